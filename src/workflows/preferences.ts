import * as z from "zod";
import { defaultSettings, settingNames, settingText, withSetting } from "../register/settings";
import { languages } from "../locales/words";
import { done, type Result } from "../workbook/fault";
import { readStored, writeStored } from "../workbook/stored";
import { defaultPreferences, makings, type Preferences } from "./preferenceForm";

const KEY = "kartotek";

export async function readPreferences(): Promise<Result<Preferences>> {
  const stored = await readStored(KEY);
  return stored.ok ? done(preferencesFrom(stored.value)) : stored;
}

export async function writePreferences(preferences: Preferences): Promise<Result<void>> {
  return writeStored(KEY, preferencesText(preferences));
}

const storedForm = z.object({
  settings: z.record(z.string(), z.string()).catch({}),
  tabLanguage: z.enum(languages).nullable().catch(null),
  made: z.partialRecord(z.enum(makings), z.object({ at: z.number(), asOf: z.number() })).catch({}),
});

/** Preferences from stored text: what cannot be understood is left at its default. */
export function preferencesFrom(text: string | null): Preferences {
  const { data } = storedForm.safeParse(jsonOf(text));
  if (!data) return defaultPreferences;
  let { settings } = defaultPreferences;
  for (const [name, value] of Object.entries(data.settings)) settings = withSetting(settings, name, value) ?? settings;
  return { settings, tabLanguage: data.tabLanguage, made: data.made };
}

/** The text to store; settings that stand at their default are left out, so that a better default reaches everybody. */
export function preferencesText({ settings, tabLanguage, made }: Preferences): string {
  const chosen = settingNames
    .filter((name) => settingText(settings, name) !== settingText(defaultSettings, name))
    .map((name) => [name, settingText(settings, name)]);
  return JSON.stringify({ settings: Object.fromEntries(chosen) as Record<string, string>, tabLanguage, made });
}

function jsonOf(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
