import type { Cell } from "../cells";
import type { Message } from "../message";

/**
 * What the add-in works out and therefore owns, as plain data. Texts are codes when a report leaves the register and
 * words (`Report<string>`) when it reaches the workbook.
 */
export interface Report<Text = Message> {
  readonly code: ReportCode;
  readonly title: Text;
  /** As of when, from which sheets, under which rules: one line each. */
  readonly basis: readonly Text[];
  /** What must be known before the figures are believed, such as a day that cannot be reconstructed. */
  readonly warnings: readonly Text[];
  readonly figures: readonly Figure<Text>[];
  readonly charts: readonly ReportChart<Text>[];
  readonly tables: readonly ReportTable<Text>[];
  readonly notes: readonly Text[];
}

export const reportCodes = [
  "overview",
  "aging",
  "customerBalances",
  "openItems",
  "customerLedger",
  "reconciliation",
  "allocation",
  "payables",
  "supplierLedger",
  "abc",
  "rfm",
  "revenue",
  "products",
  "season",
  "payments",
  "creditLimits",
  "abroad",
  "actions",
  "sinceLast",
  "findings",
  "duplicates",
  "log",
] as const;
export type ReportCode = (typeof reportCodes)[number];

/** How a value is shown. Amounts are in main units, `whole` ones shown without decimals; percentages are fractions (0.8 is 80 %); dates are days. */
export type ValueType = "text" | "identifier" | "count" | "number" | "amount" | "whole" | "percent" | "days" | "date";

export interface Figure<Text = Message> {
  /** Stable name of the figure, also in the command's JSON. */
  readonly code: string;
  readonly label: Text;
  readonly type: ValueType;
  readonly value: number | string | null;
  /** ISO 4217, for amounts. */
  readonly currency?: string;
  /** What the figure is based on, or why it is null. */
  readonly basis?: Text;
  /** The report that the figure leads to. */
  readonly leadsTo?: ReportCode;
  /** The few figures that an owner asks for first. */
  readonly prominent?: boolean;
}

export interface ReportTable<Text = Message> {
  /** Stable; unique in its report. */
  readonly name: string;
  readonly heading: Text;
  readonly columns: readonly ReportColumn<Text>[];
  readonly rows: readonly (readonly ReportCell<Text>[])[];
  /** Said in place of the rows when there are none. */
  readonly empty: Text;
  /** Answers what is asked first: it stands right after the prominent figures, before all other figures. */
  readonly lead?: true;
}

/** A value; a text to be put into words; or a link to a cell, a tab or an address with what it shows. */
export type ReportCell<Text = Message> = Cell | { readonly text: Text } | { readonly link: ReportLink; readonly shows: Cell };

export type ReportLink =
  | { readonly sheet: string; readonly address: string }
  | { readonly report: ReportCode }
  | { readonly url: string };

export interface ReportColumn<Text = Message> {
  /** Stable; unique in its table. */
  readonly name: string;
  readonly heading: Text;
  readonly type: ValueType;
  readonly currency?: string;
  /** What the totals row holds, as a formula that follows filters: the sum, or the text "Total". */
  readonly total?: "sum" | "label" | "count";
  /**
   * The rows' values as a formula, in place of what the rows hold, so that they follow what a person changes or filters:
   * `{name}` is another column of the same row, `{name|total}` what the totals row holds; of another table of the report,
   * `{table.name|all}` is the whole column and `{table.name|first}` its first cell.
   */
  readonly formula?: string;
  /** Width in characters; by its type where not said. */
  readonly width?: number;
  /** Shown as a bar in the cell, coloured by size together with the neighbouring columns so marked, or marked by its text (severity, class) or by being above zero. */
  readonly mark?: "bar" | "severity" | "class" | "overdue" | "heat";
}

export interface ReportChart<Text = Message> {
  /** Stable; unique in its report. */
  readonly name: string;
  readonly title: Text;
  /** `pareto`: the first series as columns, the second as a line on a percent axis. */
  readonly kind: "columns" | "stackedColumns" | "bars" | "line" | "pareto";
  /** The table of the same report that it draws. */
  readonly table: string;
  /** Column with the categories, and columns with the series. */
  readonly categories: string;
  readonly series: readonly string[];
  /** Only the first rows of the table. */
  readonly rows?: number;
  /** Stands, beside others so marked, before the tables and not right above its own: for what is better seen than read. */
  readonly early?: true;
}
