import { expect, test } from "@jest/globals";
import { defaultSettings, withSetting } from "../../src/register/settings";

test.each<[string, string, unknown, string]>([
  ["aging.limits", "15,45", [15, 45], ""],
  ["aging.limits", "60,30", undefined, "limits that do not ascend would lose amounts"],
  ["aging.limits", "", undefined, "no limits are no buckets"],
  ["aging.basis", "invoiceDate", "invoiceDate", ""],
  ["aging.basis", "today", undefined, "not one of the choices"],
  ["terms.days", "30", 30, ""],
  ["terms.days", "-1", undefined, "terms do not run backwards"],
  ["ledger.excludedStatus", "cancelled, Tvist", ["cancelled", "Tvist"], "a person's own status words"],
  ["ledger.excludedStatus", "", [], "everything is a claim"],
  ["merge.writeSources", "true", true, ""],
  ["abc.colour", "red", undefined, "there is no such setting"],
])("%s=%s gives %p %s", (name, text, value, _why) => {
  const settings: Readonly<Record<string, unknown>> | undefined = withSetting(defaultSettings, name, text);
  expect(settings?.[name]).toEqual(value);
});
