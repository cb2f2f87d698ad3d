import { isBlank, type Cell } from "../cells";
import type { GeneralAccount } from "../register";
import { identifierText } from "../text/identifierText";
import { numberWith, readNumberText } from "../text/numberText";
import type { SheetReading } from "./reading";
import type { SheetSnapshot, WorkbookSnapshot } from "./snapshot";

/** How a trial balance is headed in the four languages. */
const HEADINGS = {
  account: /^(konto|kontonr\.?|kontonummer|account|account\s*(no\.?|number|code)|sachkonto|grootboek(rekening)?|grootboeknr\.?|rekening)$/i,
  name: /^(kontonavn|konto\s*navn|navn|tekst|account\s*name|name|description|bezeichnung|kontobezeichnung|kontoname|omschrijving|naam)$/i,
  opening: /^(ib|inng(ående|\.)?\s*(saldo|balanse)|åpningsbalanse|opening(\s*balance)?|anfangs(saldo|bestand)|eröffnungssaldo|saldovortrag|begin(saldo|balans))$/i,
  closing: /^(ub|utg(ående|\.)?\s*(saldo|balanse)|saldo|closing(\s*balance)?|balance|end(saldo|bestand)|schlusssaldo|eind(saldo|balans))$/i,
} as const;

/** A list deeper in a sheet than this has no headings that a person would find. */
const HEADING_ROWS = 20;

/** Accounts of a trial balance that the workbook holds beside its lists: number, name, opening and closing balance. */
export function generalAccounts(workbook: WorkbookSnapshot, readings: readonly SheetReading[]): readonly GeneralAccount[] {
  const others = new Set(readings.filter(({ own, holds }) => own === null && holds === "other").map(({ sheetId }) => sheetId));
  return workbook.sheets.filter(({ id }) => others.has(id)).flatMap(accountsOf);
}

function accountsOf(sheet: SheetSnapshot): readonly GeneralAccount[] {
  for (const [at, row] of sheet.cells.slice(0, HEADING_ROWS).entries()) {
    const column = (heading: RegExp) => row.findIndex((cell) => typeof cell === "string" && heading.test(cell.trim()));
    const [account, name, opening, closing] = [column(HEADINGS.account), column(HEADINGS.name), column(HEADINGS.opening), column(HEADINGS.closing)];
    if (account === -1 || (opening === -1 && closing === -1)) continue;
    return sheet.cells.slice(at + 1).flatMap((cells): GeneralAccount[] => {
      const number = identifierText(cells[account] ?? null);
      if (!/^\d{3,}$/.test(number)) return [];
      return [{ number, name: identifierText(cells[name] ?? null), opening: amountOf(cells[opening]), closing: amountOf(cells[closing]), sheet: sheet.name }];
    });
  }
  return [];
}

/** Main units; null where the cell holds no number. */
function amountOf(cell: Cell | undefined): number | null {
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string" || isBlank(cell)) return null;
  const read = readNumberText(cell);
  return read === undefined ? null : numberWith(read, ",");
}
