import { expect, test } from "@jest/globals";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { kartotek } from "./kartotek";

function fileOf(name: string, content: Uint8Array | string): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "kartotek-")), name);
  writeFileSync(file, content);
  return file;
}

async function workbookOf(
  rows: readonly (readonly ExcelJS.CellValue[])[],
  change?: (workbook: ExcelJS.Workbook) => Promise<void>,
): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Ark1");
  for (const row of rows) sheet.addRow([...row]);
  await change?.(workbook);
  return fileOf("bok.xlsx", new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** A compound file, as Excel makes of a workbook with a password: the header and a directory with the stream's name. */
function withPassword(): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from("EncryptedPackage", "utf16le"), 1024);
  return bytes;
}

const everything = "inspect,build,check,classify,reports";

test.each([
  ["an empty file", () => Promise.resolve(fileOf("tom.xlsx", "")), /tom\.xlsx er tom/],
  [
    "something that is no workbook",
    () => Promise.resolve(fileOf("brev.xlsx", "Kjære kunde")),
    /brev\.xlsx er ødelagt eller ikke en arbeidsbok/,
  ],
  [
    "half a workbook",
    async () => fileOf("halv.xlsx", new Uint8Array(await new ExcelJS.Workbook().xlsx.writeBuffer()).slice(0, 700)),
    /halv\.xlsx er ødelagt/,
  ],
  [
    "a workbook with a password",
    () => Promise.resolve(fileOf("låst.xlsx", withPassword())),
    /låst\.xlsx er beskyttet med passord/,
  ],
  ["a type that is not read", () => Promise.resolve(fileOf("brev.docx", "x")), /brev\.docx er av en type/],
  ["a file that is not there", () => Promise.resolve("/finnes/ikke.xlsx"), /finnes ikke/],
  ["an empty workbook", () => workbookOf([]), /Arbeidsboken er tom: arket «Ark1»/],
  [
    "rows without headings",
    () =>
      workbookOf([
        ["a", 1],
        ["b", 2],
        ["c", 3],
      ]),
    /verken kunder eller fakturaer i «Ark1».*A1.*--columns/,
  ],
])("%s gets a message with sheet and advice, status 1, and nothing is saved", async (_, make, said) => {
  const run = await kartotek([await make()], everything);
  expect(run.status).toBe(1);
  expect(run.said).toMatch(said);
  expect(run.said).toMatch(/Ingenting er lagret/);
  expect(existsSync(run.saved)).toBe(false);
});

test("sheets are named in the reader's own quotation marks, with the cell where the data begins", async () => {
  const file = await workbookOf([[], [null, "a"], [null, "b"]]);
  const { status, said } = await kartotek([file], "build", "--lang", "de");
  expect(status).toBe(1);
  expect(said).toMatch(/in „Ark1“\..*Zelle B2/);
});

test("cell errors and words where amounts should be are findings, and the rest of the work goes on", async () => {
  const file = await workbookOf([
    ["Kundenr", "Fakturanr", "Fakturadato", "Forfall", "Beløp", "Rest"],
    ["1", "101", new Date("2024-01-01"), new Date("2024-01-15"), 100, 100],
    ["1", "102", new Date("2024-01-01"), "snart", { error: "#REF!" }, 50],
    ["2", "103", new Date("2024-01-01"), new Date("2024-01-15"), "mye", 25],
  ]);
  const { status, result } = await kartotek([file], everything, "--as-of", "2024-02-01");
  expect(status).toBe(0);
  expect(result?.aging.total.outstanding).toBe(175);
  expect((result?.findings ?? []).map(({ code, cell }) => `${code} ${cell ?? ""}`)).toEqual(
    expect.arrayContaining(["cell.error E3", "cell.notDate D3", "cell.notNumber E4"]),
  );
});

test("a protected register tab stops the job with the tab's name, and nothing is saved", async () => {
  const rows = [
    ["Kundenr", "Navn", "Telefon"],
    ["1", "Ole AS", "22334455"],
    ["2", "Kari AS", "22334456"],
  ];
  const first = await kartotek([await workbookOf(rows)], "build");
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(first.saved);
  workbook.getWorksheet("Ark1")?.addRow(["3", "Per AS", "22334457"]);
  await workbook.getWorksheet("Kundekartotek")?.protect("hemmelig", {});
  const file = fileOf("vernet.xlsx", new Uint8Array(await workbook.xlsx.writeBuffer()));
  const run = await kartotek([file], "build");
  expect(run.status).toBe(1);
  expect(run.said).toMatch(/«Kundekartotek» er beskyttet/);
  expect(existsSync(run.saved)).toBe(false);
});
