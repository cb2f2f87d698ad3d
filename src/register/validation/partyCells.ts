import type { Cell } from "../cells";
import type { FieldName } from "../fields/catalogue";
import type { Parties, Register } from "../register";
import { hasColumn } from "./found";
import { partyTexts } from "./partyTexts";

interface PartyCell {
  readonly index: number;
  readonly id: string;
}

/**
 * Each party whose sheet has a column of this field, with its value. Parties known only from documents are left out, and
 * so are those of a second sheet that lacks the column: nobody has forgotten anything there.
 */
export function* partyCells(register: Register, parties: Parties, field: FieldName): Iterable<PartyCell & { readonly value: Cell }> {
  const values = parties.values.get(field);
  if (!values) return;
  for (let index = 0; index < parties.count; index++) {
    if (parties.implied[index] || !hasColumn(register, parties.at, index, field)) continue;
    yield { index, id: parties.id[index] ?? "", value: values[index] ?? null };
  }
}

/** Each party with something in this field, as text; dashes say that there is nothing. */
export function* filledCells(parties: Parties, field: FieldName): Iterable<PartyCell & { readonly text: string }> {
  const texts = partyTexts(parties, field) ?? [];
  for (let index = 0; index < texts.length; index++) {
    const text = texts[index] ?? "";
    if (text !== "") yield { index, id: parties.id[index] ?? "", text };
  }
}

/** Each party with a number in this field, or with the day of a date. */
export function* numberCells(parties: Parties, field: FieldName): Iterable<PartyCell & { readonly value: number }> {
  const values = parties.values.get(field) ?? [];
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    if (typeof value === "number" && !parties.implied[index]) yield { index, id: parties.id[index] ?? "", value };
  }
}

/** Customers and suppliers alike, for rules that hold for both. */
export function bothKinds(register: Register): readonly Parties[] {
  return [register.customers, register.suppliers];
}
