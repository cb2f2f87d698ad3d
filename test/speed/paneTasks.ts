import { changeSetOf } from "../../src/register/changes/changeSetOf";
import { emptyJournal } from "../../src/register/changes/journal";
import { journalChanges } from "../../src/register/changes/journalChanges";
import { packLog } from "../../src/register/changes/packLog";
import { planRegister } from "../../src/register/customer/planRegister";
import { readRegister } from "../../src/register/intake/readRegister";
import { readSheets } from "../../src/register/intake/readSheets";
import { evenly } from "../../src/workbook/registerTab/evenly";
import { widthOf } from "../../src/workbook/registerTab/columnLook";
import { rowInputs, tableColumns, valuesOf } from "../../src/workbook/registerTab/tableRows";
import { registerTabWords } from "../../src/workflows/registerTabWords";
import { makeCustomers } from "./makeCustomers";

const ROWS = 100_000;

/** Says how long each piece of work keeps the pane's thread that is done there in one go, with a hundred thousand customers. */
export function benchPaneTasks(): void {
  const sheet = makeCustomers(ROWS);
  const snapshot = { sheets: [sheet], date1904: false };
  const readings = readSheets(snapshot);
  const register = readRegister(snapshot, readings, { currency: "NOK", country: "NO", language: "nb", master: "sources" });
  let ids = 0;
  const newId = () => `id-${++ids}`;
  const { customers: incoming, sources } = register;
  const plan = timed("planning the register", () => planRegister({ kind: "customers", tab: null, base: new Map(), incoming, sources, newId }));
  const words = registerTabWords("customers", "nb", "NO");
  const roles = plan.fields.map((field) => ({ is: "field", field }) as const);
  const columns = timed("formats of its columns", () => tableColumns(roles, plan.newRows, words));
  timed("cells of its rows", () => rowInputs(plan.newRows, columns, { yes: "Ja", no: "Nei", date1904: false }));
  timed("widths of its columns", () => {
    const rows = evenly(plan.newRows);
    return plan.fields.map((field) => widthOf(field, words.headings[field], valuesOf(rows, field)));
  });
  const journal = { ...emptyJournal, bases: { ...emptyJournal.bases, customers: plan.base } };
  timed("comparing the journal", () => journalChanges(emptyJournal, journal));
  const proposals = sheet.cells.slice(1).map((row, at) => ({ sheetId: sheet.id, row: at + 1, column: 1, after: `${String(row[1])}!`, rule: "name" }));
  const changeSet = timed("a change set", () => changeSetOf({ snapshot, readings, journal: emptyJournal }, proposals));
  const entries = changeSet.edits.map((edit) => ({ edit, formatBefore: null, formulaBefore: null }));
  timed("packing its log", () => packLog({ lists: changeSet.lists, entries }));
}

/** Time of the processor, so that other work on the machine does not count; the second of two, since the first compiles. */
function timed<T>(what: string, work: () => T): T {
  work();
  const from = process.cpuUsage();
  const result = work();
  console.log(`  in one go on the pane's thread, ${ROWS.toLocaleString("en")} customers: ${what} ${Math.round(process.cpuUsage(from).user / 1000)} ms`);
  return result;
}
