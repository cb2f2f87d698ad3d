import type { XmlElement } from "../xml/element";
import { shownText } from "./shownText";
import { attribute, childOf, childrenOf, flag, make } from "./tree";
import type { Scalar, Sheet, Workbook } from "./types";

/** By what a column is filtered. Kinds of other programs (colours, top ten, dynamic days) are kept and hide what they hid. */
export type FilterCriterion =
  | { readonly filterOn: "Values"; readonly values: readonly string[] }
  | { readonly filterOn: "Custom"; readonly criterion1: string; readonly criterion2?: string; readonly operator?: "And" | "Or" }
  | { readonly filterOn: "Other" };

const operators = {
  "=": "equal",
  "<>": "notEqual",
  ">": "greaterThan",
  "<": "lessThan",
  ">=": "greaterThanOrEqual",
  "<=": "lessThanOrEqual",
} as const;
type Sign = keyof typeof operators;

/** ECMA-376 part 1, 18.3.2. */
export function writeCriterion(criterion: FilterCriterion): XmlElement {
  if (criterion.filterOn === "Custom") {
    const conditions = [criterion.criterion1, criterion.criterion2].filter((text) => text !== undefined).map(parseCondition);
    const written = conditions.map(({ sign, value }) =>
      make("customFilter", { operator: sign === "=" ? undefined : operators[sign], val: value }),
    );
    return make("customFilters", { and: criterion.operator === "Or" || written.length < 2 ? undefined : true }, ...written);
  }
  const values = criterion.filterOn === "Values" ? criterion.values : [];
  const shown = values.filter((value) => value !== "").map((val) => make("filter", { val }));
  return make("filters", { blank: values.includes("") ? true : undefined }, ...shown);
}

export function readCriterion(column: XmlElement): FilterCriterion | null {
  const list = childOf(column, "filters");
  if (list) {
    if (childOf(list, "dateGroupItem")) return { filterOn: "Other" };
    const values = childrenOf(list, "filter").map((filter) => attribute(filter, "val") ?? "");
    return { filterOn: "Values", values: flag(list, "blank", false) ? [...values, ""] : values };
  }
  const custom = childOf(column, "customFilters");
  if (!custom) return childrenOf(column).length === 0 ? null : { filterOn: "Other" };
  const [first = "", second] = childrenOf(custom, "customFilter").map((filter) => {
    const code = attribute(filter, "operator") ?? "equal";
    const sign = Object.entries(operators).find(([, known]) => known === code)?.[0] ?? "=";
    return `${sign}${attribute(filter, "val") ?? ""}`;
  });
  const operator = flag(custom, "and", false) ? "And" : "Or";
  return { filterOn: "Custom", criterion1: first, ...(second === undefined ? {} : { criterion2: second, operator }) };
}

interface Condition {
  readonly sign: Sign;
  readonly value: string;
}

function parseCondition(text: string): Condition {
  const [, sign = "=", value = text] = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(text) ?? [];
  return { sign: sign as Sign, value };
}

export function matchesCriterion(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  criterion: FilterCriterion,
): boolean {
  if (criterion.filterOn === "Other") return !sheet.grid.rowHidden(row);
  const value = sheet.grid.value(row, column);
  // Filters compare what cells show.
  const shown = shownText(workbook, sheet, row, column);
  if (criterion.filterOn === "Values") return criterion.values.some((wanted) => sameText(wanted, shown));
  const first = holds(parseCondition(criterion.criterion1), value, shown);
  if (criterion.criterion2 === undefined) return first;
  const second = holds(parseCondition(criterion.criterion2), value, shown);
  return criterion.operator === "Or" ? first || second : first && second;
}

function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function holds({ sign, value }: Condition, cell: Scalar, shown: string): boolean {
  const wanted = value !== "" && Number.isFinite(Number(value)) ? Number(value) : null;
  if (wanted !== null && typeof cell === "number") return compare(sign, cell - wanted);
  if (sign === "=" || sign === "<>") return wildcard(value).test(shown) === (sign === "=");
  return typeof cell === "string" && wanted === null && compare(sign, cell.localeCompare(value));
}

function compare(sign: Sign, difference: number): boolean {
  if (sign === "=") return difference === 0;
  if (sign === "<>") return difference !== 0;
  if (sign === ">") return difference > 0;
  if (sign === "<") return difference < 0;
  return sign === ">=" ? difference >= 0 : difference <= 0;
}

/** `*` and `?` stand for any letters and any letter; a `~` before them takes that away. */
function wildcard(text: string): RegExp {
  const pattern = text.replace(/~([*?~])|[*?]|[.+^${}()|[\]\\]/g, (mark, literal: string | undefined) => {
    if (literal !== undefined) return `\\${literal}`;
    return mark === "*" ? ".*" : mark === "?" ? "." : `\\${mark}`;
  });
  return new RegExp(`^${pattern}$`, "is");
}
