import { cellAddress } from "../address";
import { cellText, type Cell } from "../cells";
import type { FieldName } from "../fields/catalogue";
import type { MessageValue } from "../message";
import type { Positions, Register } from "../register";
import type { Finding, Severity } from "./finding";
import { withoutPersonalNumbers } from "./personalNumbers";

export interface Fault {
  readonly code: string;
  readonly severity: Severity;
  readonly field: FieldName;
  readonly key: string;
  readonly value: Cell;
  readonly suggestion?: string;
  readonly values?: Readonly<Record<string, MessageValue>>;
}

/** Where a value stands that has no column of its own: it was taken out of one of these, or worked out from it. */
const STANDS_IN: Readonly<Partial<Record<FieldName, readonly FieldName[]>>> = {
  name: ["lastName", "firstName"],
  postcode: ["postcodeAndPlace"],
  place: ["postcodeAndPlace"],
  net: ["gross", "debit", "credit"],
  gross: ["net", "debit", "credit"],
  paymentAmount: ["debit", "credit"],
};

/**
 * A finding about one cell of a row: where the row stands is looked up, and the words are those of `finding.CODE`.
 * Personal numbers are never repeated, in whatever column they stand.
 */
export function found(register: Register, at: Positions, index: number, fault: Fault): Finding {
  const source = register.sources[at.source[index] ?? -1];
  const value = withoutPersonalNumbers(cellText(fault.value));
  const key = withoutPersonalNumbers(fault.key);
  const own = source?.columns.get(fault.field);
  return {
    code: fault.code,
    severity: fault.severity,
    sheet: source?.sheet ?? "",
    row: at.row[index] ?? null,
    column: own ?? STANDS_IN[fault.field]?.map((field) => source?.columns.get(field)).find((column) => column !== undefined) ?? null,
    field: fault.field,
    key,
    value,
    // A part of a cell is not proposed in place of the whole.
    suggestion: own === undefined ? null : (fault.suggestion ?? null),
    message: { say: `finding.${fault.code}`, values: { value, key, ...fault.values } },
  };
}

/** A finding about a sheet as a whole, or about its column of that field. */
export function foundOnSheet(register: Register, source: number, fault: Pick<Fault, "code" | "severity" | "field" | "values">): Finding {
  const { code, severity, field, values } = fault;
  const { sheet, columns } = register.sources[source] ?? { sheet: "", columns: new Map<FieldName, number>() };
  const message = { say: `finding.${code}`, values: { sheet, ...values } };
  return { code, severity, sheet, row: null, column: columns.get(field) ?? null, field, key: "", value: "", suggestion: null, message };
}

/** A finding about a column that holds none of the fields that are known. */
export function foundOnColumn(register: Register, source: number, column: number, fault: Pick<Fault, "code" | "severity" | "values">): Finding {
  const { code, severity, values } = fault;
  const { sheet } = register.sources[source] ?? { sheet: "" };
  const message = { say: `finding.${code}`, values: { sheet, ...values } };
  return { code, severity, sheet, row: null, column, field: null, key: "", value: "", suggestion: null, message };
}

/** Tells whether the sheet that a row stands on has a column of this field. */
export function hasColumn(register: Register, at: Positions, index: number, field: FieldName): boolean {
  return register.sources[at.source[index] ?? -1]?.columns.has(field) ?? false;
}

/** Where a row's cell of this field stands, such as `Kunder!A7`. */
export function placeOf(register: Register, at: Positions, index: number, field: FieldName): string {
  const source = register.sources[at.source[index] ?? -1];
  return `${source?.sheet ?? ""}!${cellAddress(at.row[index] ?? 0, source?.columns.get(field) ?? 0)}`;
}
