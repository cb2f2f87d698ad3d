import { expect, test } from "@jest/globals";
import { defaultSettings, withSetting } from "../../src/register/settings";

test.each<[string, string, unknown, string]>([
  ["aging.limits", "15,45", [15, 45], ""],
  ["aging.limits", "60,30", undefined, "limits that do not ascend would lose amounts"],
  ["aging.limits", "", undefined, "no limits are no buckets"],
  ["aging.limits", "0,30", undefined, "nothing is more than not due and less than a day late"],
  ["abc.limits", "80,120", undefined, "there is no more than all of it"],
  ["currency", "nok", "NOK", "the same currency as where a column says NOK"],
  ["currency", "kroner", undefined, "no code"],
  ["country", "de", "DE", ""],
  ["country", "Norge", undefined, "no code"],
  ["fiscalYear.start", "07-01", "07-01", ""],
  ["fiscalYear.start", "13-01", undefined, "no such month"],
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
