import { languages, type Language } from "../../locales/words";

export const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** What a visitor chose on this page; kept in the browser, and guessed from it until then. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
}

const key = "kundekartotek.workbench";

export function readPreferences(): Preferences {
  const stored = storedPreferences();
  return {
    language: languages.find((language) => language === stored["language"]) ?? browserLanguage(),
    theme: themes.find((theme) => theme === stored["theme"]) ?? browserTheme(),
  };
}

/** A browser that keeps nothing still shows the page; the choice then lasts as long as the page. */
export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(key, JSON.stringify(preferences));
  } catch {
    return;
  }
}

function storedPreferences(): Readonly<Record<string, unknown>> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? "{}");
    return typeof stored === "object" && stored !== null ? { ...stored } : {};
  } catch {
    return {};
  }
}

/** Norwegian of any kind reads bokmål; who has none of our languages reads English. */
function browserLanguage(): Language {
  for (const wanted of navigator.languages) {
    const code = wanted.slice(0, 2).toLowerCase();
    const language = code === "no" || code === "nn" ? "nb" : languages.find((known) => known === code);
    if (language !== undefined) return language;
  }
  return "en";
}

function browserTheme(): Theme {
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
