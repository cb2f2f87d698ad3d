import { startExcel } from "../../standin/boot/node";
import { blankWorkbook } from "../../standin/file/blankWorkbook";
import { saveXlsx } from "../../standin/file/saveXlsx";
import { makeBooks } from "./makeBooks";
import { customerSheet, invoiceSheet, noteSheet, paymentSheet, type SampleSheet } from "./sheetCells";

const CHOCOLATE = "#4E2A1E";
const CREAM = "#F6EDE3";
/** Points of a column for each character of Excel's usual font, as near as the eye can tell. */
const POINTS_PER_CHARACTER = 5.4;

/** The sample's .xlsx, typed into an empty workbook as a person would; the same bytes at every call. */
export async function sampleWorkbook(): Promise<Uint8Array> {
  const workbook = blankWorkbook("Kunder");
  startExcel().open(workbook);
  const books = makeBooks();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const sheet of [customerSheet(books), invoiceSheet(books), paymentSheet(books), noteSheet()]) {
      fill(sheet.name === "Kunder" ? worksheets.getItem("Kunder") : worksheets.add(sheet.name), sheet);
    }
    markReminded(worksheets.getItem("Fakturaer"));
    worksheets.getItem("Kunder").activate();
    await context.sync();
  });
  return saveXlsx(workbook);
}

function fill(tab: Excel.Worksheet, { name, rows, formats, widths, headingRow, hasTotal }: SampleSheet): void {
  const width = formats.length;
  const below = rows.slice(headingRow + 1);
  tab.getRangeByIndexes(headingRow + 1, 0, below.length, width).numberFormat = below.map(() => [...formats]);
  tab.getRangeByIndexes(0, 0, rows.length, width).values = rows.map((row) => [...row]);
  widths.forEach((characters, column) => {
    tab.getRangeByIndexes(0, column, 1, 1).format.columnWidth = characters * POINTS_PER_CHARACTER;
    // Numbers that only name something stand as names do.
    const isName = formats[column] === "0";
    if (isName) tab.getRangeByIndexes(headingRow, column, rows.length - headingRow, 1).format.horizontalAlignment = "Left";
  });
  const heading = tab.getRangeByIndexes(headingRow, 0, 1, width);
  heading.format.fill.color = CHOCOLATE;
  heading.format.font.color = "#FFFFFF";
  heading.format.font.bold = true;
  if (headingRow > 0) {
    const title = tab.getRange("A1");
    title.format.font.bold = true;
    title.format.font.size = 14;
    title.format.font.color = CHOCOLATE;
  }
  if (hasTotal) {
    const total = tab.getRangeByIndexes(rows.length - 1, 0, 1, width);
    total.format.font.bold = true;
    total.format.fill.color = CREAM;
    total.format.borders.getItem("EdgeTop").style = "Continuous";
  }
  if (name !== "Notater") tab.freezePanes.freezeRows(headingRow + 1);
  tab.pageLayout.orientation = "Landscape";
  tab.pageLayout.paperSize = "A4";
  tab.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
}

/** The owner's own rule: what has been reminded stands out. */
function markReminded(tab: Excel.Worksheet): void {
  const status = tab.getRange("M5:M500").conditionalFormats.add("ContainsText").textComparison;
  status.format.font.color = "#9C0006";
  status.rule = { operator: "Contains", text: "Purret" };
}
