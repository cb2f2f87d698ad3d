/** Orders of child elements in the schemas of ECMA-376 part 1; Excel repairs or refuses a file that breaks them. */

/** CT_Worksheet, 18.3.1.99. */
export const worksheetOrder = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState " +
  "dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins " +
  "pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing " +
  "legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst"
).split(" ");

/** CT_Workbook, 18.2.27. */
export const workbookOrder = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr " +
  "oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");

/** CT_Table, 18.5.1.2, and CT_TableColumn, 18.5.1.3. */
export const tableOrder = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];
export const tableColumnOrder = ["calculatedColumnFormula", "totalsRowFormula", "xmlColumnPr", "extLst"];

export const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const relationshipsNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
export const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main";
export const sheetDrawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
