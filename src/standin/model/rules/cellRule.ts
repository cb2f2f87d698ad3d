import { HostError } from "../../protocol/hostError";
import type { XmlElement } from "../../xml/element";
import { areaText, columnLetters } from "../areas";
import { attribute, childrenOf, make, place, removeChild, setAttribute, textOf } from "../tree";
import { firstCell, ruleAreas } from "./ruleAreas";

const order = ["formula", "colorScale", "dataBar", "iconSet", "extLst"];
/** Excel's limit for the length of any formula: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const longestFormula = 8192;

const operators: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

const textOperators: Readonly<Record<string, string>> = {
  Contains: "containsText",
  NotContains: "notContains",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
};

export function setFormulas(rule: XmlElement, formulas: readonly string[]): void {
  if (formulas.some((formula) => formula === "" || formula.length > longestFormula)) throw new HostError("InvalidArgument");
  for (const old of childrenOf(rule, "formula")) removeChild(rule, old);
  for (const formula of formulas) place(rule, make("formula", {}, formula), order);
}

export function formulasOf(rule: XmlElement): string[] {
  return childrenOf(rule, "formula").map(textOf);
}

/** Formulas as they are written to Office.js: a number, a text in quotes, or something that begins with `=`. */
export function setCellValueRule(rule: XmlElement, operator: string, formula1: string, formula2: string | undefined): void {
  const written = operators[operator];
  const two = operator === "Between" || operator === "NotBetween";
  if (written === undefined || (two && formula2 === undefined)) throw new HostError("InvalidArgument");
  setAttribute(rule, "operator", written);
  setFormulas(rule, two ? [plain(formula1), plain(formula2 ?? "")] : [plain(formula1)]);
}

export function cellValueRule(rule: XmlElement): { operator: string; formula1: string; formula2?: string } {
  const [first = "", second] = formulasOf(rule);
  return {
    operator: Object.entries(operators).find(([, code]) => code === attribute(rule, "operator"))?.[0] ?? "Invalid",
    formula1: `=${first}`,
    ...(second === undefined ? {} : { formula2: `=${second}` }),
  };
}

function plain(formula: string): string {
  return formula.startsWith("=") ? formula.slice(1) : formula;
}

/** A rule for texts is written with a formula of the same meaning beside it, which older versions follow. */
export function setTextRule(home: XmlElement, rule: XmlElement, operator: string, text: string): void {
  const written = textOperators[operator];
  if (written === undefined || text === "") throw new HostError("InvalidArgument");
  setAttribute(rule, "type", operator === "NotContains" ? "notContainsText" : written);
  setAttribute(rule, "operator", written);
  setAttribute(rule, "text", text);
  const { row, column } = firstCell(ruleAreas(home));
  const cell = areaText({ row, column, rows: 1, columns: 1 });
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const length = `LEN(${quoted})`;
  const formulas: Readonly<Record<string, string>> = {
    Contains: `NOT(ISERROR(SEARCH(${quoted},${cell})))`,
    NotContains: `ISERROR(SEARCH(${quoted},${cell}))`,
    BeginsWith: `LEFT(${cell},${length})=${quoted}`,
    EndsWith: `RIGHT(${cell},${length})=${quoted}`,
  };
  setFormulas(rule, [formulas[operator] ?? ""]);
}

export function textRule(rule: XmlElement): { operator: string; text: string } {
  return {
    operator: Object.entries(textOperators).find(([, code]) => code === attribute(rule, "operator"))?.[0] ?? "Invalid",
    text: attribute(rule, "text") ?? "",
  };
}

/** Ready-made criteria, as far as a rule by formula or of its own type expresses them. */
export function setPresetRule(home: XmlElement, rule: XmlElement, criterion: string): void {
  const { row, column } = firstCell(ruleAreas(home));
  const cell = `${columnLetters(column)}${row + 1}`;
  const types: Readonly<Record<string, { readonly type: string; readonly formula?: string }>> = {
    Blanks: { type: "containsBlanks", formula: `LEN(TRIM(${cell}))=0` },
    NonBlanks: { type: "notContainsBlanks", formula: `LEN(TRIM(${cell}))>0` },
    Errors: { type: "containsErrors", formula: `ISERROR(${cell})` },
    NonErrors: { type: "notContainsErrors", formula: `NOT(ISERROR(${cell}))` },
    DuplicateValues: { type: "duplicateValues" },
    UniqueValues: { type: "uniqueValues" },
    AboveAverage: { type: "aboveAverage" },
    BelowAverage: { type: "aboveAverage" },
  };
  const preset = types[criterion];
  if (!preset) throw new HostError("InvalidArgument", `stand-in: the criterion ${criterion} is not one of those that it knows.`);
  setAttribute(rule, "type", preset.type);
  setAttribute(rule, "aboveAverage", criterion === "BelowAverage" ? false : undefined);
  setFormulas(rule, preset.formula === undefined ? [] : [preset.formula]);
}

export function presetRule(rule: XmlElement): string {
  const names: Readonly<Record<string, string>> = {
    containsBlanks: "Blanks",
    notContainsBlanks: "NonBlanks",
    containsErrors: "Errors",
    notContainsErrors: "NonErrors",
    duplicateValues: "DuplicateValues",
    uniqueValues: "UniqueValues",
  };
  if (attribute(rule, "type") === "aboveAverage")
    return attribute(rule, "aboveAverage") === "0" ? "BelowAverage" : "AboveAverage";
  return names[attribute(rule, "type") ?? ""] ?? "Invalid";
}
