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
