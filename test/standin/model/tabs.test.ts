import { expect, test } from "@jest/globals";
import { openXlsx } from "../../../src/standin/file/openXlsx";
import { saveXlsx } from "../../../src/standin/file/saveXlsx";
import type { Sheet, Workbook } from "../../../src/standin/model/types";
import { namespaces, partsOf, readByExcelJs, relationshipsXml, workbookFile } from "../file/packages";
import { richWorkbook } from "../file/richWorkbook";

const names =
  '<definedNames><definedName name="alle">A!$A$1</definedName><definedName name="en" localSheetId="1">B!$A$1</definedName><definedName name="to" localSheetId="3">C!$A$1</definedName></definedNames>';
const sheetXml = (attributes = ""): string =>
  `<worksheet ${namespaces}><sheetViews><sheetView${attributes} workbookViewId="0"/></sheetViews><sheetData/></worksheet>`;

/** Tabs A, B, a chart sheet, C; B is in front. */
function open(): Workbook {
  return openXlsx(
    workbookFile("", {
      "xl/workbook.xml": `<workbook ${namespaces}><bookViews><workbookView firstSheet="1" activeTab="1"/></bookViews><sheets><sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="7" r:id="rId2"/><sheet name="Diagram" sheetId="3" r:id="rId3"/><sheet name="C" sheetId="4" r:id="rId4"/></sheets>${names}</workbook>`,
      "xl/_rels/workbook.xml.rels": relationshipsXml([
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "worksheet", "worksheets/sheet2.xml"],
        ["rId3", "chartsheet", "chartsheets/sheet1.xml"],
        ["rId4", "worksheet", "worksheets/sheet3.xml"],
      ]),
      "xl/worksheets/sheet1.xml": sheetXml(),
      "xl/worksheets/sheet2.xml": sheetXml(' tabSelected="1"'),
      "xl/worksheets/sheet3.xml": sheetXml(),
      "xl/chartsheets/sheet1.xml": `<chartsheet ${namespaces}/>`,
    }),
  );
}

function sheetNamed(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheets.find((other) => other.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Tabs, who is in front, and the names of single sheets, as the saved file says them. */
function saved(workbook: Workbook): unknown {
  const parts = partsOf(saveXlsx(workbook));
  const xml = parts.get("xl/workbook.xml") ?? "";
  const tabs = [...xml.matchAll(/<sheet name="(\w+)"/g)].map((match) => match[1]);
  const local = [...xml.matchAll(/name="(\w+)" localSheetId="(\d)"/g)].map(
    (match) => `${match[1] ?? ""}:${tabs[Number(match[2])] ?? "?"}`,
  );
  const selected = [...parts].filter(([, text]) => text.includes('tabSelected="1"')).map(([path]) => path);
  return { tabs, front: tabs[Number(/activeTab="(\d)"/.exec(xml)?.[1] ?? 0)], local, selected };
}

test("chart sheets are no sheets, but keep their place and stay", () => {
  const workbook = open();
  expect(workbook.sheets.map((sheet) => [sheet.name, workbook.tabIndex(sheet)])).toEqual([
    ["A", 0],
    ["B", 1],
    ["C", 3],
  ]);
  expect(sheetNamed(workbook, "B").id).toBe("{00000000-0001-0000-0007-000000000000}");
  workbook.addSheet("D");
  expect(saved(workbook)).toEqual({
    tabs: ["A", "B", "Diagram", "C", "D"],
    front: "B",
    local: ["en:B", "to:C"],
    selected: ["xl/worksheets/sheet2.xml"],
  });
});

test("deleting the sheet in front puts the next one in front, and its own names go", () => {
  const workbook = open();
  workbook.deleteSheet(sheetNamed(workbook, "B"));
  expect(saved(workbook)).toEqual({ tabs: ["A", "Diagram", "C"], front: "Diagram", local: ["to:C"], selected: [] });
  workbook.deleteSheet(sheetNamed(workbook, "A"));
  expect(saved(workbook)).toEqual({ tabs: ["Diagram", "C"], front: "Diagram", local: ["to:C"], selected: [] });
});

test("moving a sheet takes its names and the view along", () => {
  const workbook = open();
  workbook.moveSheet(sheetNamed(workbook, "C"), 0);
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["C", "A", "B"]);
  expect(saved(workbook)).toEqual({
    tabs: ["C", "A", "B", "Diagram"],
    front: "B",
    local: ["en:B", "to:C"],
    selected: ["xl/worksheets/sheet2.xml"],
  });
});

test("a sheet put in front is the only one selected: two would be edited together", () => {
  const workbook = open();
  workbook.activate(sheetNamed(workbook, "C"));
  expect(workbook.activeSheet.name).toBe("C");
  expect(saved(workbook)).toMatchObject({ front: "C", selected: ["xl/worksheets/sheet3.xml"] });
});

test("hiding the sheet in front puts a visible one in front", () => {
  const workbook = open();
  sheetNamed(workbook, "B").visibility = "VeryHidden";
  expect(workbook.activeSheet.name).toBe("A");
  expect(saved(workbook)).toMatchObject({ front: "A", selected: ["xl/worksheets/sheet1.xml"] });
  expect(partsOf(saveXlsx(workbook)).get("xl/workbook.xml")).toContain(
    '<sheet name="B" sheetId="7" r:id="rId2" state="veryHidden"/>',
  );
});

test("a deleted sheet takes along the parts that only it had, and no others", async () => {
  const file = await richWorkbook();
  const workbook = openXlsx(file);
  workbook.deleteSheet(sheetNamed(workbook, "Skjult"));
  const gone = [...partsOf(file).keys()].filter((path) => !workbook.parts.has(path));
  expect(gone.sort()).toEqual([
    "xl/charts/chart1.xml",
    "xl/drawings/_rels/drawing9.xml.rels",
    "xl/drawings/drawing9.xml",
    "xl/worksheets/_rels/sheet2.xml.rels",
    "xl/worksheets/sheet2.xml",
  ]);
  const types = partsOf(saveXlsx(workbook)).get("[Content_Types].xml") ?? "";
  for (const path of gone) expect(types).not.toContain(`/${path}"`);
  const again = await readByExcelJs(saveXlsx(workbook));
  expect(again.worksheets.map((sheet) => [sheet.name, sheet.state])).toEqual([
    ["Fakturaer", "visible"],
    ["Dypt", "veryHidden"],
  ]);
});

test("the document's list of titles goes when it would be wrong", async () => {
  const file = await richWorkbook();
  const app = (workbook: Workbook): string => partsOf(saveXlsx(workbook)).get("docProps/app.xml") ?? "";
  expect(app(openXlsx(file))).toContain("TitlesOfParts");
  const workbook = openXlsx(file);
  sheetNamed(workbook, "Fakturaer").name = "Rechnungen";
  expect(app(workbook)).not.toContain("TitlesOfParts");
  expect(app(workbook)).toContain("<Application>");
});
