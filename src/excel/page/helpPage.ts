import { speaker } from "../../locales/speak";
import { languages, type Language } from "../../locales/words";
import { iconPath } from "../manifest/icons";
import { languageTags, ownLanguage } from "../manifest/languageTags";

/** The help page, in every language below each other: Excel opens one address for all, before anything of ours has run. */
export function helpPage(): string {
  const name = speaker(ownLanguage)({ say: "ribbon.name" });
  return `<!doctype html>
<html lang="${ownLanguage}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
<link rel="icon" href="${iconPath("register", 32)}">
<style>
:root { color-scheme: light dark; }
body { font: 1rem/1.5 "Segoe UI", system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem; }
h2 { font-size: 1.25rem; margin: 2rem 0 0; }
</style>
</head>
<body>
<h1>${name}</h1>
${languages.map(section).join("\n")}
</body>
</html>
`;
}

/** What a language calls itself: «Norsk bokmål», “English”. */
function ownNameOf(language: Language): string {
  const name = new Intl.DisplayNames(languageTags[language], { type: "language" }).of(language) ?? language;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function section(language: Language): string {
  const speak = speaker(language);
  const paragraphs = ["help.start", "help.needs", "help.privacy", "help.support"].map((code) => `<p>${speak({ say: code })}</p>`);
  return [`<section lang="${language}">`, `<h2>${ownNameOf(language)}</h2>`, ...paragraphs, "</section>"].join("\n");
}
