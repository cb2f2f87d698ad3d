import { expect, test } from "@jest/globals";
import { openXlsx } from "../../../src/standin/file/openXlsx";
import { saveXlsx } from "../../../src/standin/file/saveXlsx";
import type { Scalar, Workbook } from "../../../src/standin/model/types";
import type { PackageText } from "./packages";
import { namespaces, partsOf, readByExcelJs, relationshipsXml, workbookFile } from "./packages";

const sheetPath = "xl/worksheets/sheet1.xml";

function open(rows: string, others: PackageText = {}): Workbook {
  return openXlsx(workbookFile(rows, others));
}

function gridOf(workbook: Workbook): Workbook["sheets"][number]["grid"] {
  const sheet = workbook.sheets[0];
  if (sheet === undefined) throw new Error("no sheet");
  return sheet.grid;
}

function savedSheet(workbook: Workbook): string {
  return partsOf(saveXlsx(workbook)).get(sheetPath) ?? "";
}

test.each<[string, string, Scalar]>([
  ["a number", "<c r='A1'><v>1.5</v></c>", 1.5],
  ["a number with an exponent", '<c r="A1"><v>1.0E-2</v></c>', 0.01],
  ["a shared string", '<c r="A1" t="s"><v>0</v></c>', "Kunde"],
  ["a rich text, of which the text counts", '<c r="A1" t="s"><v>1</v></c>', "Fet og mager"],
  ["an inline string", '<c r="A1" t="inlineStr"><is><t>hei &amp; hå</t></is></c>', "hei & hå"],
  [
    "an inline rich text with a phonetic guide",
    '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t> b</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>',
    "a b",
  ],
  ["an inline string in CDATA", '<c r="A1" t="inlineStr"><is><t><![CDATA[a < b]]></t></is></c>', "a < b"],
  ["the text of a formula", '<c r="A1" t="str"><f>"a"</f><v>a</v></c>', "a"],
  ["an escaped text", '<c r="A1" t="inlineStr"><is><t>_x005F_x0041_ _x0041_</t></is></c>', "_x0041_ A"],
  ["true", '<c r="A1" t="b"><v>1</v></c>', true],
  ["an error", '<c r="A1" t="e"><v>#N/A</v></c>', { error: "#N/A" }],
  ["a date of a strict file", '<c r="A1" t="d"><v>2024-03-01T12:00:00</v></c>', 45352.5],
  ["a date before the day that never was", '<c r="A1" t="d"><v>1900-02-28</v></c>', 59],
  ["a cell with format only", '<c r="A1" s="0"/>', null],
  ["an empty value", '<c r="A1"><v></v></c>', null],
  ["an empty string", '<c r="A1" t="str"><v></v></c>', ""],
  ["a cell that does not say where", "<c><v>7</v></c>", 7],
])("reads %s", (_, cell, value) => {
  expect(gridOf(open(`<row r="1">${cell}</row>`)).value(0, 0)).toEqual(value);
});

test("a cell nobody changed is written as it was, in a row that is written anew", () => {
  const cells = [
    '<c r="A1" t="s" ph="1"><v>1</v></c>',
    '<c r="B1" s="3" vm="2" t="e"><v>#VALUE!</v></c>',
    '<c r="C1" t="inlineStr"><is><r><rPr><i/></rPr><t>skrå</t></r></is></c>',
    '<c r="D1" cm="1"><f t="array" ref="D1:D3">_xlfn.UNIQUE(F1:F9)</f><v>1</v></c>',
    '<c r="E1"><f t="dataTable" ref="E1:E3" dt2D="1" dtr="1" r1="G1" r2="G2"/><v>1</v></c>',
  ];
  const workbook = open(`<row r="1" spans="1:5" ht="20" customHeight="1" x14ac:dyDescent="0.2">${cells.join("")}</row>`);
  gridOf(workbook).setValue(0, 6, 1);
  expect(savedSheet(workbook)).toContain(
    `<row r="1" ht="20" customHeight="1" x14ac:dyDescent="0.2">${cells.join("")}<c r="G1"><v>1</v></c></row>`,
  );
});

test("a row nobody touched is written as it was, and a sheet nobody touched byte for byte", () => {
  const second = `<row  r="2"  spans="1:1" ><c   r="A2"><v>2.50</v></c><!-- x --></row>`;
  const file = workbookFile(`<row r="1"><c r="A1"><v>1</v></c></row>${second}`);
  const workbook = openXlsx(file);
  expect(partsOf(saveXlsx(workbook))).toEqual(partsOf(file));
  gridOf(workbook).setValue(0, 0, 3);
  expect(savedSheet(workbook)).toContain(`<row r="1"><c r="A1"><v>3</v></c></row>${second}`);
});

test("writing what is there already changes nothing", () => {
  const file = workbookFile('<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1"><f>1+1</f><v>2</v></c></row>');
  const workbook = openXlsx(file);
  gridOf(workbook).setValue(0, 0, "Fet og mager");
  gridOf(workbook).setFormula(0, 1, "1+1", 2);
  gridOf(workbook).setStyle(0, 0, 0);
  expect(partsOf(saveXlsx(workbook))).toEqual(partsOf(file));
});

test("strings are shared: a known one is used again, formatted text is not, and new ones keep their spaces", () => {
  const workbook = open("");
  const grid = gridOf(workbook);
  ["Kunde", "Fet og mager", " rom ", "to\nlinjer", "Kunde", "_x0041_"].forEach((text, row) => {
    grid.setValue(row, 0, text);
  });
  const parts = partsOf(saveXlsx(workbook));
  expect([...(parts.get(sheetPath) ?? "").matchAll(/<v>(\d+)<\/v>/g)].map((match) => match[1])).toEqual([
    "0",
    "2",
    "3",
    "4",
    "0",
    "5",
  ]);
  expect(parts.get("xl/sharedStrings.xml")).toContain(
    '</si><si><t>Fet og mager</t></si><si><t xml:space="preserve"> rom </t></si><si><t xml:space="preserve">to\nlinjer</t></si><si><t>_x005F_x0041_</t></si></sst>',
  );
  expect(parts.get("xl/sharedStrings.xml")).toContain('uniqueCount="6"');
});

const shared = `
  <row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B4" si="0">A1*$A$1</f><v>1</v></c></row>
  <row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>
  <row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>`;

test("a shared formula reads as if it were filled down, and stays shared while only values change", () => {
  const workbook = open(shared);
  const grid = gridOf(workbook);
  expect([0, 1, 2].map((row) => grid.formula(row, 1))).toEqual(["A1*$A$1", "A2*$A$1", "A3*$A$1"]);
  expect([...grid.formulaCells()]).toEqual([0, 1, 2].map((row) => ({ row, column: 1 })));
  grid.setCalculated(0, 1, 10);
  grid.setCalculated(1, 1, "tekst");
  const saved = savedSheet(workbook);
  expect(saved).toContain('<c r="B1"><f t="shared" ref="B1:B4" si="0">A1*$A$1</f><v>10</v></c>');
  expect(saved).toContain('<c r="B2" t="str"><f t="shared" si="0"/><v>tekst</v></c>');
});

test("overwriting the first cell of a shared formula leaves the others theirs", () => {
  const workbook = open(shared);
  gridOf(workbook).setValue(0, 1, 5);
  const again = gridOf(openXlsx(saveXlsx(workbook)));
  expect([0, 1, 2].map((row) => again.formula(row, 1))).toEqual([null, "A2*$A$1", "A3*$A$1"]);
  expect(again.value(0, 1)).toBe(5);
  expect(savedSheet(workbook)).not.toContain("shared");
});

test("a shared formula used before its first cell is found all the same", () => {
  const grid = gridOf(
    open(
      '<row r="1"><c r="A1"><f t="shared" si="0"/><v>1</v></c><c r="B1"><f t="shared" ref="A1:B1" si="0">B2</f><v>1</v></c></row>',
    ),
  );
  expect(grid.formula(0, 0)).toBe("A2");
});

test("formulas are written with their calculated value in its type", () => {
  const workbook = open("");
  const grid = gridOf(workbook);
  const values: Scalar[] = [1.5, "x", "", true, { error: "#DIV/0!" }, null];
  values.forEach((value, column) => {
    grid.setFormula(0, column, 'A9&"<"', value);
  });
  const f = '<f>A9&amp;"&lt;"</f>';
  expect(savedSheet(workbook)).toContain(
    `<c r="A1">${f}<v>1.5</v></c><c r="B1" t="str">${f}<v>x</v></c><c r="C1" t="str">${f}<v></v></c><c r="D1" t="b">${f}<v>1</v></c><c r="E1" t="e">${f}<v>#DIV/0!</v></c><c r="F1">${f}</c>`,
  );
});

test.each([
  ["XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
  ["SUM(filter(A1:A9,A1:A9>0))", "SUM(_xlfn._xlws.filter(A1:A9,A1:A9>0))"],
  ['IF(A1="IFS(","IFS(",STDEV.S(B:B))', 'IF(A1="IFS(","IFS(",_xlfn.STDEV.S(B:B))'],
  ["'IFS(x'!A1+SUM(A1)", "'IFS(x'!A1+SUM(A1)"],
  ["_xlfn.SINGLE(A1)", "_xlfn.SINGLE(A1)"],
  ["_xlfn.NEWERTHANWE(A1)", "_xlfn.NEWERTHANWE(A1)"],
])("newer functions have their prefix in the file only: %s", (formula, written) => {
  const workbook = open("");
  gridOf(workbook).setFormula(0, 0, formula, 0);
  const file = saveXlsx(workbook);
  expect(partsOf(file).get(sheetPath)).toContain(`<f>${written.replaceAll(">", "&gt;")}</f>`);
  expect(gridOf(openXlsx(file)).formula(0, 0)).toBe(formula);
});

const chain: PackageText = {
  "xl/_rels/workbook.xml.rels": relationshipsXml([
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "sharedStrings", "sharedStrings.xml"],
    ["rId3", "calcChain", "calcChain.xml"],
  ]),
  "xl/calcChain.xml":
    '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="1"/></calcChain>',
};
const summed = '<row r="1"><c r="A1"><f>SUM(B1)</f><v>1</v></c><c r="B1"><v>1</v></c></row>';

test.each<[string, (workbook: Workbook) => void, { chain: boolean; recalculated: boolean }]>([
  [
    "a format",
    (workbook) => {
      gridOf(workbook).setRowHeight(0, 30);
    },
    { chain: true, recalculated: false },
  ],
  [
    "a calculated value",
    (workbook) => {
      gridOf(workbook).setCalculated(0, 0, 2);
    },
    { chain: true, recalculated: false },
  ],
  [
    "a constant that a formula may use",
    (workbook) => {
      gridOf(workbook).setValue(0, 1, 2);
    },
    { chain: true, recalculated: true },
  ],
  [
    "a formula",
    (workbook) => {
      gridOf(workbook).setFormula(0, 2, "1", 1);
    },
    { chain: false, recalculated: true },
  ],
  [
    "a formula replaced by a constant",
    (workbook) => {
      gridOf(workbook).setValue(0, 0, 2);
    },
    { chain: false, recalculated: false },
  ],
  [
    "rows moved",
    (workbook) => {
      gridOf(workbook).insertRows(0, 1);
    },
    { chain: false, recalculated: true },
  ],
])("the calculation chain and recalculation after a change of %s", (_, change, expected) => {
  const workbook = open(summed, chain);
  change(workbook);
  const parts = partsOf(saveXlsx(workbook));
  expect(parts.has("xl/calcChain.xml")).toBe(expected.chain);
  expect(parts.get("xl/_rels/workbook.xml.rels")?.includes("calcChain")).toBe(expected.chain);
  expect(parts.get("xl/workbook.xml")?.includes('fullCalcOnLoad="1"')).toBe(expected.recalculated);
});

test("a document that prefixes everything stays so, and what is added is prefixed too", () => {
  const ns = namespaces.replace("xmlns=", "xmlns:x=");
  const workbook = open("", {
    "xl/workbook.xml": `<x:workbook ${ns}><x:sheets><x:sheet name="Ark1" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>`,
    [sheetPath]: `<x:worksheet ${ns}><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    "xl/sharedStrings.xml": `<x:sst ${ns}><x:si><x:t>Kunde</x:t></x:si></x:sst>`,
  });
  const grid = gridOf(workbook);
  expect(grid.value(0, 0)).toBe("Kunde");
  grid.setValue(0, 1, "Ny");
  grid.setColumnWidth(1, 20);
  workbook.addSheet("Ark2").grid.setValue(0, 0, "to");
  const file = saveXlsx(workbook);
  const parts = partsOf(file);
  expect(parts.get(sheetPath)).toContain(
    '<x:cols><x:col min="2" max="2" width="20" customWidth="1"/></x:cols><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1" t="s"><x:v>1</x:v></x:c></x:row></x:sheetData>',
  );
  expect(parts.get("xl/sharedStrings.xml")).toContain("<x:si><x:t>Ny</x:t></x:si>");
  expect(parts.get("xl/workbook.xml")).toMatch(/<x:sheet name="Ark2" sheetId="2" r:id="rId\d"\/>/);
  const again = openXlsx(file);
  expect(again.sheets.map((sheet) => [sheet.name, sheet.grid.value(0, 0)])).toEqual([
    ["Ark1", "Kunde"],
    ["Ark2", "to"],
  ]);
});

test("a row that stands twice is put together", () => {
  const workbook = open(
    '<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>0</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>',
  );
  const grid = gridOf(workbook);
  expect([grid.value(0, 0), grid.value(1, 0), grid.value(1, 1)]).toEqual([0, 1, 2]);
  grid.setValue(2, 0, 3);
  expect(savedSheet(workbook)).toContain(
    '<row r="1"><c r="A1"><v>0</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row><row r="3">',
  );
});

test("what another reader sees of values written by us", async () => {
  const workbook = open("");
  const grid = gridOf(workbook);
  const long = "å".repeat(32_767);
  const values: Scalar[] = ["007", "", " a ", "_x0041_", long, 1e21, -0.1, true, { error: "#REF!" }, "=1+1", "😀"];
  values.forEach((value, row) => {
    grid.setValue(row, 0, value);
  });
  const sheet = (await readByExcelJs(saveXlsx(workbook))).worksheets[0];
  expect(values.map((_, row) => sheet?.getCell(row + 1, 1).value ?? null)).toEqual(values);
});
