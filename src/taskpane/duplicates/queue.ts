import { verdicts } from "../../register/duplicates/found";
import type { ReviewItem } from "../../workflows/reviewItems";
import type { Reviewing, ReviewFilter } from "../state/reviewing";

/** The groups that a person goes through under a filter, in turn: those put off come last. */
export function queueOf(items: readonly ReviewItem[], reviewing: Reviewing, filter: ReviewFilter): readonly ReviewItem[] {
  const open = items.filter(({ name }) => reviewing.said.get(name) !== "different");
  if (filter === "certain") return open.filter((item) => isClear(item, reviewing));
  const asked = open.filter((item) => !isClear(item, reviewing) && (filter === "ask" || item.verdict === filter));
  const isLater = ({ name }: ReviewItem): boolean => reviewing.later.has(name);
  return [...asked.filter((item) => !isLater(item)), ...asked.filter(isLater)];
}

/** The filter that is in force. */
export function filterOf(items: readonly ReviewItem[], reviewing: Reviewing): ReviewFilter {
  if (reviewing.filter !== null) return reviewing.filter;
  const isOnlyCertain = queueOf(items, reviewing, "ask").length === 0 && queueOf(items, reviewing, "certain").length > 0;
  return isOnlyCertain ? "certain" : "ask";
}

/** Whether it may be merged without asking, also since somebody has just said that it is one customer. */
export function isClear({ name, isClear }: ReviewItem, { said }: Reviewing): boolean {
  return isClear || said.get(name) === "same";
}

/** The filters that show anything, with how much; the first always. */
export function filtersOf(items: readonly ReviewItem[], reviewing: Reviewing): readonly { readonly filter: ReviewFilter; readonly count: number }[] {
  return (["ask", ...verdicts] as const)
    .map((filter) => ({ filter, count: queueOf(items, reviewing, filter).length }))
    .filter(({ filter, count }) => count > 0 || filter === "ask" || filter === reviewing.filter);
}

/** Where the shown item stands in its queue; the first where it is not in it. */
export function positionIn(queue: readonly ReviewItem[], at: string | null): number {
  return Math.max(0, queue.findIndex(({ name }) => name === at));
}
