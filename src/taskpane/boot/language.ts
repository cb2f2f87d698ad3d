import { languages, type Language } from "../../locales/words";

const KEY = "kartotek.language";

/** The language that a person has chosen in this browser; null where they have left it to Excel. */
export function chosenLanguage(): Language | null {
  const text = stored();
  return languages.find((known) => known === text) ?? null;
}

/** Our language for a BCP 47 tag; Norwegian, Danish and Swedish readers read bokmål more easily than English. */
export function languageOf(tag: string): Language {
  const [primary = ""] = tag.toLowerCase().split("-");
  if (["no", "nb", "nn", "da", "sv"].includes(primary)) return "nb";
  return languages.find((known) => known === primary) ?? "en";
}

/** Storage may be forbidden, full or gone after an update of the web view: then the choice lasts as long as the pane. */
export function rememberLanguage(language: Language | null): void {
  try {
    if (language === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, language);
  } catch {
    return;
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
