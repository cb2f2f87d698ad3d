import { HostError } from "../protocol/hostError";
import type { XmlElement } from "../xml/element";
import { areaText, maxColumns, maxRows, parseQualified, qualified, quoteSheet } from "./areas";
import { builtInName, nameFormula, setBuiltInName } from "./names";
import { worksheetOrder } from "./orders";
import { attribute, childOf, ensure, flag, setAttribute } from "./tree";
import type { Area, Sheet, Workbook } from "./types";

const pointsPerInch = 72;
const sheetPropertyOrder = ["tabColor", "outlinePr", "pageSetUpPr"];

/** Codes of ST_PaperSize by the name that Office.js has for them; ECMA-376 part 1, 18.3.1.63. */
const papers: Readonly<Record<string, number>> = {
  Letter: 1,
  LetterSmall: 2,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
};

function setup(sheet: Sheet): XmlElement {
  sheet.touch();
  return ensure(sheet.xml, "pageSetup", worksheetOrder);
}

export function orientation(sheet: Sheet): "Portrait" | "Landscape" {
  return attribute(childOf(sheet.xml, "pageSetup"), "orientation") === "landscape" ? "Landscape" : "Portrait";
}

export function setOrientation(sheet: Sheet, to: "Portrait" | "Landscape"): void {
  setAttribute(setup(sheet), "orientation", to.toLowerCase());
}

/** The order of the pages of a sheet that is several pages wide. */
export type PrintOrder = "DownThenOver" | "OverThenDown";

export function printOrder(sheet: Sheet): PrintOrder {
  return attribute(childOf(sheet.xml, "pageSetup"), "pageOrder") === "overThenDown" ? "OverThenDown" : "DownThenOver";
}

export function setPrintOrder(sheet: Sheet, to: PrintOrder): void {
  setAttribute(setup(sheet), "pageOrder", to === "OverThenDown" ? "overThenDown" : undefined);
}

export function paperSize(sheet: Sheet): string | null {
  const code = Number(attribute(childOf(sheet.xml, "pageSetup"), "paperSize") ?? "1");
  return Object.entries(papers).find(([, known]) => known === code)?.[0] ?? null;
}

export function setPaperSize(sheet: Sheet, name: string): void {
  const code = papers[name];
  if (code === undefined) throw new HostError("InvalidArgument");
  setAttribute(setup(sheet), "paperSize", code);
}

/** Either a scale in per cent or numbers of pages to fit into, null meaning as many as it takes. */
export interface Zoom {
  readonly scale?: number | null;
  readonly horizontalFitToPages?: number | null;
  readonly verticalFitToPages?: number | null;
}

export function zoom(sheet: Sheet): Zoom {
  const page = childOf(sheet.xml, "pageSetup");
  const fit = flag(childOf(childOf(sheet.xml, "sheetPr") ?? sheet.xml, "pageSetUpPr"), "fitToPage", false);
  if (!fit) return { scale: Number(attribute(page, "scale") ?? "100"), horizontalFitToPages: null, verticalFitToPages: null };
  const pages = (name: string): number | null => Number(attribute(page, name) ?? "1") || null;
  return { scale: null, horizontalFitToPages: pages("fitToWidth"), verticalFitToPages: pages("fitToHeight") };
}

/** Source: https://learn.microsoft.com/javascript/api/excel/excel.pagelayoutzoomoptions; a scale is from 10 to 400. */
export function setZoom(sheet: Sheet, to: Zoom): void {
  const fits = (to.horizontalFitToPages ?? null) !== null || (to.verticalFitToPages ?? null) !== null;
  if (!fits && (typeof to.scale !== "number" || to.scale < 10 || to.scale > 400)) throw new HostError("InvalidArgument");
  const page = setup(sheet);
  setAttribute(page, "scale", fits || to.scale === 100 ? undefined : (to.scale ?? undefined));
  setAttribute(page, "fitToWidth", fits ? (to.horizontalFitToPages ?? 0) : undefined);
  setAttribute(page, "fitToHeight", fits ? (to.verticalFitToPages ?? 0) : undefined);
  setAttribute(
    ensure(ensure(sheet.xml, "sheetPr", worksheetOrder), "pageSetUpPr", sheetPropertyOrder),
    "fitToPage",
    fits ? true : undefined,
  );
}

export type PageFlag = "horizontalCentered" | "verticalCentered" | "gridLines" | "headings";

export function pageFlag(sheet: Sheet, name: PageFlag): boolean {
  return flag(childOf(sheet.xml, "printOptions"), name, false);
}

export function setPageFlag(sheet: Sheet, name: PageFlag, on: boolean): void {
  setAttribute(ensure(sheet.xml, "printOptions", worksheetOrder), name, on ? true : undefined);
  sheet.touch();
}

export type Margin = "left" | "right" | "top" | "bottom" | "header" | "footer";

/** In inches, as Excel's "normal" margins are. */
const usualMargins: Readonly<Record<Margin, number>> = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
};

/** In points. */
export function margin(sheet: Sheet, side: Margin): number {
  return Number(attribute(childOf(sheet.xml, "pageMargins"), side) ?? usualMargins[side]) * pointsPerInch;
}

export function setMargin(sheet: Sheet, side: Margin, points: number): void {
  const margins = ensure(sheet.xml, "pageMargins", worksheetOrder);
  // The schema wants all six.
  for (const [name, inches] of Object.entries(usualMargins))
    if (attribute(margins, name) === undefined) setAttribute(margins, name, inches);
  setAttribute(margins, side, points / pointsPerInch);
  sheet.touch();
}

const printArea = "_xlnm.Print_Area";
const printTitles = "_xlnm.Print_Titles";

export function setPrintArea(workbook: Workbook, sheet: Sheet, areas: readonly Area[]): void {
  setBuiltInName(
    workbook,
    sheet,
    printArea,
    areas.length === 0 ? null : areas.map((area) => qualified(sheet.name, area)).join(","),
  );
}

export function printAreas(workbook: Workbook, sheet: Sheet): Area[] {
  return placesOf(workbook, sheet, printArea);
}

function placesOf(workbook: Workbook, sheet: Sheet, name: string): Area[] {
  const defined = builtInName(workbook, sheet, name);
  // Commas inside a quoted sheet name do not separate.
  const parts = defined ? (nameFormula(defined).match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []) : [];
  return parts.map((part) => parseQualified(part)?.area).filter((area) => area !== undefined);
}

/** Rows and columns that every page repeats; they share one name, columns first. */
export function printTitleAreas(workbook: Workbook, sheet: Sheet): { readonly rows: Area | null; readonly columns: Area | null } {
  const areas = placesOf(workbook, sheet, printTitles);
  return {
    rows: areas.find((area) => area.columns === maxColumns) ?? null,
    columns: areas.find((area) => area.rows === maxRows) ?? null,
  };
}

export function setPrintTitles(
  workbook: Workbook,
  sheet: Sheet,
  titles: { readonly rows: Area | null; readonly columns: Area | null },
): void {
  const written = [titles.columns, titles.rows]
    .filter((area) => area !== null)
    .map((area) => `${quoteSheet(sheet.name)}!${areaText(area, true)}`);
  setBuiltInName(workbook, sheet, printTitles, written.length === 0 ? null : written.join(","));
}
