import { expect, test } from "@jest/globals";
import { errorOf, openBlank } from "../openExcel";

test("a batch that fails keeps what came before, in the workbook and in its results", async () => {
  const { sheet } = openBlank();
  let failure: unknown;
  await Excel.run(async (context) => {
    const ark = context.workbook.worksheets.getItem("Ark1");
    ark.getRange("A1").values = [["before"]];
    context.workbook.worksheets.getItem("Missing").getRange("A1").values = [["never"]];
    ark.getRange("A2").values = [["after"]];
    await context.sync();
  }).catch((error: unknown) => (failure = error));
  expect([sheet.grid.value(0, 0), sheet.grid.value(1, 0)]).toEqual(["before", null]);
  if (!(failure instanceof OfficeExtension.Error)) throw new Error("an error of the client was expected");
  expect(failure.code).toBe("ItemNotFound");
  expect(failure.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
  expect(failure.debugInfo.statement).toContain("getItem");
});

test("a failed batch leaves the context usable", async () => {
  openBlank();
  const name = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Missing").load("name");
    await context.sync().catch(() => undefined);
    const sheet = context.workbook.worksheets.getItem("Ark1");
    sheet.load("name");
    await context.sync();
    return sheet.name;
  });
  expect(name).toBe("Ark1");
});

test("what hangs on a null object is null too", async () => {
  openBlank();
  const nulls = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Missing");
    const range = sheet.getRange("A1:B2");
    const used = sheet.getUsedRangeOrNullObject(true);
    range.load("values");
    await context.sync();
    return [sheet.isNullObject, range.isNullObject, used.isNullObject];
  });
  expect(nulls).toEqual([true, true, true]);
});

test("a sheet is added once, though its path is named again and again", async () => {
  const { host } = openBlank();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Rapport");
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.load("name, id");
    await context.sync();
    sheet.tabColor = "#00B050";
    sheet.showGridlines = false;
    await context.sync();
    sheet.load("tabColor, showGridlines, position");
    await context.sync();
    expect([sheet.name, sheet.tabColor, sheet.showGridlines, sheet.position]).toEqual(["Rapport", "#00B050", false, 1]);
  });
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Ark1", "Rapport"]);
});

test("within a batch a load sees what was written before it, and not what comes after", async () => {
  openBlank();
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Ark1");
    const before = sheet.getRange("A1").load("values");
    sheet.getRange("A1").values = [["new"]];
    const after = sheet.getRange("A1").load("values");
    await context.sync();
    return [before.values, after.values];
  });
  expect(seen).toEqual([[[""]], [["new"]]]);
});

test("a misspelt property is refused by its name and class, and never taken for Excel's answer", async () => {
  openBlank();
  let message = "";
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Ark1").getRange("A1").load("valuess");
    await context.sync();
  }).catch((error: unknown) => {
    if (error instanceof OfficeExtension.Error) message = `${error.code} ${error.message}`;
  });
  expect(message).toBe("ApiNotFound stand-in: Range.valuess is not in its table of members");
});

test("a member that the stand-in lacks says so", async () => {
  openBlank();
  const code = await errorOf(async (context) => {
    context.workbook.worksheets.getItem("Ark1").copy();
    await context.sync();
  });
  expect(code).toBe("ApiNotFound");
});

test("loads by path, by array and for collections give the same properties", async () => {
  openBlank();
  const seen = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    const byArray = context.workbook.worksheets;
    byArray.load(["items/name", "items/visibility"]);
    const range = worksheets.getItem("Ark1").getRange("A1");
    range.load("address, format/fill/color, worksheet/name");
    range.format.fill.color = "yellow";
    const painted = worksheets.getItem("Ark1").getRange("A1");
    painted.load({ address: true, format: { fill: { color: true } } });
    await context.sync();
    return [worksheets.items.map(({ name }) => name), range.format.fill.color, painted.format.fill.color, range.worksheet.name];
  });
  // The first load came before the colour was set.
  expect(seen).toEqual([["Ark1"], "#FFFFFF", "#FFFF00", "Ark1"]);
});

test("a sheet that was added is found again by its id in a later batch", async () => {
  openBlank();
  const found = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.add("Ny");
    added.load("id");
    await context.sync();
    added.name = "Omdøpt";
    const again = context.workbook.worksheets.getItem(added.id);
    again.load("name");
    await context.sync();
    return again.name;
  });
  expect(found).toBe("Omdøpt");
});

test("sets that the host does not report are not supported, and their members are refused at the call", async () => {
  openBlank();
  const { requirements } = Office.context;
  expect([requirements.isSetSupported("ExcelApi", "1.14"), requirements.isSetSupported("ExcelApi", "1.15")]).toEqual([
    true,
    false,
  ]);
  // getDimensionDataSourceString came with ExcelApi 1.15.
  const code = await errorOf(async (context) => {
    const series = context.workbook.worksheets.getItem("Ark1").charts.getItemAt(0).series.getItemAt(0);
    series.getDimensionDataSourceString("Values");
    await context.sync();
  });
  expect(code).toBe("ApiNotFound");
});

test("ranges of the client are let go after the run", async () => {
  const { host } = openBlank();
  const sent: string[] = [];
  const receive = host.receive.bind(host);
  host.receive = (text) => {
    sent.push(text);
    receive(text);
  };
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Ark1").getRange("A1").load("values");
    await context.sync();
  });
  expect(sent.filter((text) => text.includes("_RemoveReference"))).toHaveLength(1);
  expect(host.roundTrips).toBe(1);
});
