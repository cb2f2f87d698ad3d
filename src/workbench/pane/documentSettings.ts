import type { Excel } from "../../standin/members/excel";
import { removeSetting, setSetting, settingsOf } from "../../standin/model/stored/settings";

/** The add-in's document settings as the client serialises them: the same that `workbook.settings` holds. */
export function serializedSettings({ workbook, application }: Excel): Record<string, string> {
  const settings = settingsOf(workbook, application.addIn);
  return Object.fromEntries([...settings].map(([key, value]) => [key, JSON.stringify(value)]));
}

/** Keeps what the add-in saved; settings that are not among it are gone. */
export function keepSettings({ workbook, application }: Excel, settings: Readonly<Record<string, string>>): void {
  for (const key of settingsOf(workbook, application.addIn).keys()) {
    if (!(key in settings)) removeSetting(workbook, application.addIn, key);
  }
  for (const [key, json] of Object.entries(settings)) {
    setSetting(workbook, application.addIn, key, JSON.parse(json));
  }
}
