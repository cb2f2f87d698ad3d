import { expect, test } from "@jest/globals";
import { openXlsx } from "../../../src/standin/file/openXlsx";
import { saveXlsx } from "../../../src/standin/file/saveXlsx";
import { blankWorkbook } from "../../../src/standin/file/blankWorkbook";
import type { Workbook } from "../../../src/standin/model/types";
import { partsOf, readByExcelJs, relationshipsXml, workbookFile } from "../file/packages";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const stylesXml = `<styleSheet xmlns="${main}">
<numFmts count="1"><numFmt numFmtId="170" formatCode="0.000"/></numFmts>
<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Aptos"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="11"/><color theme="4" tint="0.39997558519241921"/><name val="Aptos"/><family val="2"/><scheme val="minor"/></font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalUp="1"><left style="thin"><color auto="1"/></left><right/><top/><bottom style="double"><color rgb="FF00B050"/></bottom><diagonal style="thin"><color rgb="FF000000"/></diagonal></border></borders>
<cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="1" fillId="2" borderId="1" xfId="1" quotePrefix="1" applyFont="1"><alignment horizontal="right" vertical="top" textRotation="45" wrapText="1" indent="2"/><protection locked="0" hidden="1"/></xf><xf numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>
<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>
</styleSheet>`;

function open(): Workbook {
  return openXlsx(
    workbookFile('<row r="1"><c r="A1" s="1"><v>1</v></c></row>', {
      "xl/styles.xml": stylesXml,
      "xl/_rels/workbook.xml.rels": relationshipsXml([
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "styles", "styles.xml"],
      ]),
    }),
  );
}

const savedStyles = (workbook: Workbook): string => partsOf(saveXlsx(workbook)).get("xl/styles.xml") ?? "";

test("reads all that a format says, colours as they look", () => {
  expect(open().styles.format(1)).toEqual({
    numberFormat: "m/d/yyyy",
    // Accent 1 of Office's theme, 40 % lighter, as Excel's palette shows it.
    font: { name: "Aptos", size: 11, bold: true, italic: false, underline: false, strike: false, color: "#9DC3E6" },
    fill: "#FFFF00",
    borders: { left: { style: "thin", color: undefined }, bottom: { style: "double", color: "#00B050" } },
    horizontal: "right",
    vertical: "top",
    wrap: true,
    indent: 2,
    locked: false,
    quotePrefix: true,
  });
});

test("a format made from another changes only what differs: rotation, cell style, theme colours stay", () => {
  const workbook = open();
  const { styles } = workbook;
  const from = styles.format(1);
  const index = styles.indexOf({ ...from, numberFormat: "0.00", font: { ...from.font, italic: true }, wrap: false }, 1);
  expect(index).toBe(3);
  expect(styles.format(3)).toEqual({ ...from, numberFormat: "0.00", font: { ...from.font, italic: true }, wrap: false });
  const xml = savedStyles(workbook);
  expect(xml).toContain(
    '<xf numFmtId="2" fontId="2" fillId="2" borderId="1" xfId="1" quotePrefix="1" applyFont="1" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="right" vertical="top" textRotation="45" indent="2"/><protection locked="0" hidden="1"/></xf></cellXfs>',
  );
  expect(xml).toContain(
    '<font><b/><i/><sz val="11"/><color theme="4" tint="0.39997558519241921"/><name val="Aptos"/><family val="2"/><scheme val="minor"/></font></fonts>',
  );
  expect(xml).toContain('<cellXfs count="4">');
});

test("asking for a format that is there adds nothing", () => {
  const workbook = open();
  expect(workbook.styles.indexOf(workbook.styles.format(1), 1)).toBe(1);
  expect(workbook.styles.indexOf({ ...workbook.styles.format(0), numberFormat: "0.000" })).toBe(
    workbook.styles.indexOf({ ...workbook.styles.format(0), numberFormat: "0.000" }),
  );
  expect(workbook.styles.addDifferential({ fontColor: "#9C0006", fill: "#FFC7CE" })).toBe(0);
});

test("an untouched style sheet stays byte for byte", () => {
  const workbook = open();
  workbook.styles.format(1);
  workbook.styles.indexOf(workbook.styles.format(1), 1);
  expect(savedStyles(workbook)).toBe(stylesXml);
});

test.each([
  ["General", 0],
  ["0.00", 2],
  ["m/d/yyyy", 14],
  ["@", 49],
  ["0.000", 170],
  // Built-in 7 shows the currency of the reader's country, which is not what was asked for.
  ["$#,##0.00_);($#,##0.00)", 171],
  ["dd.mm.yyyy", 171],
])("the number format %s gets the number %i", (code, id) => {
  const workbook = open();
  const index = workbook.styles.indexOf({ ...workbook.styles.format(1), numberFormat: code }, 1);
  workbook.sheets[0]?.grid.setStyle(0, 0, index);
  const again = openXlsx(saveXlsx(workbook));
  expect(again.styles.format(again.sheets[0]?.grid.style(0, 0) ?? 0).numberFormat).toBe(code);
  const formats = [...savedStyles(workbook).matchAll(/<xf numFmtId="(\d+)"[^>]* xfId="1"/g)].map((match) => Number(match[1]));
  expect(formats.at(-1)).toBe(id);
});

test("edges, fills and alignment can be set and taken away, as another reader sees", async () => {
  const workbook = blankWorkbook("Ark");
  const { styles } = workbook;
  const plain = styles.format(0);
  const marked = styles.indexOf({
    ...plain,
    fill: "#DDEBF7",
    borders: { top: { style: "thin", color: "#4472C4" } },
    horizontal: "center",
    indent: 0,
    locked: false,
  });
  const again = styles.indexOf(
    { ...styles.format(marked), fill: undefined, borders: {}, horizontal: undefined, locked: true },
    marked,
  );
  const grid = workbook.sheets[0]?.grid;
  grid?.setStyle(0, 0, marked);
  grid?.setStyle(1, 0, again);
  const sheet = (await readByExcelJs(saveXlsx(workbook))).worksheets[0];
  const first = sheet?.getCell("A1");
  expect(first?.fill).toEqual(expect.objectContaining({ pattern: "solid", fgColor: { argb: "FFDDEBF7" } }));
  expect(first?.border).toEqual({ top: { style: "thin", color: { argb: "FF4472C4" } } });
  expect(first?.alignment).toEqual({ horizontal: "center" });
  expect(first?.protection).toEqual(expect.objectContaining({ locked: false }));
  const second = sheet?.getCell("A2");
  expect([second?.fill, second?.border, second?.alignment]).toEqual([{ type: "pattern", pattern: "none" }, {}, undefined]);
});

test("a differential format has its colours where Excel looks for them", () => {
  const workbook = open();
  const { styles } = workbook;
  const index = styles.addDifferential({ fontColor: "#006100", bold: true, fill: "#C6EFCE" });
  expect([index, styles.differential(index), styles.differential(0)]).toEqual([
    1,
    { fontColor: "#006100", bold: true, fill: "#C6EFCE" },
    { fontColor: "#9C0006", fill: "#FFC7CE" },
  ]);
  expect(savedStyles(workbook)).toContain(
    '<dxf><font><b/><color rgb="FF006100"/></font><fill><patternFill><bgColor rgb="FFC6EFCE"/></patternFill></fill></dxf></dxfs>',
  );
});

test("a workbook without a style sheet gets one whose first entries are the defaults", async () => {
  const workbook = openXlsx(workbookFile('<row r="1"><c r="A1"><v>1</v></c></row>'));
  const index = workbook.styles.indexOf({ ...workbook.styles.format(0), fill: "#FF0000" });
  expect(index).toBe(1);
  workbook.sheets[0]?.grid.setStyle(0, 0, index);
  const cell = (await readByExcelJs(saveXlsx(workbook))).worksheets[0]?.getCell("A1");
  expect(cell?.fill).toEqual(expect.objectContaining({ fgColor: { argb: "FFFF0000" } }));
});
