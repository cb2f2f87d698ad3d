import { HostError } from "../../protocol/hostError";
import type { XmlElement } from "../../xml/element";
import { attribute, childOf, flag, make, removeChild, replaceChild, setAttribute, textOf } from "../tree";

const order = ["formula1", "formula2"];

/** Excel keeps formulas of validation, lists written out included, under 256 characters: https://learn.microsoft.com/javascript/api/excel/excel.listdatavalidation. */
const longestFormula = 255;

export const validationTypes = {
  wholeNumber: { type: "whole", name: "WholeNumber" },
  decimal: { type: "decimal", name: "Decimal" },
  date: { type: "date", name: "Date" },
  time: { type: "time", name: "Time" },
  textLength: { type: "textLength", name: "TextLength" },
} as const;

export type ComparedKind = keyof typeof validationTypes;

const operators: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

/** A rule in the shape in which Office.js has it: one of these properties, or none for any value. */
export type ValidationRule =
  | { readonly list: { readonly inCellDropDown: boolean; readonly source: string } }
  | { readonly custom: { readonly formula: string } }
  | Readonly<Partial<Record<ComparedKind, Comparison>>>;

interface Comparison {
  readonly operator: string;
  readonly formula1: string | number;
  readonly formula2?: string | number;
}

function setKind(
  rule: XmlElement,
  type: string,
  formula1: string,
  formula2: string | undefined,
  operator: string | undefined,
): void {
  for (const formula of [formula1, formula2]) if ((formula?.length ?? 0) > longestFormula) throw new HostError("InvalidArgument");
  setAttribute(rule, "type", type);
  setAttribute(rule, "operator", operator === "between" ? undefined : operator);
  setAttribute(rule, "showDropDown", undefined);
  replaceChild(rule, "formula1", make("formula1", {}, formula1), order);
  replaceChild(rule, "formula2", formula2 === undefined ? undefined : make("formula2", {}, formula2), order);
}

/** A list: a reference (`=Lister!$A$1:$A$9`, a name) or the values, separated by commas in every language, without a way to write a comma. */
export function setList(rule: XmlElement, source: string, dropDown: boolean): void {
  const isReference = source.startsWith("=");
  if (source === "" || source === "=" || (!isReference && source.length > longestFormula)) throw new HostError("InvalidArgument");
  setKind(rule, "list", isReference ? source.slice(1) : "", undefined, undefined);
  if (!isReference) replaceChild(rule, "formula1", make("formula1", {}, `"${source.replaceAll('"', '""')}"`), order);
  // In the file the attribute says that the arrow is hidden, whatever its name promises.
  setAttribute(rule, "showDropDown", dropDown ? undefined : true);
}

export function setCustom(rule: XmlElement, formula: string): void {
  if (!formula.startsWith("=") || formula.length < 2) throw new HostError("InvalidArgument");
  setKind(rule, "custom", formula.slice(1), undefined, undefined);
}

export function setComparison(
  rule: XmlElement,
  kind: ComparedKind,
  operator: string,
  formula1: string,
  formula2: string | undefined,
): void {
  const written = operators[operator];
  const needsTwo = operator === "Between" || operator === "NotBetween";
  if (written === undefined || (needsTwo && formula2 === undefined)) throw new HostError("InvalidArgument");
  setKind(rule, validationTypes[kind].type, formula1, needsTwo ? formula2 : undefined, written);
}

export function setAnyValue(rule: XmlElement): void {
  for (const name of ["type", "operator", "showDropDown"]) setAttribute(rule, name, undefined);
  for (const name of order) removeChild(rule, childOf(rule, name));
}

/** `None`, `List`, `WholeNumber` and so on. */
export function kindOf(rule: XmlElement): string {
  const type = attribute(rule, "type") ?? "none";
  if (type === "none") return "None";
  if (type === "list") return "List";
  if (type === "custom") return "Custom";
  return Object.values(validationTypes).find((known) => known.type === type)?.name ?? "None";
}

export function readRule(rule: XmlElement): ValidationRule {
  const type = attribute(rule, "type") ?? "none";
  const first = formula(rule, "formula1");
  if (type === "list") return { list: { inCellDropDown: !flag(rule, "showDropDown", false), source: listSource(first) } };
  if (type === "custom") return { custom: { formula: `=${first}` } };
  const [kind] = Object.entries(validationTypes).find(([, known]) => known.type === type) ?? [];
  if (kind === undefined) return {};
  const code = attribute(rule, "operator") ?? "between";
  const operator = Object.entries(operators).find(([, known]) => known === code)?.[0] ?? "Between";
  const second = formula(rule, "formula2");
  return { [kind]: { operator, formula1: read(first), ...(second === "" ? {} : { formula2: read(second) }) } };
}

function formula(rule: XmlElement, name: string): string {
  const element = childOf(rule, name);
  return element ? textOf(element) : "";
}

function read(text: string): string | number {
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : `=${text}`;
}

function listSource(text: string): string {
  return text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : `=${text}`;
}
