import { CellError, type Cell } from "../../register/cells";
import type { ReportCell, ReportCode, ReportLink } from "../../register/reports/report";
import { asLiteral } from "../asLiteral";
import type { CellInput } from "../writing/cellWrites";

/** Tabs by the report that stands on them, for links from one to the other. */
export type TabsByReport = ReadonlyMap<ReportCode, string>;

/** Longest text that a formula may hold as a constant (Excel specifications). */
const LONGEST_CONSTANT = 255;

/** What a cell of a report shows, links aside. */
export function shownText(cell: ReportCell<string>): string | number | boolean | null {
  const shown = isLink(cell) ? cell.shows : isText(cell) ? cell.text : cell;
  return shown instanceof CellError ? shown.code : shown;
}

/**
 * A cell of a table as what is written. A link is a HYPERLINK formula, since thousands of hyperlink objects are slow and
 * overwrite the cells' look; where the formula cannot hold it, it is the plain text.
 */
export function cellInput(cell: ReportCell<string>, tabs: TabsByReport): CellInput {
  const shown = shownText(cell);
  const target = isLink(cell) ? targetOf(cell.link, tabs) : undefined;
  if (target !== undefined && shown !== null && fits(target) && fits(String(shown))) {
    return `=HYPERLINK(${constant(target)},${typeof shown === "number" ? String(shown) : constant(String(shown))})`;
  }
  if (shown === null) return "";
  return typeof shown === "string" ? asLiteral(shown) : shown;
}

/** True where the cell leads somewhere. */
export function isLink(cell: ReportCell<string>): cell is { readonly link: ReportLink; readonly shows: Cell } {
  return typeof cell === "object" && cell !== null && "link" in cell;
}

function isText(cell: ReportCell<string>): cell is { readonly text: string } {
  return typeof cell === "object" && cell !== null && "text" in cell;
}

function targetOf(link: ReportLink, tabs: TabsByReport): string | undefined {
  if ("url" in link) return /^(https?|mailto|tel):/i.test(link.url) ? link.url : undefined;
  if ("sheet" in link) return `#${reference(link.sheet, link.address)}`;
  const tab = tabs.get(link.report);
  return tab === undefined ? undefined : `#${reference(tab, "A1")}`;
}

/** A cell of a sheet as in a formula: `'Kari''s ark'!A1`. */
export function reference(sheet: string, address: string): string {
  return `'${sheet.replace(/'/g, "''")}'!${address}`;
}

function fits(text: string): boolean {
  return text.length <= LONGEST_CONSTANT;
}

function constant(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
