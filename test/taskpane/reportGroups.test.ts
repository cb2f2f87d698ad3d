import { expect, test } from "@jest/globals";
import { reportCodes } from "../../src/register/reports/report";
import { reportGroups } from "../../src/taskpane/reports/reportGroups";

test("every report is offered, and once", () => {
  expect(reportGroups.flatMap(({ codes }): string[] => [...codes]).sort()).toEqual([...reportCodes].sort());
});
