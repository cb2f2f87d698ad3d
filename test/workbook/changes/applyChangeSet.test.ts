import { describe, expect, test } from "@jest/globals";
import type { Workbook as Book } from "exceljs";
import type { Host } from "../../../src/standin/host/host";
import { readJournal } from "../../../src/workbook/journal/readJournal";
import { readLog } from "../../../src/workbook/journal/logCells";
import { excelWith, savedBook } from "../excelWith";
import { applied, changesIn, undone, value } from "./applying";

const customers = (book: Book): void => {
  const sheet = book.addWorksheet("Kunder");
  sheet.addRow(["Kundenr", "Navn", "Telefon", "Postnr", "E-post", "Kredittgrense"]);
  sheet.addRow([101, "Nordlys AS", "22 33 44 55", "0581", "POST@NORDLYS.NO", 5000]);
  sheet.addRow([102, "Fjellbygg AS", "+4722334455", "5003", "post@fjellbygg.no", { formula: "A3*100", result: 10200 }]);
  sheet.addRow([103, "Havn Handel AS", null, "7010", "ola@havn.no", 0]);
};

async function cellsOf(host: Host, name = "Kunder"): Promise<Readonly<Record<string, unknown>>> {
  const cells: Record<string, unknown> = {};
  const sheet = (await savedBook(host)).getWorksheet(name);
  sheet?.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.value !== null) cells[cell.address] = [cell.value, cell.style.numFmt ?? "General"];
    });
  });
  return cells;
}

async function at(host: Host, address: string, name = "Kunder"): Promise<unknown> {
  return (await savedBook(host)).getWorksheet(name)?.getCell(address).value;
}

const email = { row: 2, column: 5, after: "post@nordlys.no" };

test("P1: cells are written, logged, and taken back after saving and opening again", async () => {
  const host = await excelWith(customers);
  const before = await cellsOf(host);
  const changeSet = await changesIn("Kunder", [
    email,
    { row: 2, column: 3, after: "+4722334455" },
    { row: 4, column: 3, after: "007" },
    { row: 2, column: 6, after: 45000, format: "dd.mm.yyyy" },
  ]);
  const { batch, cells, conflicts } = value(await applied(changeSet));
  expect(conflicts).toEqual([]);
  expect(cells).toHaveLength(4);
  const written = await cellsOf(host);
  expect(written).toMatchObject({ E2: ["post@nordlys.no", "General"], C2: ["+4722334455", "General"], C4: ["007", "General"] });
  expect(written["F2"]).toEqual([new Date("2023-03-15T00:00:00Z"), "dd.mm.yyyy"]);
  expect(value(await readJournal()).journal.batches).toMatchObject([{ id: batch?.id, state: "written", cells: 4, skipped: [] }]);

  const saved = await savedBook(host);
  const again = await excelWith((book) => {
    book.model = saved.model;
  });
  const back = await undone(batch?.id ?? "");
  expect(back.conflicts).toEqual([]);
  expect(await cellsOf(again)).toEqual(before);
});

test("a change set that changes nothing makes no batch, and no journal", async () => {
  const host = await excelWith(customers);
  const changeSet = await changesIn("Kunder", [email]);
  host.editAsOther("Kunder", "E2", "post@nordlys.no");
  const { batch, cells, conflicts, asWanted } = value(await applied(changeSet));
  expect([batch, cells, conflicts, asWanted]).toEqual([null, [], [], 1]);
  expect(value(await readJournal()).sheetId).toBeNull();
});

test("a dry run says what would be written, and writes nothing", async () => {
  const host = await excelWith(customers);
  const before = await cellsOf(host);
  const { batch, cells } = value(await applied(await changesIn("Kunder", [email]), { dryRun: true }));
  expect(batch).toBeNull();
  expect(cells).toMatchObject([{ sheet: "Kunder", row: 1, column: 4 }]);
  expect(await cellsOf(host)).toEqual(before);
  expect(value(await readJournal()).sheetId).toBeNull();
});

describe("P7: what somebody did between our reading and our writing", () => {
  test("a changed value is listed and left", async () => {
    const host = await excelWith(customers);
    const changeSet = await changesIn("Kunder", [email, { row: 4, column: 5, after: "kari@havn.no" }]);
    host.editAsOther("Kunder", "E2", "ny@nordlys.no");
    const { conflicts, cells } = value(await applied(changeSet));
    expect(conflicts).toMatchObject([{ reason: "changed", found: "ny@nordlys.no", edit: { key: "101" } }]);
    expect(cells).toHaveLength(1);
    expect(await at(host, "E2")).toBe("ny@nordlys.no");
    expect(await at(host, "E4")).toBe("kari@havn.no");
  });

  test("rows that were sorted are found by their key", async () => {
    const host = await excelWith(customers);
    const changeSet = await changesIn("Kunder", [email]);
    host.editAsOther("Kunder", "A2:E3", [
      [102, "Fjellbygg AS", "'+4722334455", "'5003", "post@fjellbygg.no"],
      [101, "Nordlys AS", "'22 33 44 55", "'0581", "POST@NORDLYS.NO"],
    ]);
    expect(value(await applied(changeSet)).conflicts).toEqual([]);
    expect(await at(host, "E3")).toBe("post@nordlys.no");
    expect(await at(host, "E2")).toBe("post@fjellbygg.no");
  });

  test.each([
    ["a row above the headings", (sheet: Excel.Worksheet) => void sheet.getRange("1:1").insert("Down"), "E3"],
    ["rows within the list", (sheet: Excel.Worksheet) => void sheet.getRange("2:4").insert("Down"), "E5"],
    ["a column", (sheet: Excel.Worksheet) => void sheet.getRange("B:B").insert("Right"), "F2"],
    ["a deleted column", (sheet: Excel.Worksheet) => sheet.getRange("B:B").delete("Left"), "D2"],
    ["a renamed sheet", (sheet: Excel.Worksheet) => void (sheet.name = "Kunder 2026"), "E2"],
    ["a renamed key", (sheet: Excel.Worksheet) => void (sheet.getRange("A1").values = [["Nr"]]), "E2"],
  ])("%s: the cell is found where it stands now", async (_, act, address) => {
    const host = await excelWith(customers);
    const changeSet = await changesIn("Kunder", [email]);
    await Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem("Kunder"));
      await context.sync();
    });
    const { conflicts } = value(await applied(changeSet));
    expect(conflicts).toEqual([]);
    expect(await at(host, address, host.workbook.sheets[0]?.name)).toBe("post@nordlys.no");
  });

  test.each([
    ["a row that is gone", (sheet: Excel.Worksheet) => sheet.getRange("2:2").delete("Up"), "missing"],
    ["a renamed heading", (sheet: Excel.Worksheet) => void (sheet.getRange("E1").values = [["Mail"]]), "missing"],
    ["a key that stands twice", (sheet: Excel.Worksheet) => void (sheet.getRange("A4").values = [[101]]), "ambiguous"],
    ["a formula", (sheet: Excel.Worksheet) => void (sheet.getRange("E2").values = [['="POST@NORDLYS.NO"']]), "formula"],
  ])("%s: listed as %s", async (_, act, reason) => {
    const host = await excelWith(customers);
    const changeSet = await changesIn("Kunder", [email]);
    await Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem("Kunder"));
      await context.sync();
    });
    const before = await cellsOf(host);
    const { conflicts, batch } = value(await applied(changeSet));
    expect(conflicts).toMatchObject([{ reason }]);
    expect(batch).toBeNull();
    expect(await cellsOf(host)).toEqual(before);
  });

  test("a sheet that is gone: each of its edits is listed", async () => {
    const host = await excelWith((book) => {
      customers(book);
      book.addWorksheet("Notater");
    });
    const changeSet = await changesIn("Kunder", [email]);
    host.act("other", (excel) => {
      const [first] = excel.workbook.sheets;
      if (first) excel.deleteSheet(first);
    });
    expect(value(await applied(changeSet)).conflicts).toMatchObject([{ reason: "missing" }]);
  });
});

describe("P7: what somebody does between two of our round trips", () => {
  /** Does something before the request of that number; the number of requests is that of an undisturbed run. */
  async function disturbed(act: (host: Host) => void, share: number) {
    const quiet = await excelWith(customers);
    const counted = await changesIn("Kunder", [email]);
    const from = quiet.roundTrips;
    value(await applied(counted));
    const total = quiet.roundTrips - from;
    const host = await excelWith(customers);
    const changeSet = await changesIn("Kunder", [email]);
    const start = host.roundTrips;
    let isDone = false;
    host.faults.request = (number) => {
      if (!isDone && number - start >= Math.max(1, Math.round(total * share))) {
        isDone = true;
        act(host);
      }
      return undefined;
    };
    return { host, outcome: value(await applied(changeSet)) };
  }
  const shares = Array.from({ length: 20 }, (_, index) => [index / 20] as const);

  test.each(shares)("an edit of the cell, %d of the way: never lost unlisted", async (share) => {
    const { host, outcome } = await disturbed((now) => {
      now.editAsOther("Kunder", "E2", "ny@nordlys.no");
    }, share);
    expect(await at(host, "E2")).toBe("ny@nordlys.no");
    const found = outcome.conflicts.map((conflict) => conflict.found);
    // What is written over us after we have looked is a person's business.
    expect(found).toEqual(share <= 0.8 ? ["ny@nordlys.no"] : []);
  });

  test.each(shares)("a row inserted above, %d of the way: written to the right row", async (share) => {
    const { host, outcome } = await disturbed((now) => {
      now.act("other", (excel) => {
        const [sheet] = excel.workbook.sheets;
        if (sheet) excel.shiftCells(sheet, { row: 1, column: 0, rows: 1, columns: 16384 }, "down");
      });
    }, share);
    const values = [await at(host, "E2"), await at(host, "E3")];
    expect(values[0]).toBeNull();
    if (outcome.conflicts.length === 0) expect(values[1]).toBe("post@nordlys.no");
    else expect(values[1]).toBe("POST@NORDLYS.NO");
  });
});

describe("texts stay texts, and what a person sees stays", () => {
  test.each([
    ["'+47 22 33 44 55", "+47 22 33 44 55"],
    ["leading zeros", "0007"],
    ["a formula's text", "=1+1"],
    ["an apostrophe", "'t Hof"],
    ["a date's text", "03.04.2026"],
    ["a boolean's text", "SANN"],
    ["a very long text", "x".repeat(32_767)],
    ["a very long text that Excel would read as a formula", `=${"x".repeat(32_766)}`],
  ])("%s", async (_, after) => {
    const host = await excelWith(customers);
    const before = await cellsOf(host);
    const { batch, conflicts } = value(await applied(await changesIn("Kunder", [{ row: 4, column: 3, after }])));
    expect(conflicts).toEqual([]);
    expect(await at(host, "C4")).toBe(after);
    expect((await undone(batch?.id ?? "")).conflicts).toEqual([]);
    expect(await cellsOf(host)).toEqual(before);
    const again = value(await applied(await changesIn("Kunder", [{ row: 4, column: 3, after }])));
    const log = value(await readLog(again.batch?.id ?? "", again.batch?.pieces ?? 0));
    expect(log.entries[0]?.edit.after).toBe(after);
  });

  test("a number in a cell of the text format gets another format, and undo gives the text and its format back", async () => {
    const host = await excelWith((book) => {
      customers(book);
      const cell = book.getWorksheet("Kunder")?.getCell("F2");
      if (cell) [cell.value, cell.numFmt] = ["5 000", "@"];
    });
    const before = await cellsOf(host);
    const { batch } = value(await applied(await changesIn("Kunder", [{ row: 2, column: 6, after: 5000 }])));
    expect(await cellsOf(host)).toMatchObject({ F2: [5000, "General"] });
    await undone(batch?.id ?? "");
    expect(await cellsOf(host)).toEqual(before);
  });

  test("an error value comes back as one", async () => {
    const host = await excelWith((book) => {
      customers(book);
      const cell = book.getWorksheet("Kunder")?.getCell("F2");
      if (cell) cell.value = { error: "#N/A" };
    });
    const before = await cellsOf(host);
    const { batch } = value(await applied(await changesIn("Kunder", [{ row: 2, column: 6, after: 0 }])));
    expect(await at(host, "F2")).toBe(0);
    await undone(batch?.id ?? "");
    expect(await cellsOf(host)).toEqual(before);
  });

  test("a formula is overwritten only where the change says so, and comes back, also to another row", async () => {
    const host = await excelWith(customers);
    const wish = { row: 3, column: 6, after: 99 };
    const refused = value(await applied(await changesIn("Kunder", [wish])));
    expect(refused.conflicts).toMatchObject([{ reason: "formula" }]);
    const { batch } = value(await applied(await changesIn("Kunder", [{ ...wish, overFormula: true }])));
    expect(await at(host, "F3")).toBe(99);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Kunder").getRange("2:3").insert("Down");
      await context.sync();
    });
    expect((await undone(batch?.id ?? "")).conflicts).toEqual([]);
    expect(await at(host, "F5")).toMatchObject({ formula: "A5*100", result: 10200 });
    const redo = value(await readJournal()).journal.batches.at(-1)?.id ?? "";
    expect((await undone(redo)).conflicts).toEqual([]);
    expect(await at(host, "F5")).toBe(99);
  });
});

test("undo leaves what people have changed since, value or format, and lists it", async () => {
  const host = await excelWith(customers);
  const wanted = [
    email,
    { row: 3, column: 6, after: 45000, format: "dd.mm.yyyy", overFormula: true as const },
    { row: 4, column: 5, after: "kari@havn.no" },
  ];
  const { batch } = value(await applied(await changesIn("Kunder", wanted)));
  host.editAsUser("Kunder", "E2", "annet@nordlys.no");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Kunder").getRange("F3").numberFormat = [["0.00"]];
    await context.sync();
  });
  const back = await undone(batch?.id ?? "");
  expect(back.conflicts.map(({ edit, reason }) => [edit.key, reason])).toEqual([
    ["101", "changed"],
    ["102", "changed"],
  ]);
  expect([await at(host, "E2"), await at(host, "E4")]).toEqual(["annet@nordlys.no", "ola@havn.no"]);
});

describe("nothing is written, not even to the journal", () => {
  test.each([
    ["on a protected sheet", (sheet: Excel.Worksheet) => sheet.protection.protect(), "SheetProtected"],
    [
      "under an active filter",
      (sheet: Excel.Worksheet) =>
        sheet.autoFilter.apply(sheet.getRange("A1:F4"), 1, { filterOn: "Values", values: ["Nordlys AS"] }),
      "FilteredRangeConflict",
    ],
  ])("%s", async (_, act, code) => {
    const host = await excelWith(customers);
    const changeSet = await changesIn("Kunder", [email]);
    await Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem("Kunder"));
      await context.sync();
    });
    const before = await cellsOf(host);
    const outcome = await applied(changeSet);
    expect(outcome.ok ? "written" : outcome.fault.code).toBe(code);
    expect(await cellsOf(host)).toEqual(before);
    expect(value(await readJournal()).sheetId).toBeNull();
  });
});

test("P27: five hundred changed cells are five hundred entries, with who ordered it", async () => {
  await excelWith((book) => {
    const sheet = book.addWorksheet("Kunder");
    sheet.addRow(["Kundenr", "Navn", "E-post"]);
    for (let row = 0; row < 500; row++) sheet.addRow([1000 + row, `Kunde ${row}`, `KUNDE${row}@FIRMA.NO`]);
  });
  const wanted = Array.from({ length: 500 }, (_, row) => ({ row: row + 2, column: 3, after: `kunde${row}@firma.no` }));
  const facts = { id: "b", job: "clean", at: "2026-10-31T12:00:00Z", user: "Kari", userKnownBy: "given", undoes: "" } as const;
  value(await applied(await changesIn("Kunder", wanted), { batch: facts }));
  const { journal } = value(await readJournal());
  expect(journal.batches).toMatchObject([{ cells: 500, user: "Kari", userKnownBy: "given", job: "clean" }]);
  const log = value(await readLog("b", journal.batches[0]?.pieces ?? 0));
  expect(log.entries).toHaveLength(500);
  expect(log.entries[7]?.edit).toMatchObject({ key: "1007", before: "KUNDE7@FIRMA.NO", after: "kunde7@firma.no", rule: "test" });
});

test("rows without a key are found by all that they hold, also after each of them was changed", async () => {
  const host = await excelWith((book) => {
    const sheet = book.addWorksheet("Kunder");
    sheet.addRow(["Navn", "E-post", "Telefon"]);
    for (const name of ["A AS", "B AS", "A AS", "A AS"]) sheet.addRow([name, "POST@FIRMA.NO", "22 33 44 55"]);
  });
  const before = await cellsOf(host);
  const wanted = [2, 4, 5].map((row) => ({ row, column: 2, after: "post@firma.no" }));
  const { batch, conflicts } = value(await applied(await changesIn("Kunder", wanted)));
  expect(conflicts).toEqual([]);
  expect([await at(host, "B2"), await at(host, "B3"), await at(host, "B4"), await at(host, "B5")]).toEqual([
    "post@firma.no",
    "POST@FIRMA.NO",
    "post@firma.no",
    "post@firma.no",
  ]);
  expect((await undone(batch?.id ?? "")).conflicts).toEqual([]);
  expect(await cellsOf(host)).toEqual(before);
});
