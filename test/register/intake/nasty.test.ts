import { expect, test } from "@jest/globals";
import { readSheets } from "../../../src/register/intake/readSheets";
import { nastyDocuments, nastyParties } from "./nasty";
import { sheet, workbook } from "./snapshots";

test.each([...nastyParties, ...nastyDocuments].map((one) => [one.what, one] as const))("%s", (_what, { name, rows, holds, count, fields }) => {
  const readings = readSheets(workbook(sheet(name, rows)));
  const [reading] = readings;
  const found = Object.fromEntries((reading?.columns ?? []).flatMap(({ heading, field }) => (field === null || heading === "" ? [] : [[heading, field]])));
  expect({ lists: readings.length, holds: reading?.holds, count: reading?.rows, fields: found }).toEqual({ lists: 1, holds, count, fields });
});
