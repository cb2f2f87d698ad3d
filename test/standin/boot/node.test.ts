import { expect, test } from "@jest/globals";
import { startExcel } from "../../../src/standin/boot/node";
import { blankWorkbook } from "../../../src/standin/file/blankWorkbook";

const excel = startExcel();

test("the genuine client writes and reads through the bridge", async () => {
  const host = excel.open(blankWorkbook("Kunder"));
  const values = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Kunder");
    sheet.getRange("A1:B2").values = [
      ["Navn", "Saldo"],
      ["Fjord AS", "=20*2+2"],
    ];
    const range = sheet.getUsedRange();
    range.load("values, address");
    await context.sync();
    return { values: range.values, address: range.address };
  });
  expect(values).toEqual({
    values: [
      ["Navn", "Saldo"],
      ["Fjord AS", 42],
    ],
    address: "Kunder!A1:B2",
  });
  expect(host.roundTrips).toBe(1);
});

test("the requirement set that the host reports can be chosen", () => {
  startExcel({ apiVersion: "1.15" });
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
  startExcel();
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
});

test("code that waits for Office is told that it runs in Excel", async () => {
  const info = await Office.onReady();
  expect(info.host).toBe("Excel");
});

test("Excel.run works on whatever workbook was opened last", async () => {
  const first = excel.open(blankWorkbook("A"));
  const second = excel.open(blankWorkbook("B"));
  const name = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst().load("name");
    await context.sync();
    return sheet.name;
  });
  expect([name, first.roundTrips, second.roundTrips]).toEqual(["B", 0, 1]);
});
