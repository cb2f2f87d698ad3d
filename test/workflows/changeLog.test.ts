import { beforeEach, expect, test } from "@jest/globals";
import type { Workbook as Book } from "exceljs";
import { speaker } from "../../src/locales/speak";
import { changeSetOf } from "../../src/register/changes/changeSetOf";
import type { Report } from "../../src/register/reports/report";
import type { Host } from "../../src/standin/host/host";
import { applyChanges } from "../../src/workflows/applyChanges";
import { changeLog, writeWholeLog } from "../../src/workflows/changeLog";
import { inWords } from "../../src/workflows/inWords";
import { jobName, ruleName } from "../../src/workflows/logWords";
import { reports } from "../../src/workflows/reports";
import type { Session } from "../../src/workflows/session";
import { workbookReader } from "../../src/workflows/workbookReader";
import { excelWith } from "../workbook/excelWith";
import { anySession, value } from "./anySession";

const CUSTOMERS = 500;
const speak = speaker("nb");

const session = anySession();

const customers = (book: Book): void => {
  const sheet = book.addWorksheet("Kunder");
  sheet.addRow(["Kundenr", "Navn", "E-post"]);
  for (let row = 0; row < CUSTOMERS; row++) sheet.addRow([1001 + row, `Kunde ${row} AS`, `KUNDE${row}@FIRMA.NO`]);
};

let host: Host;

beforeEach(async () => {
  host = await excelWith(customers);
});

/** Writes the e-mail addresses of these rows in small letters. */
async function lowered(rows: readonly number[], given: Session = session): Promise<void> {
  const reader = workbookReader(given);
  const { snapshot, readings, journal } = value(await reader.understand("register"));
  const [sheet] = snapshot.sheets;
  const proposals = rows.map((row) => {
    const after = String(sheet?.cells[row]?.[2]).toLowerCase();
    return { sheetId: sheet?.id ?? "", row, column: 2, after, rule: "email.format" };
  });
  value(await applyChanges(given, reader, "clean", changeSetOf({ snapshot, readings, journal }, proposals)));
}

const all = Array.from({ length: CUSTOMERS }, (_, index) => index + 1);
const logOf = async (most?: number): Promise<Report> =>
  value(await changeLog(session, value(await workbookReader(session).understand("register")), most));

/** The cells of the log as a reader sees them. */
function entriesOf(report: Report): readonly (readonly unknown[])[] {
  const rows = inWords(report, speak).tables.find(({ name }) => name === "entries")?.rows ?? [];
  return rows.map((row) => row.map((cell) => (cell as { text?: string } | null)?.text ?? cell));
}

test("P27: five hundred changed cells are five hundred entries, each with a user or the words for an unknown one", async () => {
  await lowered(all);
  const entries = entriesOf(await logOf());
  expect(entries).toHaveLength(CUSTOMERS);
  expect(new Set(entries.map(([, , user]) => user))).toEqual(new Set(["ukjent bruker"]));
  expect(entries[0]?.slice(3, 9)).toEqual(["Kunder", "1001", "E-post", "KUNDE0@FIRMA.NO", "kunde0@firma.no", speak(ruleName("email.format"))]);
});

test("the name that a person has given stands on the entries, and the newest batch first", async () => {
  await lowered([1]);
  await lowered([2, 3], { ...session, user: { name: "Kari", knownBy: "given" } });
  const entries = entriesOf(await logOf());
  expect(entries.map(([, , user, , key]) => [user, key])).toEqual([
    ["Kari", "1002"],
    ["Kari", "1003"],
    ["ukjent bruker", "1001"],
  ]);
});

test("older entries are counted and not listed, until all are asked for", async () => {
  await lowered([1, 2, 3]);
  await lowered([4, 5]);
  const newest = await logOf(2);
  expect(entriesOf(newest)).toHaveLength(2);
  expect(newest.figures.find(({ code }) => code === "entries")?.value).toBe(5);
  expect(entriesOf(await logOf(Infinity))).toHaveLength(5);
});

test("the tab is written with the other reports as soon as something is logged, and whole when asked", async () => {
  value(await reports(session, workbookReader(session)));
  const names = () => host.workbook.sheets.map(({ name }) => name);
  expect(names()).not.toContain("Endringslogg");
  await lowered([1, 2]);
  value(await reports(session, workbookReader(session)));
  expect(names()).toContain("Endringslogg");
  const [tab] = value(await writeWholeLog(session, workbookReader(session)));
  expect(tab).toMatchObject({ code: "log", tab: "Endringslogg" });
  expect(names().filter((name) => name.startsWith("Endringslogg"))).toHaveLength(1);
});

test("a rule and a job are named in words, of cleaning and of merging; one without words by its code", () => {
  expect(speak(ruleName("merge.absorbed"))).toBe("Går inn i en annen");
  expect(speak(ruleName("phone.format"))).not.toBe("phone.format");
  expect(speak(ruleName("of.tomorrow"))).toBe("of.tomorrow");
  expect(speak(jobName("clean"))).toBe("Vask");
  expect(speak(jobName("tomorrow"))).toBe("tomorrow");
});
