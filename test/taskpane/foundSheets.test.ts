import { expect, test } from "@jest/globals";
import { readSheets } from "../../src/register/intake/readSheets";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/register/intake/snapshot";
import type { Cell } from "../../src/register/cells";
import type { FixedMapping } from "../../src/register/intake/reading";
import { foundSheets, hasOwnHeading, withField, withKind, type FoundSheet } from "../../src/taskpane/found/foundSheets";
import { sampleText } from "../../src/taskpane/found/sampleText";

function sheet(name: string, cells: readonly (readonly Cell[])[], more: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const formats = cells.map((row) =>
    row.map((cell) => (typeof cell === "number" && cell > 40000 && cell < 50000 ? "dd.mm.yyyy" : "General")),
  );
  return {
    id: `{${name}}`,
    name,
    visibility: "visible",
    own: null,
    ownCode: null,
    firstRow: 0,
    firstColumn: 0,
    cells,
    formats,
    tables: [],
    ...more,
  };
}

const invoices = sheet("Fakturaer", [
  ["Fakturanr", "Kundenr", "Fakturadato", "Forfall", "Beløp", "Merke"],
  [1001, 10001, 45000, 45014, 1250.5, "x"],
  [1002, 10002, 45001, 45015, 980, "y"],
  [1003, 10001, 45002, 45016, 400, "x"],
  [1004, 10003, 45003, 45017, 75, "z"],
]);

const workbook = (...sheets: readonly SheetSnapshot[]): WorkbookSnapshot => ({ sheets, date1904: false });

function find(snapshot: WorkbookSnapshot, fixed: FixedMapping = {}): readonly FoundSheet[] {
  return foundSheets(snapshot, readSheets(snapshot, { fixed }));
}

function first(snapshot: WorkbookSnapshot, fixed: FixedMapping = {}): FoundSheet {
  const [found] = find(snapshot, fixed);
  if (!found) throw new Error("nothing was found");
  return found;
}

const fieldOf = ({ columns }: FoundSheet, heading: string) => columns.find((column) => column.heading === heading)?.field;

test("only the person's own visible sheets with something in them are shown", () => {
  const shown = find(
    workbook(
      invoices,
      sheet("Skjult", invoices.cells, { visibility: "hidden" }),
      sheet("Oversikt", invoices.cells, { own: "report", ownCode: "overview" }),
      sheet("Tomt", []),
    ),
  );
  expect(shown.map(({ sheet: name }) => name)).toEqual(["Fakturaer"]);
});

test("samples are different values in the reader's own form: dates as dates, numbers of things as they stand", () => {
  const samples = new Map(
    first(workbook(invoices)).columns.map(({ heading, samples: some }) => [heading, some.map((one) => sampleText(one, "nb"))]),
  );
  expect(samples.get("Fakturadato")).toEqual(["15.03.2023", "16.03.2023", "17.03.2023"]);
  expect(samples.get("Kundenr")).toEqual(["10001", "10002", "10003"]);
  expect(samples.get("Beløp")).toEqual(["1\u00a0250,5", "980", "400"]);
  expect(samples.get("Merke")).toEqual(["x", "y", "z"]);
});

test("a column is what the person says, and the other columns stay what they were", () => {
  const before = first(workbook(invoices));
  const fixed = withField({}, before, "Merke", "reference");
  const after = first(workbook(invoices), fixed);
  expect(fieldOf(after, "Merke")).toBe("reference");
  expect(after.columns.filter(({ heading }) => heading !== "Merke").map(({ field }) => field)).toEqual(
    before.columns.filter(({ heading }) => heading !== "Merke").map(({ field }) => field),
  );
});

test("a column that is set aside holds nothing, until the person says otherwise", () => {
  const before = first(workbook(invoices));
  const aside = withField({}, before, "Forfall", null);
  const without = first(workbook(invoices), aside);
  expect(fieldOf(without, "Forfall")).toBeNull();
  const back = withField(aside, without, "Forfall", "dueDate");
  expect(fieldOf(first(workbook(invoices), back), "Forfall")).toBe("dueDate");
});

test("a field that is given to another column leaves the one that had it", () => {
  const before = first(workbook(invoices));
  const after = first(workbook(invoices), withField({}, before, "Merke", "invoiceNumber"));
  expect(fieldOf(after, "Merke")).toBe("invoiceNumber");
  expect(fieldOf(after, "Fakturanr")).not.toBe("invoiceNumber");
});

test.each([
  ["Når", ["Merke", "Når"], ["invoiceDate"], "one of the columns left over may be the date"],
  ["Fakturadato", [], [], "all that such a list needs is there"],
])("with a column %p, %p are asked about and %p is missed: %s", (heading, asked, missing, _why) => {
  const [headings = [], ...rows] = invoices.cells;
  const renamed = headings.map((text) => (text === "Fakturadato" ? heading : text));
  const vague = rows.map((row) => row.map((cell, at) => (at === 2 && heading === "Når" ? `uke ${String(cell)}` : cell)));
  const found = first(workbook(sheet("Fakturaer", [renamed, ...vague])));
  expect(
    found.columns
      .filter(({ inDoubt }) => inDoubt)
      .map((column) => column.heading)
      .sort(),
  ).toEqual(asked);
  expect(found.missing).toEqual(missing);
});

test("invoices need no amount where their lines have it", () => {
  const without = sheet("Ordrer", [
    ["Fakturanr", "Kundenr", "Fakturadato"],
    [1, 10001, 45000],
    [2, 10002, 45001],
  ]);
  const lines = sheet("Fakturalinjer", [
    ["Fakturanr", "Produkt", "Antall", "Enhetspris"],
    [1, "Trøffel", 2, 100],
    [2, "Nougat", 1, 80],
  ]);
  expect(first(workbook(without)).missing).toEqual(["gross"]);
  expect(first(workbook(without, lines)).missing).toEqual([]);
});

test("a sheet holds what the person says, or nothing", () => {
  const found = first(workbook(invoices));
  expect(first(workbook(invoices), withKind({}, found, "payments")).holds).toBe("payments");
  expect(first(workbook(invoices), withKind({}, found, "other")).holds).toBe("other");
});

test("a column can only be fixed by a heading that is its own", () => {
  const found = first(
    workbook(
      sheet(
        "Fakturaer",
        invoices.cells.map((row, at) => [...row, at === 0 ? "Merke" : "q"]),
      ),
    ),
  );
  const named = found.columns.filter((column) => hasOwnHeading(found, column)).map(({ heading }) => heading);
  expect(named).toContain("Fakturanr");
  expect(named).not.toContain("Merke");
});

test("each list of a sheet is a card of its own, and what is said of one is remembered of that one", () => {
  const both = sheet("Ark1", [
    ...invoices.cells,
    [null, null, null, null, null, null],
    ["Fakturanr", "Betalingsdato", "Innbetalt", null, null, null],
    [1001, 45010, 1250.5, null, null, null],
  ]);
  const cards = find(workbook(both));
  expect(cards.map(({ title, holds, rows }) => [title, holds, rows])).toEqual([
    ["Ark1 (A1:F5)", "invoices", 4],
    ["Ark1 (A7:F8)", "payments", 1],
  ]);
  const [upper, lower] = cards;
  if (!upper || !lower) throw new Error("two lists were found");
  const fixed = withKind(withField({}, upper, "Merke", "reference"), lower, "other");
  expect(find(workbook(both), fixed).map((card) => [card.holds, fieldOf(card, "Merke")])).toEqual([
    ["invoices", "reference"],
    ["other", undefined],
  ]);
});
