import { PackageParts } from "../model/package/packageParts";
import { usualStyles } from "../model/styles/usualStyles";
import type { Workbook } from "../model/types";
import { XlsxWorkbook } from "../model/xlsxWorkbook";
import { officeTheme } from "./officeTheme";
import { make } from "../model/tree";

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A new workbook with one empty sheet. */
export function blankWorkbook(sheetName: string): Workbook {
  const parts = new PackageParts([]);
  const path = "xl/workbook.xml";
  const styles = "xl/styles.xml";
  const theme = "xl/theme/theme1.xml";
  const tree = make(
    "workbook",
    { xmlns: main, "xmlns:r": relations },
    make("workbookPr"),
    make("bookViews", {}, make("workbookView")),
    make("sheets"),
  );
  parts.put(path, tree, `${spreadsheet}.sheet.main+xml`);
  parts.relate("", `${relations}/officeDocument`, path);
  parts.put(styles, usualStyles(), `${spreadsheet}.styles+xml`);
  parts.relate(path, `${relations}/styles`, styles);
  parts.put(theme, officeTheme(), "application/vnd.openxmlformats-officedocument.theme+xml");
  parts.relate(path, `${relations}/theme`, theme);
  const workbook = new XlsxWorkbook(parts, path);
  workbook.addSheet(sheetName);
  return workbook;
}
