import { speaker } from "../../locales/speak";
import { languages } from "../../locales/words";
import type { ribbonWords } from "../../locales/words/ribbon";
import { languageTags, ownLanguage } from "./languageTags";
import { type Tag, tag } from "./xml";

export type Code = keyof typeof ribbonWords;

const others = languages.filter((language) => language !== ownLanguage);

export function inOwnLanguage(code: Code): string {
  return speaker(ownLanguage)({ say: code });
}

/** An element whose words differ by language; `prefix` is that of its namespace, `bt:` among the resources. */
export function localized(name: string, code: Code, attributes: Readonly<Record<string, string>> = {}, prefix = ""): Tag {
  const overrides = others.map((language) =>
    tag(`${prefix}Override`, { Locale: languageTags[language], Value: speaker(language)({ say: code }) }),
  );
  return tag(name, { ...attributes, DefaultValue: inOwnLanguage(code) }, overrides);
}
