import { beforeEach, describe, expect, test } from "@jest/globals";
import ExcelJS from "exceljs";
import { planRegister } from "../../../src/register/customer/planRegister";
import type { RegisterPlan } from "../../../src/register/customer/registerPlan";
import type { FieldName } from "../../../src/register/fields/catalogue";
import { startExcel } from "../../../src/standin/boot/node";
import { blankWorkbook } from "../../../src/standin/file/blankWorkbook";
import { openXlsx } from "../../../src/standin/file/openXlsx";
import { saveXlsx } from "../../../src/standin/file/saveXlsx";
import type { Workbook } from "../../../src/standin/model/types";
import type { Fault, Result } from "../../../src/workbook/fault";
import { readJournal } from "../../../src/workbook/journal/readJournal";
import { readRegisterTab } from "../../../src/workbook/registerTab/readRegisterTab";
import { writeComputedColumns } from "../../../src/workbook/registerTab/writeComputedColumns";
import { writeRegisters, type WrittenRegisters } from "../../../src/workbook/registerTab/writeRegisters";
import type { WrittenTab } from "../../../src/workbook/registerTab/order";
import { readerForms } from "../../../src/workbook/readerForm";
import { registerTabWords } from "../../../src/workflows/registerTabWords";
import { sheet, type Row } from "../../register/customer/registerSamples";

const excel = startExcel();
const words = registerTabWords("customers", "nb", "NO");
let workbook: Workbook;
let last = 0;

beforeEach(() => {
  workbook = blankWorkbook("Kunder");
  excel.open(workbook);
});

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.fault.code}: ${result.fault.detail ?? ""}`);
  return result.value;
}

async function planned(
  rows: readonly Row[],
  mapped?: readonly FieldName[],
  marks = true,
): Promise<{ plan: RegisterPlan; write: () => Promise<Result<WrittenRegisters>> }> {
  const stored = value(await readJournal());
  expect(stored.unreadable).toEqual([]);
  const tab = value(await readRegisterTab("customers", stored.journal));
  const base = stored.journal.bases.customers;
  const plan = planRegister({ kind: "customers", tab, base, ...sheet(rows, mapped), newId: () => `id${++last}` });
  const batch = { id: `batch${++last}`, job: "build", at: "2026-10-31T12:00:00Z", user: "", userKnownBy: "unknown", undoes: "" } as const;
  return { plan, write: () => writeRegisters({ registers: [{ plan, tab, words, country: "NO", marks }], stored, batch }) };
}

async function build(rows: readonly Row[]): Promise<WrittenRegisters & WrittenTab> {
  const written = value(await (await planned(rows)).write());
  const [tab] = written.tabs;
  if (!tab) throw new Error("no tab");
  return { ...written, ...tab };
}

async function refused(rows: readonly Row[]): Promise<Fault> {
  const result = await (await planned(rows)).write();
  if (result.ok) throw new Error("was written");
  return result.fault;
}

/** A person, or another program, works on the tab. */
async function inTab(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
  name = "Kundekartotek",
): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(name), context);
    await context.sync();
  });
}

/** A person sorts the table the other way round. */
async function reverseRows(): Promise<void> {
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("Kundekartotek").getDataBodyRange().load("values");
    await context.sync();
    body.values = [...body.values].reverse();
    await context.sync();
  });
}

async function cells(address: string, name = "Kundekartotek"): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange(address).load("values");
    await context.sync();
    return range.values;
  });
}

async function saved(): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(saveXlsx(workbook)) as unknown as ArrayBuffer);
  return book;
}

const nord: Row = {
  customerNumber: "00123",
  name: "Nordlys AS",
  organisationNumber: "923609016",
  phone: "+47 22 33 44 55",
  creditLimit: 50000,
  consentDate: 45000,
  consent: true,
  customerType: "Bygg, anlegg",
};
const sor: Row = {
  customerNumber: "00124",
  name: "=Sørvik & Co",
  organisationNumber: null,
  phone: "007",
  creditLimit: null,
  consentDate: null,
  consent: false,
  customerType: null,
};
const ny: Row = { ...sor, customerNumber: "00125", name: "Ny AS" };

describe("the first build", () => {
  test("makes a table with every text as it stands, dates as dates and amounts as numbers", async () => {
    await build([nord, sor]);
    const book = await saved();
    const tab = book.getWorksheet("Kundekartotek");
    const headings = (tab?.getRow(1).values as string[]).slice(1);
    const row = (at: number) =>
      Object.fromEntries(headings.map((heading, index) => [heading, tab?.getRow(at).getCell(index + 1).value ?? null]));
    expect(row(2)).toMatchObject({
      "Kundenr.": "00123",
      Navn: "Nordlys AS",
      Telefon: "+47 22 33 44 55",
      Kredittgrense: 50000,
      Samtykke: "Ja",
      Samtykkedato: new Date(Date.UTC(2023, 2, 15)),
    });
    expect(row(3)).toMatchObject({
      "Kundenr.": "00124",
      Navn: "=Sørvik & Co",
      Telefon: "007",
      Kredittgrense: null,
      Samtykke: "Nei",
    });
    const cell = (heading: string) => tab?.getRow(2).getCell(headings.indexOf(heading) + 1);
    expect(cell("Telefon")?.numFmt).toBe("@");
    expect(cell("Kredittgrense")?.numFmt).toBe("#,##0.00");
    expect(cell("Samtykkedato")?.numFmt).toBe("dd.mm.yyyy");
  });

  test("keeps the apostrophe that a name begins with", async () => {
    const hof: Row = { ...sor, name: "'t Hof BV" };
    await build([nord, hof]);
    expect(await cells("C2:C3")).toEqual([["Nordlys AS"], ["'t Hof BV"]]);
    await build([nord, { ...hof, name: "'t Hofje BV" }]);
    expect((await planned([nord, { ...hof, name: "'t Hofje BV" }])).plan.changes).toEqual([]);
    expect(await cells("C3")).toEqual([["'t Hofje BV"]]);
  });

  test("P39: hides the id column, freezes headings, number and name, and prints on A4 landscape with repeated headings", async () => {
    await build([nord, sor]);
    const tab = (await saved()).getWorksheet("Kundekartotek");
    expect(tab?.getColumn(1).hidden).toBe(true);
    expect(tab?.getColumn(2).hidden).toBe(false);
    expect(tab?.views[0]).toMatchObject({ state: "frozen", xSplit: 3, ySplit: 1 });
    expect(tab?.pageSetup).toMatchObject({
      orientation: "landscape",
      paperSize: 9,
      printTitlesRow: "1:1",
      printTitlesColumn: "A:C",
      fitToWidth: 2,
      fitToHeight: 0,
    });
    const table = Object.values(
      (tab as unknown as { tables: Record<string, { table: { name: string; tableRef: string } }> }).tables,
    )[0];
    expect(table?.table).toMatchObject({ name: "Kundekartotek", tableRef: expect.stringMatching(/^A1:[A-Z]+3$/) });
  });

  test("gives drop-downs and rules that warn and never block", async () => {
    await build([nord, sor]);
    const book = await saved();
    const tab = book.getWorksheet("Kundekartotek");
    const headings = (tab?.getRow(1).values as string[]).slice(1);
    const rule = (heading: string) => tab?.getRow(3).getCell(headings.indexOf(heading) + 1).dataValidation;
    expect(rule("Kundenr.")).toMatchObject({ type: "custom", errorStyle: "warning" });
    expect(rule("Kredittgrense")).toMatchObject({ type: "decimal", operator: "greaterThanOrEqual", errorStyle: "warning" });
    expect(rule("Samtykkedato")).toMatchObject({ type: "date", errorStyle: "warning" });
    expect(rule("Kundetype")).toMatchObject({
      type: "list",
      formulae: ["OFFSET('_kundekartotek'!$V$2,0,0,COUNTA('_kundekartotek'!$V:$V)-1,1)"],
    });
    const list = book.getWorksheet("_kundekartotek")?.getColumn("V").values.slice(2).filter(Boolean);
    expect(list).toEqual(["Bedrift", "Privat", "Offentlig", "Lag og forening", "Bygg, anlegg"]);
  });

  test("leaves a user's sheet of the same name alone", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("KUNDEKARTOTEK").getRange("A1").values = [["mitt"]];
      await context.sync();
    });
    expect((await build([nord])).sheet).toBe("Kundekartotek (2)");
    expect(await cells("A1", "KUNDEKARTOTEK")).toEqual([["mitt"]]);
  });

  test("keeps the journal very hidden, and under another name where a user's sheet has its own", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("_kundekartotek").getRange("A1").values = [["mitt"]];
      await context.sync();
    });
    await build([nord]);
    expect((await saved()).getWorksheet("_kundekartotek2")?.state).toBe("veryHidden");
    expect(await cells("A1", "_kundekartotek")).toEqual([["mitt"]]);
    expect((await planned([nord])).plan.newRows).toEqual([]);
  });

  test("with nobody to register makes no tab", async () => {
    expect((await build([])).sheet).toBeNull();
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Kunder"]);
  });
});

describe("building again", () => {
  test("changes nothing, also after saving and opening", async () => {
    await build([nord, sor]);
    const reopened = openXlsx(saveXlsx(workbook));
    excel.open(reopened);
    workbook = reopened;
    const { plan, write } = await planned([nord, sor]);
    expect([plan.newRows, plan.changes, plan.adopted, plan.conflicts]).toEqual([[], [], [], []]);
    const before = saveXlsx(workbook);
    value(await write());
    expect(Buffer.from(saveXlsx(workbook)).equals(Buffer.from(before))).toBe(true);
  });

  test("writes the changed cell only, and says where", async () => {
    await build([nord, sor]);
    const { cells, batch } = await build([{ ...nord, phone: "+47 99" }, sor]);
    expect(cells).toMatchObject([{ row: 1, edit: { key: "00123", before: "+47 22 33 44 55", after: "+47 99", rule: "register.source" } }]);
    expect(batch).toMatchObject({ job: "build", state: "written", cells: 1 });
    const { plan } = await planned([{ ...nord, phone: "+47 99" }, sor]);
    expect(plan.changes).toEqual([]);
  });

  test("appends new customers and keeps what stands below the table", async () => {
    await build([nord, sor]);
    await inTab((tab) => (tab.getRange("B6").values = [["Husk å ringe"]]));
    const { newRows } = await build([nord, sor, ny]);
    expect([...newRows.values()]).toEqual([3]);
    expect(await cells("B2:C4")).toEqual([
      ["00123", "Nordlys AS"],
      ["00124", "=Sørvik & Co"],
      ["00125", "Ny AS"],
    ]);
    expect((await cells("B5:B8")).flat()).toContain("Husk å ringe");
    expect((await planned([nord, sor, ny])).plan.newRows).toEqual([]);
  });

  test("appends above a totals row", async () => {
    await build([nord, sor]);
    await inTab((_, context) => {
      const table = context.workbook.tables.getItem("Kundekartotek");
      table.showTotals = true;
      table.columns.getItem("Kredittgrense").getTotalRowRange().formulas = [["=SUBTOTAL(109,[Kredittgrense])"]];
    });
    await build([nord, sor, { ...ny, creditLimit: 100 }]);
    const totals = await Excel.run(async (context) => {
      const range = context.workbook.tables
        .getItem("Kundekartotek")
        .columns.getItem("Kredittgrense")
        .getTotalRowRange()
        .load("values,address");
      await context.sync();
      return range.values;
    });
    expect(totals).toEqual([[50100]]);
    expect(await cells("B4:C4")).toEqual([["00125", "Ny AS"]]);
  });

  test("takes people's renamed, moved and added columns as they are", async () => {
    await build([nord, sor]);
    await inTab((_, context) => {
      const table = context.workbook.tables.getItem("Kundekartotek");
      table.columns.getItem("Telefon").name = "Tlf. jobb";
      table.columns.add(2, [["Hund"], ["Fido"], [""]]);
    });
    await build([{ ...nord, phone: "911" }, sor, ny]);
    const read = value(await readRegisterTab("customers", value(await readJournal()).journal));
    expect(read?.rows.map(({ values }) => values.get("phone"))).toEqual(["911", "007", "007"]);
    expect(await cells("C1:C4")).toEqual([["Hund"], ["Fido"], [""], [""]]);
    const { columns } = value(await readJournal()).journal;
    expect(columns.find(({ role }) => role.is === "field" && role.field === "phone")?.heading).toBe("Tlf. jobb");
  });

  test("adds a column for a field that now has values, in its place", async () => {
    await build([nord, sor]);
    await build([
      { ...nord, fax: "22 33" },
      { ...sor, fax: null },
    ]);
    const read = value(await readRegisterTab("customers", value(await readJournal()).journal));
    expect(read?.rows.map(({ values }) => values.get("fax"))).toEqual(["22 33", null]);
    expect(read?.fields.indexOf("fax")).toBe((read?.fields.indexOf("phone") ?? 0) + 1);
  });

  test("finds rows after a person has sorted the tab, and gives ids to typed rows", async () => {
    await build([nord, sor]);
    await reverseRows();
    await inTab((tab, context) => {
      tab.getRange("B4:C4").values = [["900", "Typed AS"]];
      context.workbook.tables.getItem("Kundekartotek").resize("A1:S4");
    });
    const { cells: changed } = await build([{ ...nord, phone: "1" }, sor]);
    expect(changed).toMatchObject([{ edit: { key: "00123" } }]);
    const read = value(await readRegisterTab("customers", value(await readJournal()).journal));
    expect(read?.rows.map(({ rowId }) => rowId).every((rowId) => rowId !== "")).toBe(true);
    expect(new Set(read?.rows.map(({ rowId }) => rowId)).size).toBe(3);
  });

  test("skips a cell that somebody changed while the build was being planned, and asks again the next time", async () => {
    const { columns } = await build([nord, sor]);
    const { write } = await planned([{ ...nord, phone: "1" }, sor]);
    await inTab((tab) => (tab.getCell(1, columns.get("phone") ?? 0).values = [["'somebody's"]]));
    const { cells: changed, conflicts, batch } = value(await write());
    expect([changed, batch]).toEqual([[], null]);
    expect(conflicts).toMatchObject([{ reason: "changed", found: "somebody's" }]);
    expect((await planned([{ ...nord, phone: "1" }, sor])).plan.conflicts).toHaveLength(1);
  });

  test("does not write under a filter or into a protected tab", async () => {
    await build([nord, sor]);
    await inTab((_, context) =>
      context.workbook.tables.getItem("Kundekartotek").columns.getItem("Navn").filter.applyValuesFilter(["Nordlys AS"]),
    );
    expect(await refused([nord, sor, ny])).toMatchObject({ code: "FilteredRangeConflict", sheet: "Kundekartotek" });
    await inTab((tab, context) => {
      context.workbook.tables.getItem("Kundekartotek").clearFilters();
      tab.protection.protect();
    });
    expect(await refused([nord, sor, ny])).toMatchObject({ code: "SheetProtected", sheet: "Kundekartotek" });
  });

  test("makes a deleted tab anew", async () => {
    await build([nord, sor]);
    await inTab((tab) => tab.delete());
    expect((await build([nord, sor])).sheet).toBe("Kundekartotek");
    expect(await cells("B2:B3")).toEqual([["00123"], ["00124"]]);
  });

  test("says so where the table was taken away", async () => {
    await build([nord, sor]);
    await inTab((_, context) => context.workbook.tables.getItem("Kundekartotek").convertToRange());
    const stored = value(await readJournal());
    expect(await readRegisterTab("customers", stored.journal)).toMatchObject({ ok: false, fault: { code: "RegisterTableGone" } });
  });
});

describe("computed columns", () => {
  async function classify(classes: Readonly<Record<string, string>>): Promise<void> {
    const stored = value(await readJournal());
    const tab = value(await readRegisterTab("customers", stored.journal));
    const numbers = new Map(tab?.rows.map(({ rowId, values }) => [rowId, String(values.get("customerNumber"))]));
    value(
      await writeComputedColumns({
        kind: "customers",
        stored,
        columns: [
          { name: "abc", heading: "ABC-klasse", type: "text", valueOf: (rowId) => classes[numbers.get(rowId) ?? ""] ?? null },
          { name: "balance", heading: "Saldo", type: "amount", currency: "NOK", valueOf: () => 12.5 },
        ],
        asOf: { heading: "Beregnet per", day: 41274 },
        form: readerForms.nb,
      }),
    );
  }

  test("stand at the right, follow their rows and are rewritten in place", async () => {
    await build([nord, sor]);
    await classify({ "00123": "A", "00124": "C" });
    await reverseRows();
    await classify({ "00123": "B", "00124": "C" });
    const tab = (await saved()).getWorksheet("Kundekartotek");
    const headings = (tab?.getRow(1).values as string[]).slice(1);
    expect(headings.slice(-3)).toEqual(["Beregnet per", "ABC-klasse", "Saldo"]);
    const at = (row: number, heading: string) => tab?.getRow(row).getCell(headings.indexOf(heading) + 1);
    expect([2, 3].map((row) => [at(row, "Kundenr.")?.value, at(row, "ABC-klasse")?.value, at(row, "Saldo")?.value])).toEqual([
      ["00124", "C", 12.5],
      ["00123", "B", 12.5],
    ]);
    expect(at(2, "Beregnet per")?.value).toEqual(new Date(Date.UTC(2012, 11, 31)));
    expect(at(2, "Saldo")?.fill).toMatchObject({ type: "pattern", pattern: "solid" });
  });

  test("are no fields of the register, and new rows come below them unharmed", async () => {
    await build([nord, sor]);
    await classify({ "00123": "A" });
    await build([nord, sor, ny]);
    expect((await planned([nord, sor, ny])).plan.changes).toEqual([]);
  });
});

describe("marks on what is wrong", () => {
  const rows: readonly Row[] = [{ customerNumber: "1", name: "Ask AS" }, { customerNumber: "1", name: "Bjørk AS" }];
  const formats = async () => {
    const second = new ExcelJS.Workbook();
    await second.xlsx.load(Buffer.from(saveXlsx(workbook)) as unknown as ArrayBuffer);
    const { conditionalFormattings } = second.getWorksheet("Kundekartotek") as unknown as { conditionalFormattings: { ref: string; rules: { formulae: string[] }[] }[] };
    return conditionalFormattings.map(({ ref, rules }) => `${ref} ${rules.length}`);
  };

  test("stand over all rows, are moved when the list grows, and are not doubled", async () => {
    await build(rows);
    expect(await formats()).toContain("B2:B3 1");
    await build([...rows, { customerNumber: "3", name: "Eik AS" }]);
    expect(await formats()).toContain("B2:B4 1");
    expect(await formats()).not.toContain("B2:B3 1");
  });

  test("go when a person does not want them, and nothing else goes", async () => {
    await build(rows);
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem("Kundekartotek").getRange("C2:C3").conditionalFormats.add("Custom");
      own.custom.rule.formula = '=$C2="Ask AS"';
      await context.sync();
    });
    value(await (await planned(rows, undefined, false)).write());
    expect(await formats()).toEqual(["C2:C3 1"]);
    value(await (await planned(rows, undefined, true)).write());
    expect(await formats()).toContain("B2:B3 1");
  });
});
