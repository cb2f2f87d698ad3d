import { expect, test } from "@jest/globals";
import { errorOf, openBlank } from "../openExcel";

test.each([
  ["", "InvalidArgument", "no name"],
  ["a".repeat(32), "InvalidArgument", "31 characters at most"],
  ["a/b", "InvalidArgument", "a forbidden character"],
  ["[x]", "InvalidArgument", "brackets belong to workbooks"],
  ["'x", "InvalidArgument", "an apostrophe at the start"],
  ["History", "InvalidArgument", "kept for tracked changes"],
  ["ARK1", "ItemAlreadyExists", "names differ by more than case"],
  ["Skjult", "ItemAlreadyExists", "a hidden sheet counts too"],
  ["Kunder & co.", "none", "spaces and signs are fine"],
  ["a".repeat(31), "none", "the longest name"],
])("renaming a sheet to %j gives %s: %s", async (name, code) => {
  const { host } = openBlank();
  host.workbook.addSheet("Ny");
  host.workbook.addSheet("Skjult").visibility = "VeryHidden";
  const given = await errorOf(async (context) => {
    context.workbook.worksheets.getItem("Ny").name = name;
    await context.sync();
  });
  expect(given).toBe(code);
});

test("the last visible sheet can be neither hidden nor deleted, and a very hidden one not deleted", async () => {
  const { host } = openBlank();
  host.workbook.addSheet("Skjult").visibility = "VeryHidden";
  const hide = errorOf(async (context) => {
    context.workbook.worksheets.getItem("Ark1").visibility = "Hidden";
    await context.sync();
  });
  expect(await hide).toBe("InvalidOperation");
  for (const name of ["Ark1", "Skjult"]) {
    const gone = errorOf(async (context) => {
      context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    });
    expect(await gone).toBe("InvalidOperation");
  }
  expect(host.workbook.sheets).toHaveLength(2);
});

test("formulas follow a renamed sheet and lose a deleted one", async () => {
  const { host, sheet } = openBlank();
  const data = host.workbook.addSheet("Data");
  data.grid.setValue(0, 0, 5);
  sheet.grid.setFormula(0, 0, "Data!A1*2", 10);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").name = "Nye data";
    await context.sync();
  });
  expect(sheet.grid.formula(0, 0)).toBe("'Nye data'!A1*2");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Nye data").delete();
    await context.sync();
  });
  expect(sheet.grid.formula(0, 0)).toBe("#REF!*2");
});

test("sheets move, hide and become active", async () => {
  const { host } = openBlank();
  const names = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const second = worksheets.add("B");
    const third = worksheets.add();
    third.position = 0;
    second.activate();
    worksheets.getItem("Ark1").visibility = "Hidden";
    const active = worksheets.getActiveWorksheet().load("name");
    const count = worksheets.getCount(true);
    worksheets.load("items/name, items/position, items/visibility");
    await context.sync();
    return {
      active: active.name,
      visible: count.value,
      names: worksheets.items.map(({ name, position }) => `${String(position)} ${name}`),
    };
  });
  expect(names).toEqual({ active: "B", visible: 2, names: ["0 Sheet3", "1 Ark1", "2 B"] });
  expect(host.workbook.activeSheet.name).toBe("B");
});

test("the used range of an empty sheet is its first cell, or null where asked so", async () => {
  openBlank();
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Ark1");
    const used = sheet.getUsedRange(true).load("address");
    const none = sheet.getUsedRangeOrNullObject(true);
    await context.sync();
    return [used.address, none.isNullObject];
  });
  expect(seen).toEqual(["'Ark1'!A1", true]);
});

test("a workbook whose structure is protected says so, and keeps its sheets as they are", async () => {
  const { host } = openBlank();
  const told = await Excel.run(async (context) => {
    const { protection } = context.workbook;
    protection.protect();
    protection.load("protected");
    await context.sync();
    return protection.protected;
  });
  expect(told).toBe(true);
  const code = await errorOf(async (context) => {
    context.workbook.worksheets.add("Ny");
    await context.sync();
  });
  expect([code, host.workbook.sheets.length]).toEqual(["AccessDenied", 1]);
});
