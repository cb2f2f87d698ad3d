import { cellText, type Cell } from "../cells";
import type { FieldName } from "../fields/catalogue";
import type { MessageValue } from "../message";
import type { Parties, Positions, Register } from "../register";
import type { Finding, Severity } from "./finding";

interface Fault {
  readonly code: string;
  readonly severity: Severity;
  readonly field: FieldName;
  readonly key: string;
  readonly value: Cell;
  readonly suggestion?: string;
  readonly values?: Readonly<Record<string, MessageValue>>;
}

/** A finding about one cell of a row: where the row stands is looked up, and the words are those of `finding.CODE`. */
export function found(register: Register, at: Positions, index: number, fault: Fault): Finding {
  const source = register.sources[at.source[index] ?? -1];
  const value = cellText(fault.value);
  return {
    code: fault.code,
    severity: fault.severity,
    sheet: source?.sheet ?? "",
    row: at.row[index] ?? null,
    column: source?.columns.get(fault.field) ?? null,
    field: fault.field,
    key: fault.key,
    value,
    suggestion: fault.suggestion ?? null,
    message: { say: `finding.${fault.code}`, values: { value, key: fault.key, ...fault.values } },
  };
}

/** Each party that stands on a sheet of its own, with its value of a field; parties known only from documents are left out. */
export function* partyCells(parties: Parties, field: FieldName): Iterable<{ readonly index: number; readonly id: string; readonly value: Cell }> {
  const values = parties.values.get(field);
  if (!values) return;
  for (let index = 0; index < parties.count; index++) {
    if (parties.implied[index]) continue;
    yield { index, id: parties.id[index] ?? "", value: values[index] ?? null };
  }
}

/** Customers and suppliers alike, for rules that hold for both. */
export function bothKinds(register: Register): readonly Parties[] {
  return [register.customers, register.suppliers];
}

/** The country of a party as an ISO code: its own, or else the home country; null where its name is not known. */
export function partyCountry(parties: Parties, index: number, home: string, codeOf: (name: string) => string | undefined): string | null {
  const country = cellText(parties.values.get("country")?.[index]);
  if (country === "") return home;
  return codeOf(country) ?? null;
}
