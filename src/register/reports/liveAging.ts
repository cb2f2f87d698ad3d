import { say } from "../message";
import { bucketNames } from "./agedColumns";
import type { LedgerView } from "./ledgerView";
import type { ReportColumn, ReportTable } from "./report";

/** Beyond this many open items, formulas that look through all of them for each customer make the workbook slow. */
const MOST_ITEMS = 2000;

/** Whether the aging is to be formulas over one cell with the day, and can be: what is set off has no formula of its own. */
export function isLive({ aging, settings, side }: LedgerView): boolean {
  return side === "customers" && settings["aging.live"] !== "off" && aging.unallocated === "gross" && aging.items.count <= MOST_ITEMS;
}

/** The one cell that a live aging counts from; a person may write any day there. */
export function dayTable({ asOf, settings }: LedgerView): ReportTable {
  const day: ReportColumn = { name: "day", heading: say("aging.live.day"), type: "date" };
  return {
    name: "asOf",
    heading: say("aging.live.heading"),
    columns: [settings["aging.live"] === "today" ? { ...day, formula: "TODAY()" } : day],
    rows: [[asOf]],
    empty: say("aging.nothingOpen"),
  };
}

/** Open items whose days and buckets follow the day cell. */
export function liveItems(table: ReportTable, { aging }: LedgerView): ReportTable {
  const from = aging.basis === "dueDate" ? "due" : "date";
  const isClaim = "{unallocated}=0";
  const days = 'IF({days}="",0,{days})';
  const ends = [0, ...aging.limits];
  const formulas = new Map<string, string>([
    ["days", `IF(OR({unallocated}<>0,{${from}}=""),"",{asOf.day|first}-{${from}})`],
    ["notDue", `IF(AND(${isClaim},${days}<=0),{outstanding},0)`],
    ...ends.map((end, b): [string, string] => {
      const upTo = ends[b + 1];
      return [`bucket${b + 1}`, `IF(AND(${isClaim},${days}>${end}${upTo === undefined ? "" : `,${days}<=${upTo}`}),{outstanding},0)`];
    }),
  ]);
  return withFormulas(table, formulas);
}

/** Customers whose buckets are the sums of their items', compared as text so that 007 and 7 stay two customers. */
export function liveParties(table: ReportTable, items: string, { aging }: LedgerView): ReportTable {
  const names = [...bucketNames(aging.limits), "unallocated", "outstanding"];
  return withFormulas(table, new Map(names.map((name) => [name, `SUMPRODUCT(({${items}.number|all}={number})*{${items}.${name}|all})`])));
}

function withFormulas(table: ReportTable, formulas: ReadonlyMap<string, string>): ReportTable {
  const columns = table.columns.map((column) => {
    const formula = formulas.get(column.name);
    return formula === undefined ? column : { ...column, formula };
  });
  return { ...table, columns };
}
