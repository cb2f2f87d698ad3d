import { expect, test } from "@jest/globals";
import { strToU8, zipSync } from "fflate";
import { openXlsx } from "../../../src/standin/file/openXlsx";
import { packEntry, portableDeflate } from "../../../src/standin/file/zipEntry";
import { writeZip } from "../../../src/standin/file/zipWriter";
import { WorkbookFileError } from "../../../src/standin/file/workbookFileError";
import { namespaces, workbookFile, workbookParts, zipOf } from "./packages";

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const encryptedPackage = [...Buffer.from("EncryptedPackage", "utf16le")];

function faultOf(file: Uint8Array): string {
  try {
    openXlsx(file);
  } catch (error) {
    if (error instanceof WorkbookFileError) return error.code;
    throw error;
  }
  return "none";
}

function damaged(file: Uint8Array, at: number): Uint8Array {
  return file.map((byte, index) => (index === at ? byte ^ 0xff : byte));
}

const sound = workbookFile('<row r="1"><c r="A1"><v>1</v></c></row>');
const sheet = (xml: string): Uint8Array => workbookFile("", { "xl/worksheets/sheet1.xml": xml });

test.each<[string, Uint8Array, string]>([
  ["a sound one", sound, "none"],
  ["no bytes", new Uint8Array(), "empty"],
  ["text", strToU8("Kundenr;Navn\n1;Ola"), "notAWorkbook"],
  ["a zip of something else", zipOf({ "a.txt": "hei" }), "notAWorkbook"],
  ["a zip cut off", sound.slice(0, sound.length / 2), "notAWorkbook"],
  ["only the signature of a zip", strToU8("PK\u0003\u0004"), "notAWorkbook"],
  ["a document of Word", zipOf({ ...workbookParts(""), "xl/workbook.xml": "<w:document xmlns:w='urn:w'/>" }), "notAWorkbook"],
  [
    "a workbook with a password",
    Uint8Array.from([...compound, ...new Array<number>(600).fill(0), ...encryptedPackage]),
    "password",
  ],
  ["an .xls of Excel 97", Uint8Array.from([...compound, ...new Array<number>(600).fill(0)]), "oldFormat"],
  [
    "a sheet whose XML breaks off in a cell",
    sheet(`<worksheet ${namespaces}><sheetData><row r="1"><c r="A1"><v>1`),
    "notAWorkbook",
  ],
  [
    "a sheet whose cells are wrongly nested",
    sheet(`<worksheet ${namespaces}><sheetData><row><c></row></c></sheetData></worksheet>`),
    "notAWorkbook",
  ],
  [
    "a sheet whose XML is broken behind the cells",
    sheet(`<worksheet ${namespaces}><sheetData/><mergeCells></worksheet>`),
    "notAWorkbook",
  ],
  [
    "a sheet with an entity of its own",
    sheet(
      `<!DOCTYPE x [<!ENTITY e "1">]><worksheet ${namespaces}><sheetData><row r="1"><c r="A1"><v>&e;</v></c></row></sheetData></worksheet>`,
    ),
    "notAWorkbook",
  ],
  ["a row beyond the last", workbookFile('<row r="1048577"/>'), "notAWorkbook"],
  ["a column beyond the last", workbookFile('<row r="1"><c r="XFE1"/></row>'), "notAWorkbook"],
  ["a sheet without a part", workbookFile("", { "xl/_rels/workbook.xml.rels": "<Relationships/>" }), "notAWorkbook"],
  ["no sheet", workbookFile("", { "xl/workbook.xml": `<workbook ${namespaces}><sheets/></workbook>` }), "noSheets"],
])("opening %s", (_, file, fault) => {
  expect(faultOf(file)).toBe(fault);
});

test("damage inside a part is noticed by its checksum", () => {
  const stored = zipSync(
    Object.fromEntries(
      Object.entries(workbookParts('<row r="1"><c r="A1"><v>123456</v></c></row>')).map(([path, text]) => [path, strToU8(text)]),
    ),
    { level: 0 },
  );
  expect(faultOf(stored)).toBe("none");
  expect(faultOf(damaged(stored, Buffer.from(stored).indexOf("123456")))).toBe("notAWorkbook");
});

test("a zip bomb is refused by what it declares, before anything is unpacked", () => {
  const file = Buffer.from(sound);
  const central = file.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  file.writeUInt32LE(0x7fffffff, central + 24);
  expect(faultOf(file)).toBe("tooLarge");
});

test("an entry that unpacks to more than it declares is refused", () => {
  const file = Buffer.from(workbookFile(`<row r="1"><c r="A1"><v>${"1".repeat(50_000)}</v></c></row>`));
  const name = file.lastIndexOf("xl/worksheets/sheet1.xml");
  file.writeUInt32LE(500, name - 46 + 24);
  expect(faultOf(file)).toBe("notAWorkbook");
});

test("names that mean something to JavaScript are ordinary parts", () => {
  const named = { ...workbookParts(""), constructor: "<x/>", ["__proto__"]: "<x/>" };
  const file = writeZip(Object.entries(named).map(([path, text]) => packEntry(path, strToU8(text), portableDeflate)));
  const workbook = openXlsx(file);
  expect(workbook.parts.paths()).toEqual(expect.arrayContaining(["__proto__", "constructor"]));
  expect(Object.prototype).not.toHaveProperty("0");
});

test("paths are found whatever their case and way of writing", () => {
  const parts = workbookParts('<row r="1"><c r="A1" t="s"><v>0</v></c></row>');
  const { "xl/sharedStrings.xml": strings = "", "xl/worksheets/sheet1.xml": cells = "", ...rest } = parts;
  const file = zipOf({
    ...rest,
    "xl/SharedStrings.xml": strings,
    "xl\\worksheets\\sheet1.xml": cells,
    "xl/_rels/workbook.xml.rels": (rest["xl/_rels/workbook.xml.rels"] ?? "").replace('"worksheets/', '"/xl/./worksheets/'),
  });
  expect(openXlsx(file).sheets[0]?.grid.value(0, 0)).toBe("Kunde");
});
