import { reduce, type Action } from "./reduce";
import type { PaneState } from "./paneState";

/** The pane's one state, and the one way to change it. */
export interface Store {
  readonly get: () => PaneState;
  readonly dispatch: (action: Action) => void;
  /** Calls back after each change, until the function that it gives is called. */
  readonly subscribe: (changed: () => void) => () => void;
}

export function createStore(first: PaneState): Store {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    dispatch: (action) => {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
