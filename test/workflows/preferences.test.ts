import { expect, test } from "@jest/globals";
import { defaultSettings } from "../../src/register/settings";
import { defaultPreferences, type Preferences } from "../../src/workflows/preferenceForm";
import { preferencesFrom, preferencesText } from "../../src/workflows/preferences";

const chosen: Preferences = {
  settings: { ...defaultSettings, "terms.days": 30, "aging.limits": [15, 45], "ledger.excludedStatus": [] },
  tabLanguage: "de",
  made: { register: { at: 1_793_440_800_000, asOf: 46326 }, aging: { at: 1_793_440_800_000, asOf: 46326 } },
};

test("what was chosen comes back from the workbook", () => {
  expect(preferencesFrom(preferencesText(chosen))).toEqual(chosen);
});

test("what nobody has chosen is not stored, so that a better default reaches everybody", () => {
  expect(JSON.parse(preferencesText(chosen))).toMatchObject({
    settings: { "terms.days": "30", "aging.limits": "15, 45", "ledger.excludedStatus": "" },
  });
  expect(JSON.parse(preferencesText(defaultPreferences))).toEqual({ settings: {}, tabLanguage: null, made: {} });
});

test.each([
  [null, "a workbook that nothing was stored in"],
  ["", "an emptied setting"],
  ["{half", "a text that was cut off"],
  ["[1,2]", "another program's value"],
  ['{"settings":7,"tabLanguage":"fr","made":{"aging":{"at":"now"}}}', "a form of a later version"],
])("from %p come the defaults: %s", (text, _why) => {
  expect(preferencesFrom(text)).toEqual(defaultPreferences);
});

test("a setting that is not understood is left at its default; the others are taken", () => {
  const { settings } = preferencesFrom('{"settings":{"terms.days":"soon","currency":"SEK","gone.setting":"1"}}');
  expect(settings).toEqual({ ...defaultSettings, currency: "SEK" });
});
