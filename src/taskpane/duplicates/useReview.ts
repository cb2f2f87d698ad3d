import type { ReviewItem } from "../../workflows/reviewItems";
import { usePane } from "../shell/pane";
import { filterOf, positionIn, queueOf } from "./queue";

/** Going through the groups: where a person is, and what they can say and where they can go. */
export interface Review {
  readonly queue: readonly ReviewItem[];
  readonly position: number;
  readonly item: ReviewItem | undefined;
  readonly go: (by: -1 | 1) => void;
  readonly say: (what: "same" | "different") => void;
  readonly putOff: () => void;
}

export function useReview(): Review {
  const { state, dispatch, orders } = usePane();
  const { review, reviewing } = state;
  const items = review?.items ?? [];
  const queue = queueOf(items, reviewing, filterOf(items, reviewing));
  const position = positionIn(queue, reviewing.at);
  const item = queue[position];
  const goTo = (to: number): void => {
    const at = queue[to]?.name;
    if (at !== undefined) dispatch({ type: "reviewing", change: { at } });
  };
  /** What comes after this one, or before it at the end. */
  const following = (queue[position + 1] ?? queue[position - 1])?.name ?? null;
  return {
    queue,
    position,
    item,
    go: (by) => {
      goTo(position + by);
    },
    say: (what) => {
      if (!item || (state.busy !== null && !state.busy.quiet)) return;
      dispatch({ type: "reviewing", change: { at: following } });
      void orders.decide(item, what);
    },
    putOff: () => {
      if (!item) return;
      dispatch({ type: "reviewing", change: { at: following, later: new Set(reviewing.later).add(item.name) } });
    },
  };
}
