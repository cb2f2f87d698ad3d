import { useEffect } from "react";
import type { Review } from "./useReview";

/** 1 the same, 2 not the same, 3 later, arrows between groups: wherever in the pane the focus is, but in fields. */
export function useReviewKeys({ go, say, putOff }: Review): void {
  useEffect(() => {
    const acts: Readonly<Record<string, () => void>> = {
      "1": () => say("same"),
      "2": () => say("different"),
      "3": putOff,
      ArrowLeft: () => go(-1),
      ArrowRight: () => go(1),
    };
    const onKey = (event: KeyboardEvent): void => {
      const isTyping = event.target instanceof Element && event.target.closest("input, select, textarea, [role=menu]") !== null;
      const act = acts[event.key];
      if (!act || isTyping || event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
    };
  }, [go, say, putOff]);
}
