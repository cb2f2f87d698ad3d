import type { Language } from "../../locales/words";

/** The first is the manifest's own language; Excel takes one of the others where its menus are in that language. */
export const ownLanguage = "nb" satisfies Language;

/** Languages as Office names them. */
export const languageTags: Readonly<Record<Language, string>> = { nb: "nb-NO", en: "en-US", de: "de-DE", nl: "nl-NL" };
