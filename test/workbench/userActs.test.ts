import { expect, jest, test } from "@jest/globals";
import { blankWorkbook } from "../../src/standin/file/blankWorkbook";
import { Host } from "../../src/standin/host/host";
import type { Excel } from "../../src/standin/members/excel";
import { protect } from "../../src/standin/model/protection";
import type { Sheet } from "../../src/standin/model/types";
import type { GridActs } from "../../src/workbench/grid/gridView";
import { sheetRevision } from "../../src/workbench/grid/sheetRevision";
import { userActs } from "../../src/workbench/grid/userActs";

function opened() {
  const host = new Host(blankWorkbook("Ark1"));
  const held: Excel[] = [];
  host.act("user", (excel) => held.push(excel));
  const [excel] = held;
  const [sheet] = host.workbook.sheets;
  if (excel === undefined || sheet === undefined) throw new Error("a blank workbook has a sheet");
  const refused = jest.fn();
  const acts = userActs(host, excel, { done: () => undefined, moved: () => undefined, refused, newSheetName: () => "Ark1" });
  return { host, excel, sheet, refused, acts };
}

function type(acts: GridActs, sheet: Sheet, text: string): void {
  acts.typed({ sheetId: sheet.id, area: { row: 0, column: 0, rows: 1, columns: 1 }, values: [[text]] });
}

test("what is typed stands in the workbook, calculated, and the grid knows that the sheet changed", () => {
  const { host, sheet, acts } = opened();
  const before = sheetRevision(host.workbook, sheet);
  type(acts, sheet, "=1,5*2");
  expect(sheet.grid.value(0, 0)).toBe(3);
  expect(sheetRevision(host.workbook, sheet)).not.toBe(before);
});

test("a protected sheet refuses, says so, and stays as it was", () => {
  const { sheet, refused, acts } = opened();
  protect(sheet, {}, null);
  type(acts, sheet, "x");
  expect(refused).toHaveBeenCalledWith("AccessDenied");
  expect(sheet.grid.value(0, 0)).toBeNull();
});

test("a new tab gets a free name and comes to the front; the last one cannot be deleted", () => {
  const { host, sheet, refused, acts } = opened();
  acts.sheetAdded();
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Ark1", "Ark1 (2)"]);
  expect(host.workbook.activeSheet.name).toBe("Ark1 (2)");
  acts.sheetDeleted(host.workbook.activeSheet.id);
  acts.sheetDeleted(sheet.id);
  expect(refused).toHaveBeenCalledWith("InvalidOperation");
  expect(host.workbook.sheets).toHaveLength(1);
});

test("a name that another tab has is refused", () => {
  const { sheet, refused, acts } = opened();
  acts.sheetAdded();
  acts.sheetRenamed(sheet.id, "ark1 (2)");
  expect(refused).toHaveBeenCalledWith("ItemAlreadyExists");
});

test("what is selected is what the add-in asks for", () => {
  const { excel, sheet, acts } = opened();
  acts.selected(sheet.id, { row: 2, column: 1, rows: 3, columns: 1 });
  expect(excel.application.selection).toEqual({ sheet, area: { row: 2, column: 1, rows: 3, columns: 1 } });
});
