import { strToU8, zipSync } from "fflate";

/**
 * A workbook of one sheet with as many invoices as asked, twelve columns each, written straight as XML so that making it
 * is quick. The same number gives the same workbook.
 */
export function makeLedger(invoices: number, customers: number): Uint8Array {
  const rows = [headings.map((heading, column) => text(column, 1, heading)).join("")];
  const random = generator(20121231);
  for (let index = 0; index < invoices; index++) rows.push(invoiceRow(index + 2, index, customers, random));
  const data = rows.map((cells, index) => `<row r="${index + 1}">${cells}</row>`).join("");
  const sheet = `${declaration}<worksheet xmlns="${main}"><sheetData>${data}</sheetData></worksheet>`;
  return zipSync({ ...frame, "xl/worksheets/sheet1.xml": strToU8(sheet) }, { level: 1 });
}

const headings = [
  "Kundenr",
  "Kundenavn",
  "Fakturanr",
  "Fakturadato",
  "Forfall",
  "Netto",
  "MVA",
  "Brutto",
  "Betalt dato",
  "Rest",
  "Valuta",
  "Deres ref",
];

const FIRST_DAY = 43831; // 1 January 2020
const DAYS = 1460;
const LAST_DAY = FIRST_DAY + DAYS;

function invoiceRow(row: number, index: number, customers: number, random: () => number): string {
  const customer = Math.floor(random() ** 2 * customers);
  const date = FIRST_DAY + (Math.floor((index * DAYS) / 1e5) % DAYS);
  const net = Math.round(random() * 1e7) / 100;
  const vat = Math.round(net * 25) / 100;
  const gross = Math.round((net + vat) * 100) / 100;
  const paidOn = date + Math.floor(random() * 60);
  const paid = paidOn <= LAST_DAY && random() < 0.9;
  return [
    text(0, row, String(10000 + customer)),
    text(1, row, `Kunde nummer ${customer} AS`),
    text(2, row, String(500000 + index)),
    day(3, row, date),
    day(4, row, date + 30),
    number(5, row, net),
    number(6, row, vat),
    number(7, row, gross),
    paid ? day(8, row, paidOn) : "",
    number(9, row, paid ? 0 : gross),
    text(10, row, "NOK"),
    text(11, row, `Ordre ${index % 977}`),
  ].join("");
}

const cell = (column: number, row: number) => `${String.fromCharCode(65 + column)}${row}`;
const text = (column: number, row: number, value: string) =>
  `<c r="${cell(column, row)}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (column: number, row: number, value: number) => `<c r="${cell(column, row)}"><v>${value}</v></c>`;
const day = (column: number, row: number, value: number) => `<c r="${cell(column, row)}" s="1"><v>${value}</v></c>`;

/** Numbers in [0, 1) that are the same in every run: a linear congruential generator with Numerical Recipes' constants. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const frame = {
  "[Content_Types].xml": strToU8(
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
  ),
  "_rels/.rels": strToU8(
    `${declaration}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ),
  "xl/workbook.xml": strToU8(
    `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Fakturaer" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ),
  "xl/_rels/workbook.xml.rels": strToU8(
    `${declaration}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  ),
  "xl/styles.xml": strToU8(
    `${declaration}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  ),
};
