import fc from "fast-check";
import { wireValue } from "../../../../src/standin/behaviour/readCells";
import { applyFilter, clearCriteria, filterArea, type FilterPlace } from "../../../../src/standin/model/autoFilter";
import { isProtected, protect, unprotect } from "../../../../src/standin/model/protection";
import { tableArea, tablesOnSheet } from "../../../../src/standin/model/tables/table";
import { HostError } from "../../../../src/standin/protocol/hostError";
import type { TrackedList } from "./trackedList";

/** Something that another person does in the list, at a round trip counted from the beginning of our work. */
export interface ForeignAct {
  readonly moment: number;
  readonly does: Does;
}

type Does =
  /** Row 0 is the headings. */
  | { readonly what: "edit"; readonly row: number; readonly column: number }
  | { readonly what: "sort"; readonly order: readonly number[] }
  | { readonly what: "insert rows" | "delete row" | "insert column" | "delete column"; readonly at: number }
  | { readonly what: "hide"; readonly at: number }
  | { readonly what: "rename sheet" | "delete sheet" | "filter" | "protect" };

const LATEST = 34;
const row = fc.integer({ min: 0, max: 7 });
const column = fc.nat(4);

const does: fc.Arbitrary<Does> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ what: fc.constant("edit" as const), row: fc.integer({ min: 1, max: 7 }), column }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant("edit" as const), row: fc.constant(0), column }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant("sort" as const), order: fc.array(fc.nat(20), { minLength: 8, maxLength: 8 }) }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constantFrom("insert rows" as const, "delete row" as const), at: row }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constantFrom("insert column" as const, "delete column" as const), at: column }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant("hide" as const), at: column }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constantFrom("rename sheet" as const, "delete sheet" as const, "filter" as const, "protect" as const) }) },
);

/**
 * One or two acts, each in its moment; they shrink to one early edit. What is written in the very moment in which columns move is put
 * back in the round trip after it: who moves them in that one, too, is not imagined here.
 */
export const foreignActs: fc.Arbitrary<readonly ForeignAct[]> = fc
  .tuple(fc.nat(LATEST), fc.integer({ min: 4, max: LATEST }), fc.array(does, { minLength: 1, maxLength: 2 }))
  .map(([first, later, acts]) => acts.map((one, at) => ({ moment: first + at * later, does: one })));

/** Lets acts happen before the requests of their moments; gives what happened so far. */
export function letHappen(list: TrackedList, acts: readonly ForeignAct[]): () => readonly string[] {
  const { host } = list;
  const start = host.roundTrips;
  const waiting = new Set(acts);
  const happened: string[] = [];
  host.faults.request = (number) => {
    for (const act of waiting) {
      if (number - start < act.moment) continue;
      waiting.delete(act);
      if (happens(list, act.does)) happened.push(act.does.what);
    }
    return undefined;
  };
  return () => {
    delete host.faults.request;
    return happened;
  };
}

/** False where Excel does not let anybody do it, or there is nothing to do it to. */
function happens(list: TrackedList, act: Does): boolean {
  if (list.isDeleted) return false;
  try {
    return done(list, act);
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}

function done(list: TrackedList, act: Does): boolean {
  const { host, sheet } = list;
  switch (act.what) {
    case "edit":
      if (act.row > list.rows) return false;
      list.edit(list.headingRow + act.row, act.column);
      return true;
    case "sort":
      list.shuffle(act.order);
      return true;
    case "insert rows":
      list.insertRows(act.at, 1 + (act.at % 2));
      return true;
    case "delete row":
      if (act.at === 0 || act.at > list.rows) return false;
      list.deleteRow(list.headingRow + act.at);
      return true;
    case "insert column":
      list.insertColumn(act.at);
      return true;
    case "delete column":
      list.deleteColumn(act.at);
      return true;
    case "hide":
      host.act("other", () => {
        sheet.grid.setColumnHidden(act.at, true);
      });
      return true;
    case "rename sheet":
      host.act("other", (excel) => {
        excel.renameSheet(sheet, `${sheet.name} 2`);
      });
      return true;
    case "delete sheet":
      host.act("other", (excel) => {
        excel.deleteSheet(sheet);
      });
      list.isDeleted = true;
      return true;
    case "filter":
      return filtered(list);
    case "protect":
      host.act("other", () => {
        if (!isProtected(sheet)) protect(sheet, {}, null);
      });
      return true;
  }
}

function filtered(list: TrackedList): boolean {
  const { host, sheet, headingRow, rows, columns } = list;
  const filter = filterOf(list);
  const first = sheet.grid.value(headingRow + 1, 0);
  const area = filter.table ? tableArea(filter.table) : { row: headingRow, column: 0, rows: rows + 1, columns };
  host.act("other", () => {
    applyFilter(filter, area, 0, { filterOn: "Values", values: [String(wireValue(first))] });
  });
  return true;
}

function filterOf({ host: { workbook }, sheet }: TrackedList): FilterPlace {
  return { workbook, sheet, table: tablesOnSheet(workbook, sheet)[0] ?? null };
}

/** What a person does when the add-in has said why it could not write. */
export function mend(list: TrackedList): void {
  if (list.isDeleted) return;
  list.host.act("user", () => {
    if (isProtected(list.sheet)) unprotect(list.sheet, null);
    if (filterArea(filterOf(list))) clearCriteria(filterOf(list));
  });
}
