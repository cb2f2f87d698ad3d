import type { XmlElement } from "./element";
import { localName } from "./lookup";
import { adoptPrefix } from "./make";

/** CT_Worksheet, ECMA-376 part 1 §18.3.1.99. Excel calls a sheet broken whose elements stand otherwise. */
export const worksheetOrder: readonly string[] = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** CT_Workbook, ECMA-376 part 1 §18.2.27. */
export const workbookOrder: readonly string[] = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

/** CT_Stylesheet, ECMA-376 part 1 §18.8.39. */
export const stylesOrder: readonly string[] = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/**
 * Puts a child where the schema's sequence wants it, after those of its own kind, and gives it the parent's prefix.
 * What the sequence does not know (such as mc:AlternateContent) keeps its place behind what it stood behind.
 */
export function insertInOrder(parent: XmlElement, child: XmlElement, order: readonly string[]): XmlElement {
  const rank = order.indexOf(localName(child.name));
  let at = parent.children.length;
  if (rank >= 0) {
    const later = parent.children.findIndex((other) => typeof other !== "string" && order.indexOf(localName(other.name)) > rank);
    if (later >= 0) at = later;
  }
  adoptPrefix(parent, child);
  parent.children.splice(at, 0, child);
  return child;
}
