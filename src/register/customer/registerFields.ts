import { fieldDefinition, fieldsOn, type FieldName } from "../fields/catalogue";
import { numberField } from "./partyKey";
import type { RegisterBase, RegisterKind, RegisterTab } from "./registerPlan";

/**
 * The fields that a register of this kind may have, in catalogue order. Personal numbers are never copied: where the
 * user's own sheet has them, that sheet remains the only place.
 */
export function registerFields(kind: RegisterKind): readonly FieldName[] {
  return fieldsOn(kind).filter((field) => field !== "personalNumber");
}

/** The columns that a tab needs: those that it has, those with at least one value and, where it is new, the core. */
export function columnsOf(kind: RegisterKind, tab: RegisterTab | null, hasValue: ReadonlySet<FieldName>): readonly FieldName[] {
  const present = new Set(tab?.fields ?? []);
  return registerFields(kind).filter(
    (field) => present.has(field) || hasValue.has(field) || field === numberField(kind) || (!tab && isCore(field)),
  );
}

/**
 * Fields that the tab once had a column for, which a person has removed since: every build makes the core, and base
 * speaks of all that was taken. They stay away.
 */
export function removedFields(tab: RegisterTab | null, base: RegisterBase): ReadonlySet<FieldName> {
  if (!tab) return new Set();
  const once = new Set<FieldName>(registerFields(tab.kind).filter(isCore));
  for (const { hashes } of base.values()) for (const field of Object.keys(hashes) as FieldName[]) once.add(field);
  for (const field of tab.fields) once.delete(field);
  once.delete(numberField(tab.kind));
  return once;
}

function isCore(field: FieldName): boolean {
  return fieldDefinition(field).core === true;
}
