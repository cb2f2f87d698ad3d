import { expect, test } from "@jest/globals";
import { allWords } from "../../src/locales/dictionary";
import { defaultSettings, settingDefinition, settingNames, settingText } from "../../src/register/settings";
import { defaultDraft, takeDraft } from "../../src/taskpane/settings/draft";
import { settingGroups, type SettingGroup } from "../../src/taskpane/settings/settingGroups";

const groups: readonly SettingGroup[] = settingGroups;
const shown = groups.flatMap(({ names }) => names);

/** Nothing depends on these yet; a field that does nothing would deceive. */
const waiting = ["retention.years"];

test("every setting is on the screen once, or waits for what will use it", () => {
  expect([...shown, ...waiting].sort()).toEqual([...settingNames].sort());
});

test.each(shown)("%s has a name, an explanation, and words for its choices and unit", (name) => {
  const definition = settingDefinition(name);
  const codes = [
    `setting.${name}`,
    `setting.${name}.about`,
    ...(definition.type === "choice" ? definition.choices.map((choice) => `setting.${name}.${choice}`) : []),
    ...("unit" in definition ? [`settings.unit.${definition.unit}`] : []),
  ];
  expect(codes.filter((code) => !allWords.has(code))).toEqual([]);
});

test("the text of a setting is taken back as the same value", () => {
  const draft = Object.fromEntries(settingNames.map((name) => [name, settingText(defaultSettings, name)]));
  expect(takeDraft(defaultSettings, draft)).toEqual({ ok: true, settings: defaultSettings });
});

test("nothing is taken while a field is wrong, and the fields are named", () => {
  expect(takeDraft(defaultSettings, { "terms.days": "30", "aging.limits": "60, 30" })).toEqual({
    ok: false,
    wrong: ["aging.limits"],
  });
});

test("back to the defaults", () => {
  const changed = takeDraft(defaultSettings, { "terms.days": "30", "abc.revenue": "gross" });
  expect(changed.ok && takeDraft(changed.settings, defaultDraft(shown))).toEqual({ ok: true, settings: defaultSettings });
});
