import { speaker } from "../../../src/locales/speak";
import { cellAddress } from "../../../src/register/address";
import { fromIso } from "../../../src/register/calendar/day";
import type { Cell } from "../../../src/register/cells";
import { readRegister } from "../../../src/register/intake/readRegister";
import { readSheets } from "../../../src/register/intake/readSheets";
import type { FixedMapping } from "../../../src/register/intake/reading";
import type { WorkbookSnapshot } from "../../../src/register/intake/snapshot";
import { defaultSettings } from "../../../src/register/settings";
import type { Finding } from "../../../src/register/validation/finding";
import { validate } from "../../../src/register/validation/validate";
import { sheet, workbook, type Rows } from "../intake/snapshots";

export interface Where {
  /** ISO day of the report. */
  readonly asOf?: string;
  readonly country?: string;
  readonly language?: string;
  /** What an earlier run has settled about sheets and columns. */
  readonly remembered?: FixedMapping;
}

const speak = speaker("nb");

/** Everything that is found in a workbook, as the software finds it: sheets are read, the register made, the rules asked. */
export function findingsOf(snapshot: WorkbookSnapshot, { asOf = "2026-06-30", country = "NO", language = "nb", remembered = {} }: Where = {}): readonly Finding[] {
  const register = readRegister(snapshot, readSheets(snapshot, { remembered }), { currency: "NOK", language, country, master: "sources" });
  const found = validate(register, { asOf: fromIso(asOf) ?? 0, country, excludedStatus: defaultSettings["ledger.excludedStatus"], settings: defaultSettings });
  // Throws where a code has no words, or words a value that the finding does not give.
  for (const { message } of found) speak(message);
  return found;
}

/** Sheets by name, each as rows with the headings first. */
export function book(sheets: Readonly<Record<string, Rows>>): WorkbookSnapshot {
  return workbook(...Object.entries(sheets).map(([name, rows]) => sheet(name, rows)));
}

/** `email.format Kunder!D3`; only the sheet's name for what concerns all of it. */
export function inShort({ code, sheet: name, row, column }: Finding): string {
  return `${code} ${name}${row === null ? "" : `!${cellAddress(row, column ?? 0)}`}`;
}

/** What is found in sheets, in short. */
export function codesIn(sheets: Readonly<Record<string, Rows>>, where?: Where): readonly string[] {
  return findingsOf(book(sheets), where).map(inShort);
}

/** Seven customers without a fault, so that the row under test is judged in its usual company. */
const GOOD: readonly Readonly<Record<string, Cell>>[] = [
  { Kundenr: 1, Kundenavn: "Ask Bygg AS", Orgnr: "974760673", "E-post": "post@askbygg.no", Telefon: "22 34 56 78", Postnr: "0150", Poststed: "Oslo", Land: "Norge" },
  { Kundenr: 2, Kundenavn: "Bjørk & Sønn", Orgnr: "889640782", "E-post": "ola@bjørk.no", Telefon: "91234567", Postnr: "5003", Poststed: "Bergen", Land: "" },
  { Kundenr: 3, Kundenavn: "Eik Transport AS", Orgnr: "971 032 081", "E-post": "eik@eik.no", Telefon: "+47 73 50 00 00", Postnr: "7010", Poststed: "Trondheim", Land: "NO" },
  { Kundenr: 4, Kundenavn: "Furu Drift", Orgnr: "", "E-post": "furu@furu.no", Telefon: "", Postnr: "9008", Poststed: "Tromsø", Land: "Norway" },
  { Kundenr: 5, Kundenavn: "Gran Maskin AS", Orgnr: "923609016", "E-post": "", Telefon: "40 00 12 34", Postnr: "4005", Poststed: "Stavanger", Land: "" },
  { Kundenr: 6, Kundenavn: "Hegg AS", Orgnr: "", "E-post": "hegg@hegg.no", Telefon: "55 21 00 00", Postnr: "0010", Poststed: "Oslo", Land: "" },
  { Kundenr: 7, Kundenavn: "Lønn Holding AS", Orgnr: "", "E-post": "faktura@lonn.no", Telefon: "815 00 000", Postnr: "1400", Poststed: "Ski", Land: "" },
];

const HEADINGS = ["Kundenr", "Kundenavn", "Orgnr", "E-post", "Telefon", "Postnr", "Poststed", "Land"];

/** Customers without a fault, with what is usual in further columns, and last, on row 9, one that differs in what is given. */
export function customersWith(odd: Readonly<Record<string, Cell>>, usual: Readonly<Record<string, Cell>> = {}): Rows {
  const headings = [...HEADINGS, ...Object.keys(odd).filter((heading) => !HEADINGS.includes(heading))];
  const last = { ...GOOD[0], Kundenr: 8, Kundenavn: "Or AS", Orgnr: "", ...odd };
  return [headings, ...[...GOOD.map((row) => ({ ...row, ...usual })), last].map((row: Readonly<Record<string, Cell>>) => headings.map((heading) => row[heading] ?? null))];
}

/** What is found in the customer that differs, in short. */
export function codesFor(odd: Readonly<Record<string, Cell>>, where?: Where, usual?: Readonly<Record<string, Cell>>): readonly string[] {
  return codesIn({ Kunder: customersWith(odd, usual) }, where);
}
