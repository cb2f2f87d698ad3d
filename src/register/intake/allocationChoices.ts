import { NO_DAY } from "../calendar/day";
import { choiceKey, countedKeys, type Choices } from "../ledger/choices";
import { toMinor } from "../money/minorUnits";
import { identifierText } from "../text/identifierText";
import { serialDay } from "./serialDay";
import type { SheetSnapshot, TableArea, WorkbookSnapshot } from "./snapshot";

/** Tables of the allocation tab end with the currency of their amounts. */
const TABLE = /^KR_allocation_settlers_([A-Z]{3})(?:__\d+)?$/;

/** Where the columns stand, counted from the table's right end. */
const FROM_RIGHT = { kind: 8, date: 7, document: 6, amount: 5, choice: 1 } as const;

/**
 * What a person has written into the last column of the allocation tab. Each row says itself which payment or credit note
 * it is about, so that it does not matter how the rows were sorted since.
 */
export function allocationChoices(workbook: WorkbookSnapshot): Choices {
  const choices = new Map<string, string>();
  for (const sheet of workbook.sheets) {
    if (sheet.own !== "report" || sheet.ownCode !== "allocation") continue;
    for (const table of sheet.tables) {
      const currency = TABLE.exec(table.name)?.[1];
      if (currency !== undefined) readTable(sheet, table, currency, workbook.date1904, choices);
    }
  }
  return choices;
}

function readTable(sheet: SheetSnapshot, table: TableArea, currency: string, date1904: boolean, choices: Map<string, string>): void {
  const left = table.firstColumn - sheet.firstColumn;
  const right = left + table.columns;
  const first = table.firstRow - sheet.firstRow + 1;
  const end = table.firstRow - sheet.firstRow + table.rows - (table.hasTotals ? 1 : 0);
  const counted = countedKeys();
  for (let row = first; row < end; row++) {
    const cells = sheet.cells[row] ?? [];
    const at = (column: keyof typeof FROM_RIGHT) => cells[right - FROM_RIGHT[column]] ?? null;
    const amount = at("amount");
    if (typeof amount !== "number") continue;
    const date = at("date");
    const day = typeof date === "number" ? (serialDay(date, date1904) ?? NO_DAY) : NO_DAY;
    const name = identifierText(at("document"));
    const account = identifierText(cells[left] ?? null);
    // Both kinds in one table: a row is taken for whichever of the two the register has.
    const choice = identifierText(at("choice"));
    for (const kind of ["payment", "credit"] as const) {
      const key = counted(choiceKey({ kind, account, day, amount: toMinor(amount, currency), currency, name }));
      if (choice !== "") choices.set(key, choice);
    }
  }
}
