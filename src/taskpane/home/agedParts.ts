import { say, type Message } from "../../register/message";
import { bucketHeading } from "../../register/reports/agedColumns";
import type { Outstanding } from "../../workflows/worker/outstanding";

/** A part of what is outstanding. */
export interface AgedPart {
  readonly name: "notDue" | "overdue" | "unallocated";
  readonly label: Message;
  /** Minor units. */
  readonly amount: number;
  /** 0 to 1, of what is owed: not due and overdue. Money not yet allocated has no share. */
  readonly share: number;
  /** 0 for not due, then rising with age up to 1. */
  readonly age: number;
}

/** Not due, each bucket that has something, and what is not allocated: together they are what is outstanding. */
export function agedParts({ notDue, buckets, unallocated, limits }: Outstanding): readonly AgedPart[] {
  const owed = notDue + buckets.reduce((sum, amount) => sum + amount, 0);
  const shareOf = (amount: number) => (owed > 0 ? Math.max(0, amount / owed) : 0);
  const parts: AgedPart[] = [
    { name: "notDue", label: say("aging.notDue"), amount: notDue, share: shareOf(notDue), age: 0 },
    ...buckets.map((amount, bucket): AgedPart => ({
      name: "overdue",
      label: bucketHeading(limits, bucket),
      amount,
      share: shareOf(amount),
      age: (bucket + 1) / buckets.length,
    })),
    { name: "unallocated", label: say("aging.unallocated"), amount: unallocated, share: 0, age: 0 },
  ];
  return parts.filter(({ amount }) => amount !== 0);
}
