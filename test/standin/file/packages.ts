import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Packages made and read by fflate alone, so that neither side of a test is our own reader. */

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const namespaces = `xmlns="${main}" xmlns:r="${relations}"`;

export type PackageText = Readonly<Record<string, string>>;

export function zipOf(parts: PackageText): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

/** The text of each part; folders, which some writers list, are no parts. */
export function partsOf(file: Uint8Array): Map<string, string> {
  const files = Object.entries(unzipSync(file)).filter(([path]) => !path.endsWith("/"));
  return new Map(files.map(([path, bytes]) => [path, strFromU8(bytes)]));
}

export function relationshipsXml(items: readonly (readonly [id: string, type: string, target: string])[]): string {
  const list = items
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`)
    .join("");
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`;
}

/** The parts of a workbook with one sheet `Ark1`, whose rows are given as XML; any part can be replaced or added. */
export function workbookParts(rows: string, others: PackageText = {}): PackageText {
  return {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spreadsheet}.worksheet+xml"/></Types>`,
    "_rels/.rels": relationshipsXml([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook ${namespaces}><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationshipsXml([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "sharedStrings.xml"],
    ]),
    "xl/worksheets/sheet1.xml": `<worksheet ${namespaces}><sheetData>${rows}</sheetData></worksheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${main}" count="2" uniqueCount="2"><si><t>Kunde</t></si><si><r><rPr><b/></rPr><t>Fet</t></r><r><t xml:space="preserve"> og mager</t></r></si></sst>`,
    ...others,
  };
}

export function workbookFile(rows: string, others: PackageText = {}): Uint8Array {
  return zipOf(workbookParts(rows, others));
}

/** The second reader, which we did not write. */
export async function readByExcelJs(file: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  const copy = new ArrayBuffer(file.length);
  new Uint8Array(copy).set(file);
  await workbook.xlsx.load(copy);
  return workbook;
}
