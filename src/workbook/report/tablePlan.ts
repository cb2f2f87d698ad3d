import type { Report, ReportCell, ReportColumn, ReportTable } from "../../register/reports/report";
import type { Area } from "../area";
import { asLiteral } from "../asLiteral";
import { palette } from "../palette";
import type { ReaderForm } from "../readerForm";
import { cellInput, isLink, shownText, type TabsByReport } from "./cellInput";
import type { Draft } from "./draft";
import type { RenderWords } from "./renderOrder";
import { linesOf } from "./textLines";
import type { TablePlan } from "./tabPlan";
import { columnFormat, isRightAligned } from "./valueFormat";
import type { CellInput } from "../writing/cellWrites";

const BODY_SIZE = 10;

export interface PlanForm {
  readonly form: ReaderForm;
  readonly words: RenderWords;
  readonly tabs: TabsByReport;
  /** The name that a table has on its tab, or gets, by the name that it should have. */
  readonly tableName: (wanted: string) => string;
}

/** The heading above a table, with the currency that all its amounts are in. */
export function planTableHeading(draft: Draft, table: ReportTable<string>): void {
  const currency = onlyCurrency(table);
  const heading = currency === undefined || table.heading.includes(currency) ? table.heading : `${table.heading} · ${currency}`;
  draft.line(heading, { size: 13, bold: true, color: palette.accent, vertical: "Center" });
  draft.height(draft.row - 1, 22);
}

/** A table as an Excel table: headings, rows (or one line that says there are none) and totals. */
export function planTable(
  draft: Draft,
  report: Report<string>,
  table: ReportTable<string>,
  { form, words, tabs, tableName }: PlanForm,
): TablePlan {
  const nameOf = (of: string) => tableName(`KR_${report.code}_${of}`.replace(/[^\p{L}\p{N}_]/gu, "_"));
  const name = nameOf(table.name);
  const headings = uniqueHeadings(table.columns);
  const empty = table.rows.length === 0;
  const body = empty
    ? [emptyRow(table)]
    : table.rows.map((row) => table.columns.map((_, index) => cellInput(row[index] ?? null, tabs)));
  const totals = empty ? null : totalsOf(table, name, headings, words.total);
  const area = { row: draft.row, column: 0, rows: 1 + body.length + (totals === null ? 0 : 1), columns: table.columns.length };
  const wrapped = table.columns.flatMap((_, index) => (needsWrap(draft, table, index) ? [index] : []));
  const wraps = wrapped.length > 0;
  if (wraps) {
    table.rows.forEach((row, at) => {
      const lines = Math.max(...wrapped.map((index) => linesIn(draft, row[index], index)));
      if (lines > 1) draft.estimates.set(area.row + 1 + at, lines * BODY_SIZE * 1.35);
    });
  }
  const plan: TablePlan = { name, area, headings: headings.map(asLiteral), body, totals, columns: table.columns, formulas: empty ? [] : formulasOf(report, table, nameOf), empty, wraps };
  draft.tables.push(plan);
  draft.row += area.rows;
  lookOfTable(draft, plan, table, form, new Set(wrapped));
  return plan;
}

function lookOfTable(
  draft: Draft,
  plan: TablePlan,
  table: ReportTable<string>,
  form: ReaderForm,
  wrapped: ReadonlySet<number>,
): void {
  const { area, body, totals, headings } = plan;
  const line = (row: number) => ({ row, column: 0, rows: 1, columns: area.columns });
  const bodyArea = { ...area, row: area.row + 1, rows: body.length };
  const border = { color: palette.hairline, weight: "Thin" } as const;
  draft.look(bodyArea, {
    size: 10,
    bold: false,
    italic: false,
    color: palette.ink,
    vertical: plan.wraps ? "Top" : "Center",
    borders: [
      { ...border, edge: "InsideHorizontal" },
      { ...border, edge: "EdgeBottom" },
    ],
  });
  const withCurrency = onlyCurrency(table) === undefined;
  table.columns.forEach((column, index) => {
    const cells: Area = { row: bodyArea.row, column: index, rows: area.rows - 1, columns: 1 };
    const alignment = alignmentOf(table, index);
    draft.look(cells, {
      ...alignment,
      numberFormat: columnFormat(column, form, withCurrency),
      wrap: wrapped.has(index),
    });
    if (table.rows.some((row) => isLink(row[index] ?? null)))
      draft.look({ ...cells, rows: body.length }, { color: palette.accent });
    const heading = { row: area.row, column: index, rows: 1, columns: 1 };
    draft.look(heading, alignment.horizontal === "Right" ? { ...alignment, indent: BESIDE_BUTTON } : alignment);
  });
  draft.look(line(area.row), {
    size: 10,
    bold: true,
    color: palette.accent,
    fill: palette.accentTint,
    wrap: true,
    vertical: "Center",
    borders: [{ edge: "EdgeBottom", color: palette.accent, weight: "Medium" }],
  });
  draft.height(area.row, headings.some((heading, index) => heading.length + 3 > draft.room(index, 1)) ? 32 : 20);
  if (totals !== null) {
    draft.look(line(area.row + area.rows - 1), {
      size: 10,
      bold: true,
      color: palette.ink,
      vertical: "Center",
      borders: [
        { edge: "EdgeTop", color: palette.accent, weight: "Thin" },
        { edge: "EdgeBottom", color: palette.accent, weight: "Medium" },
      ],
    });
    draft.height(area.row + area.rows - 1, 20);
  }
  if (table.rows.length === 0)
    draft.look({ ...bodyArea, columns: 1 }, { italic: true, color: palette.muted, wrap: false, horizontal: "Left" });
}

/** Indent that keeps a heading on the right clear of Excel's filter button. */
const BESIDE_BUTTON = 2;

/** A text right of a number is set off from it. */
function alignmentOf({ columns }: ReportTable<string>, index: number): { horizontal: "Left" | "Right"; indent: number } {
  const isRight = (at: number): boolean => isRightAligned(columns[at]?.type ?? "text");
  if (isRight(index)) return { horizontal: "Right", indent: 0 };
  return { horizontal: "Left", indent: index > 0 && isRight(index - 1) ? 1 : 0 };
}

/** Whether the column has texts that need more than one line. */
function needsWrap(draft: Draft, { rows, columns }: ReportTable<string>, index: number): boolean {
  if (columns[index]?.type !== "text") return false;
  return rows.some((row) => linesIn(draft, row[index], index) > 1);
}

function linesIn(draft: Draft, cell: ReportCell<string> | undefined, index: number): number {
  const shown = shownText(cell ?? null);
  return typeof shown === "string" ? linesOf(shown, BODY_SIZE, draft.room(index, 1) - 1) : 1;
}

/** The currency of all amounts of a table; undefined where there are several or none. */
function onlyCurrency({ columns }: ReportTable<string>): string | undefined {
  const currencies = new Set(columns.filter((column) => column.type === "amount" || column.type === "whole").map((column) => column.currency));
  const [only] = currencies;
  return currencies.size === 1 ? only : undefined;
}

/** Excel renames headings that stand twice (it ignores case) or are empty; so that ours stay known, we do it first. */
function uniqueHeadings(columns: readonly ReportColumn<string>[]): string[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    const wanted = column.heading.trim() === "" ? column.name : column.heading;
    let heading = wanted;
    for (let count = 2; taken.has(heading.toLowerCase()); count++) heading = `${wanted} (${String(count)})`;
    taken.add(heading.toLowerCase());
    return heading;
  });
}

function emptyRow(table: ReportTable<string>): CellInput[] {
  return table.columns.map((_, index) => (index === 0 ? asLiteral(table.empty) : ""));
}

/** Totals follow the filter: SUBTOTAL 109 adds and 103 counts the rows that are shown. */
function totalsOf(table: ReportTable<string>, name: string, headings: readonly string[], label: string): CellInput[] | null {
  if (table.columns.every((column) => column.total === undefined)) return null;
  return table.columns.map((column, index) => {
    if (column.total === undefined) return "";
    if (column.total === "label") return asLiteral(label);
    return `=SUBTOTAL(${column.total === "sum" ? "109" : "103"},${name}[${escaped(headings[index] ?? "")}])`;
  });
}

/** The formulas of columns that have one, with the names and headings that tables and columns have got. */
function formulasOf(report: Report<string>, table: ReportTable<string>, nameOf: (table: string) => string): TablePlan["formulas"] {
  const columnOf = ({ columns }: ReportTable<string>, name: string): string =>
    `[${escaped(uniqueHeadings(columns)[columns.findIndex((column) => column.name === name)] ?? "")}]`;
  const written = (_: string, other: string | undefined, name: string, part: string | undefined): string => {
    const of = other === undefined ? table : (report.tables.find((one) => `${one.name}.` === other) ?? table);
    const [itsName, column] = [nameOf(of.name), columnOf(of, name)];
    if (part === "|all") return `${itsName}${column}`;
    if (part === "|first") return `INDEX(${itsName}${column},1)`;
    return `${itsName}[[${part === "|total" ? "#Totals" : "#This Row"}],${column}]`;
  };
  return table.columns.flatMap(({ formula }, column) =>
    formula === undefined ? [] : [{ column, formula: `=${formula.replace(/\{(\w+\.)?(\w+)(\|\w+)?\}/g, written)}` }],
  );
}

/** Characters with a meaning of their own in structured references (Excel: "Using structured references"). */
function escaped(heading: string): string {
  return heading.replace(/['#@[\]]/g, "'$&");
}
