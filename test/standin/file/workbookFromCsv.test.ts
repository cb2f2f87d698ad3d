import { expect, test } from "@jest/globals";
import { openXlsx } from "../../../src/standin/file/openXlsx";
import { saveXlsx } from "../../../src/standin/file/saveXlsx";
import { workbookFromCsv } from "../../../src/standin/file/workbookFromCsv";
import type { Scalar } from "../../../src/standin/model/types";

function rowsOf(file: string | Uint8Array): Scalar[][] {
  const grid = workbookFromCsv(file, "Kunder").sheets[0]?.grid;
  const used = grid?.usedArea(true);
  if (!grid || !used) return [];
  return Array.from({ length: used.rows }, (_, row) =>
    Array.from({ length: used.columns }, (__, column) => grid.value(row, column)),
  );
}

const ragged = "Kontoutskrift\n\nNr;Navn;Beløp\n1;Hansen, Ola;2,50\n2;Ås;3,75;x\n";
const names = [
  ["Navn", "By"],
  ["Bjørk – AS", "Tromsø"],
];

test.each<[string, string | Uint8Array, Scalar[][]]>([
  [
    "semicolons",
    "Nr;Beløp\n1;2,50\n2;3,75\n",
    [
      ["Nr", "Beløp"],
      ["1", "2,50"],
      ["2", "3,75"],
    ],
  ],
  [
    "commas",
    "Nr,Beløp\n1,2.50\n",
    [
      ["Nr", "Beløp"],
      ["1", "2.50"],
    ],
  ],
  [
    "tabs",
    "Nr\tNavn\n1\tHansen, Ola; sønn\n",
    [
      ["Nr", "Navn"],
      ["1", "Hansen, Ola; sønn"],
    ],
  ],
  [
    "a title above and decimal commas",
    ragged,
    [
      ["Kontoutskrift", null, null, null],
      [null, null, null, null],
      ["Nr", "Navn", "Beløp", null],
      ["1", "Hansen, Ola", "2,50", null],
      ["2", "Ås", "3,75", "x"],
    ],
  ],
  ["the separator told in the first line", "sep=|\r\na|b\r\n", [["a", "b"]]],
  ["one column", "Navn\nOla\nKari\n", [["Navn"], ["Ola"], ["Kari"]]],
  [
    "quoted line breaks and quotes",
    'a;b\n"to\nlinjer";"si ""hei"""\n',
    [
      ["a", "b"],
      ["to\nlinjer", 'si "hei"'],
    ],
  ],
  [
    "leading zeros, dates, formulas and spaces as they are",
    "a;b;c;d\n007;01.02.03;=1+1; x \n",
    [
      ["a", "b", "c", "d"],
      ["007", "01.02.03", "=1+1", " x "],
    ],
  ],
  [
    "empty cells and lines, which are empty and not empty text",
    "a;;c\n\n;b;\n",
    [
      ["a", null, "c"],
      [null, null, null],
      [null, "b", null],
    ],
  ],
  ["UTF-8 with a mark", Buffer.from("\ufeffNavn;By\nBjørk – AS;Tromsø"), names],
  ["UTF-8 without a mark", Buffer.from("Navn;By\nBjørk – AS;Tromsø"), names],
  ["UTF-16, as Excel saves Unicode text", Buffer.from("\ufeffNavn\tBy\r\nBjørk – AS\tTromsø\r\n", "utf16le"), names],
  // 0x96 is the dash that only windows-1252 has; Node's own decoder makes a control character of it.
  ["windows-1252", Buffer.from("Navn;By\nBj\xf8rk \x96 AS;Troms\xf8", "latin1"), names],
])("a csv file with %s", (_, file, rows) => {
  expect(rowsOf(file)).toEqual(rows);
});

test("text stays text through a file", () => {
  const again = openXlsx(saveXlsx(workbookFromCsv("Kundenr\n007", "Kunder")));
  expect(again.sheets.map((sheet) => sheet.name)).toEqual(["Kunder"]);
  expect(again.sheets[0]?.grid.value(1, 0)).toBe("007");
});

test("a quote that is never closed swallows no rows", () => {
  expect(rowsOf('Kundenr;Navn\n1;"Bjørk\n2;Eik')).toEqual([["Kundenr", "Navn"], ["1", '"Bjørk'], ["2", "Eik"]]);
});

test("an empty file is refused", () => {
  expect(() => workbookFromCsv("", "Kunder")).toThrow(expect.objectContaining({ code: "empty" }));
});
