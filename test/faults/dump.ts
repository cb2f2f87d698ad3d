import { createHash } from "node:crypto";
import { JOURNAL_MAGIC } from "../../src/register/changes/journalRows";
import { wireValue } from "../../src/standin/behaviour/readCells";
import { areaText } from "../../src/standin/model/areas";
import { hasTotals, tableArea, tableName, tablesOnSheet } from "../../src/standin/model/tables/table";
import type { Sheet, Workbook } from "../../src/standin/model/types";

/** All that a person sees of a sheet: contents and number formats by cell, and its tables. */
export type SheetDump = Readonly<Record<string, string>>;

/** The sheets of a workbook by name, without the journal. */
export function dump(workbook: Workbook): Readonly<Record<string, SheetDump>> {
  return Object.fromEntries(
    workbook.sheets.filter((sheet) => !isJournal(sheet)).map((sheet) => [sheet.name, sheetDump(workbook, sheet)]),
  );
}

/** All that a workbook holds, the journal and its sheets' ids included. */
export function wholeText(workbook: Workbook): string {
  const sheets = workbook.sheets.map((sheet) => [sheet.id, sheet.name, isJournal(sheet) ? cellTexts(sheet) : sheetDump(workbook, sheet)]);
  return createHash("sha256").update(JSON.stringify(sheets)).digest("hex");
}

function cellTexts({ grid }: Sheet): unknown[] {
  const used = grid.usedArea(true);
  return Array.from({ length: used ? used.row + used.rows : 0 }, (_, row) =>
    Array.from({ length: used ? used.column + used.columns : 0 }, (_, column) => grid.value(row, column)),
  );
}

function isJournal(sheet: Sheet): boolean {
  return sheet.name.startsWith("_kundekartotek") && [JOURNAL_MAGIC, null].includes(sheet.grid.value(0, 0) as string | null);
}

function sheetDump(workbook: Workbook, sheet: Sheet): SheetDump {
  const dumped: Record<string, string> = {};
  const { grid } = sheet;
  const used = grid.usedArea(true);
  if (!used) return dumped;
  for (let row = used.row; row < used.row + used.rows; row++) {
    for (let column = used.column; column < used.column + used.columns; column++) {
      const value = grid.value(row, column);
      const formula = grid.formula(row, column);
      if (value === null && formula === null) continue;
      const { numberFormat } = workbook.styles.format(grid.style(row, column));
      // Row ids are made anew by each run; they are nothing that a person sees.
      const shown = /^[a-z]+-\d+$/.test(String(wireValue(value))) ? "id" : `${typeof value} ${String(wireValue(value))}`;
      dumped[areaText({ row, column, rows: 1, columns: 1 })] = `${formula ?? shown} (${numberFormat})`;
    }
  }
  for (const table of tablesOnSheet(workbook, sheet))
    dumped[`table ${tableName(table)}`] = `${areaText(tableArea(table))} ${String(hasTotals(table))}`;
  return dumped;
}
