import { cellText, type Cell } from "../cells";
import type { Proposal } from "../changes/changeSetOf";
import { numberField } from "../customer/partyKey";
import type { RegisterKind } from "../customer/registerPlan";
import type { FieldName } from "../fields/catalogue";
import { numberKey } from "../intake/partyKeys";
import type { WorkbookSnapshot } from "../intake/snapshot";
import type { Register } from "../register";
import type { MergePlan } from "./mergePlan";

const ABSORBED = "merge.absorbed";
const VALUE = "merge.value";
const SOURCE = "merge.source";

/**
 * The register cells that merging changes: the survivor's fields, and on each absorbed row who has absorbed it. Parties of the
 * kind stand in the register where customers do.
 */
export function mergeProposals(
  kind: RegisterKind,
  register: Register,
  snapshot: WorkbookSnapshot,
  plan: MergePlan,
  rowIds: readonly string[],
): readonly Proposal[] {
  const { survivor, absorbed, fields } = plan;
  const name = nameOfSurvivor(kind, register, survivor, rowIds);
  return [
    ...fields.flatMap(({ field, value, before }): Proposal[] => {
      if (cellText(value) === cellText(before) && typeof value === typeof before) return [];
      return at(register, survivor, field, rawValue(register, snapshot, plan, field, value), VALUE);
    }),
    ...absorbed.flatMap((party) => at(register, party, "mergedInto", name, ABSORBED)),
  ];
}

/** The user's own documents rewritten to the survivor's number, for who has asked for that. */
export function sourceProposals(kind: RegisterKind, register: Register, plans: readonly MergePlan[]): readonly Proposal[] {
  const field = numberField(kind);
  const numbers = register.customers.values.get(field) ?? [];
  const into = new Map(plans.flatMap(({ survivor, absorbed }) => absorbed.map((party) => [party, cellText(numbers[survivor])] as const)));
  const proposals: Proposal[] = [];
  for (const { customer, at: places } of [register.invoices, register.lines, register.payments, register.contacts]) {
    for (let row = 0; row < customer.length; row++) {
      const number = into.get(customer[row] ?? -1);
      const source = register.sources[places.source[row] ?? -1];
      const column = source?.columns.get(field);
      if (number === undefined || number === "" || !source || column === undefined) continue;
      proposals.push({ sheetId: source.sheetId, row: places.row[row] ?? 0, column, after: number, rule: SOURCE });
    }
  }
  return proposals;
}

/** The survivor's number, as people know it; its hidden row id where it has none or shares it. */
function nameOfSurvivor(kind: RegisterKind, { customers }: Register, survivor: number, rowIds: readonly string[]): string {
  const numbers = customers.values.get(numberField(kind)) ?? [];
  const own = cellText(numbers[survivor]);
  const shared = numbers.filter((number) => numberKey(cellText(number)) === numberKey(own)).length;
  return own !== "" && shared === 1 ? own : (rowIds[survivor] ?? own);
}

function at({ customers, sources }: Register, party: number, field: FieldName, after: Cell, rule: string): Proposal[] {
  const source = sources[customers.at.source[party] ?? -1];
  const column = source?.columns.get(field);
  return source && column !== undefined ? [{ sheetId: source.sheetId, row: customers.at.row[party] ?? 0, column, after, rule }] : [];
}

/** A value as the cell holds it from which it is taken: a date as Excel's number, a yes as the tab says it. */
function rawValue({ customers, sources }: Register, { sheets }: WorkbookSnapshot, { survivor, absorbed }: MergePlan, field: FieldName, value: Cell): Cell {
  const column = customers.values.get(field);
  const donor = [survivor, ...absorbed].find((party) => column?.[party] === value);
  const source = donor === undefined ? undefined : sources[customers.at.source[donor] ?? -1];
  const sheet = sheets.find(({ id }) => id === source?.sheetId);
  const place = source?.columns.get(field);
  if (donor === undefined || !sheet || place === undefined) return value;
  return sheet.cells[(customers.at.row[donor] ?? 0) - sheet.firstRow]?.[place - sheet.firstColumn] ?? value;
}
