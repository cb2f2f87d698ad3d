import { say, type Message } from "../message";
import { fromMinor } from "../money/minorUnits";
import type { AgedAmounts } from "../receivables/aging";
import type { ReportColumn } from "./report";

/** The columns that an aging's charts draw: not due and each bucket. */
export function bucketNames(limits: readonly number[]): readonly string[] {
  return ["notDue", ...[...limits, Infinity].map((_, b) => `bucket${b + 1}`)];
}

/** Not due, each bucket, unallocated and their sum. */
export function agedColumns(limits: readonly number[], currency: string): readonly ReportColumn[] {
  const amount = (name: string, heading: Message): ReportColumn => ({ name, heading, type: "amount", currency, total: "sum" });
  return [
    amount("notDue", say("aging.notDue")),
    ...[...limits, Infinity].map((_, b): ReportColumn => ({ ...amount(`bucket${b + 1}`, bucketHeading(limits, b)), mark: "overdue" })),
    amount("unallocated", say("aging.unallocated")),
    amount("outstanding", say("aging.total")),
  ];
}

/** The days of a bucket, such as 31–60; the last has no end. */
export function bucketHeading(limits: readonly number[], bucket: number): Message {
  const below = limits[bucket - 1] ?? 0;
  const end = limits[bucket];
  return end === undefined ? say("aging.bucket.over", { days: below }) : say("aging.bucket.between", { from: below + 1, to: end });
}

export function agedValues({ notDue, buckets, unallocated, outstanding }: AgedAmounts, currency: string): readonly number[] {
  return [notDue, ...buckets, unallocated, outstanding].map((amount) => fromMinor(amount, currency));
}
