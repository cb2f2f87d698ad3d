import type { RegisterColumn } from "../../register/changes/registerColumn";
import type { RegisterKind } from "../../register/customer/registerPlan";
import { fieldNames, type FieldName } from "../../register/fields/catalogue";
import type { FoundTab } from "./findTab";
import type { PlannedColumn } from "./plannedColumns";

/**
 * Adds columns for fields that the table does not have, each after the last of our fields that comes before it in the
 * catalogue, and gives them for the journal. Columns at the right move on with all that is theirs.
 */
export async function addFieldColumns(
  context: Excel.RequestContext,
  found: FoundTab,
  planned: readonly PlacedColumn[],
): Promise<readonly RegisterColumn[]> {
  if (planned.length === 0) return [];
  const table = context.workbook.tables.getItem(found.table);
  const added = planned.map(({ at, ...plan }) => ({
    plan,
    column: table.columns.add(at, undefined, plan.heading).load("id,name"),
  }));
  await context.sync();
  return added.map(({ plan, column }) => ({ ...plan, columnId: column.id, heading: column.name }));
}

export type PlacedColumn = PlannedColumn & { readonly at: number };

/** The columns that the table lacks, under headings that are free, with their places when all before them are added. */
export function plannedFieldColumns(
  kind: RegisterKind,
  found: FoundTab,
  fields: readonly FieldName[],
  headings: Readonly<Record<FieldName, string>>,
): readonly PlacedColumn[] {
  const order: (FieldName | null)[] = found.columns.map(({ role }) => (role?.is === "field" ? role.field : null));
  const taken = new Set(found.columns.map(({ heading }) => heading.toLowerCase()));
  return fields
    .filter((field) => !order.includes(field))
    .map((field) => {
      const at = placeOf(field, order);
      order.splice(at, 0, field);
      return { kind, role: { is: "field", field }, heading: freeHeading(headings[field], taken), at };
    });
}

function placeOf(field: FieldName, order: readonly (FieldName | null)[]): number {
  const rank = fieldNames.indexOf(field);
  const before = order
    .map((other, at) => ({ other, at }))
    .filter(({ other }) => other !== null && fieldNames.indexOf(other) < rank);
  return (before.at(-1)?.at ?? order.findIndex((other) => other !== null) - 1) + 1;
}

/** A heading that no column of the table has; Excel tells headings apart without regard to case. */
export function freeHeading(wanted: string, taken: Set<string>): string {
  let heading = wanted;
  for (let count = 2; taken.has(heading.toLowerCase()); count++) heading = `${wanted} ${count}`;
  taken.add(heading.toLowerCase());
  return heading;
}
