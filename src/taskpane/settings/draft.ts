import { defaultSettings, settingText, withSetting, type SettingName, type Settings } from "../../register/settings";

/** Settings as they stand in the fields: text by name, only what was touched. */
export type Draft = Readonly<Partial<Record<SettingName, string>>>;

export type Taken =
  | { readonly ok: true; readonly settings: Settings }
  /** The settings whose text is none of their values. */
  | { readonly ok: false; readonly wrong: readonly SettingName[] };

/** The settings with the draft's texts set. */
export function takeDraft(settings: Settings, draft: Draft): Taken {
  const wrong: SettingName[] = [];
  let taken = settings;
  for (const [name, text] of Object.entries(draft) as [SettingName, string][]) {
    const next = withSetting(taken, name, text);
    if (next) taken = next;
    else wrong.push(name);
  }
  return wrong.length === 0 ? { ok: true, settings: taken } : { ok: false, wrong };
}

/** A draft that sets these back to their defaults. */
export function defaultDraft(names: readonly SettingName[]): Draft {
  return Object.fromEntries(names.map((name) => [name, settingText(defaultSettings, name)]));
}
