import { toIso, type Day } from "../calendar/day";
import type { FieldName } from "../fields/catalogue";
import type { Positions, Register } from "../register";
import { found, foundOnSheet } from "./found";
import type { Finding } from "./finding";

/** More rows than this after the report date are no slips: the report is of an earlier day. */
const MOST_SLIPS = 20;

/** Rows dated after a day: each of them where they are few, else one note for the sheet. */
export function* laterThan(
  register: Register,
  asOf: Day,
  rows: Iterable<number>,
  { at, dates, keys, field, code }: { readonly at: Positions; readonly dates: Int32Array; readonly keys: readonly string[]; readonly field: FieldName; readonly code: readonly [one: string, many: string] },
): Iterable<Finding> {
  const bySource = new Map<number, number[]>();
  for (const index of rows) {
    if ((dates[index] ?? asOf) <= asOf) continue;
    const source = at.source[index] ?? -1;
    const others = bySource.get(source);
    if (others === undefined) bySource.set(source, [index]);
    else others.push(index);
  }
  for (const [source, later] of bySource) {
    if (later.length > MOST_SLIPS) {
      const values = { count: later.length, asOf: { day: asOf } };
      yield foundOnSheet(register, source, { code: code[1], severity: "info", field, values });
      continue;
    }
    for (const index of later) {
      const day = dates[index] ?? asOf;
      yield found(register, at, index, { code: code[0], severity: "info", field, key: keys[index] ?? "", value: toIso(day), values: { date: { day } } });
    }
  }
}

/** The rows of a table, for those that leave none out. */
export function* allRows(count: number): Iterable<number> {
  for (let index = 0; index < count; index++) yield index;
}
