import { expect, test } from "@jest/globals";
import { Workbook as Book } from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openXlsx } from "../../../src/standin/file/openXlsx";
import { saveXlsx } from "../../../src/standin/file/saveXlsx";

test("a sheet added to a workbook that declares its namespace entry by entry, as openpyxl does, can be found in the file", async () => {
  const book = new Book();
  book.addWorksheet("Kunder");
  const parts = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
  const declaration = ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  const listed = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array())
    .replace(declaration, "")
    .replace("<sheet ", `<sheet${declaration} `);
  const workbook = openXlsx(zipSync({ ...parts, "xl/workbook.xml": strToU8(listed) }));

  workbook.addSheet("Oversikt");

  const saved = strFromU8(unzipSync(saveXlsx(workbook))["xl/workbook.xml"] ?? new Uint8Array());
  expect(saved).toMatch(new RegExp(`<workbook[^>]*${declaration}`));
  expect(saved).toMatch(/name="Oversikt"[^>]* r:id="rId\d+"/);
});
