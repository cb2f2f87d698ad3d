import { rowsOf } from "../../register/rowsOf";
import type { DoorWarning, TypedRows } from "../../workflows/newRows";
import type { Store } from "../state/store";
import type { Given } from "./given";
import { sessionOf } from "./perform";

/** Milliseconds: a row is looked at when the person pauses. */
const PAUSE = 500;

/** Whether the two wait among the duplicates already: whoever changes one of them is not told again. */
function isKnown({ own, id }: DoorWarning, store: Store): boolean {
  const items = store.get().review?.items ?? [];
  return items.some(({ parties }) => [own, id].every((wanted) => parties.some((party) => party.id === wanted)));
}

/**
 * Listens to what is typed and pasted into lists of customers, and warns of who is there already. It reads and computes, and
 * never writes; while other work goes on it waits.
 */
export function doorKeeper(store: Store, given: Given): (sheetId: string, address: string) => void {
  const waiting = new Map<string, TypedRows>();
  let timer: ReturnType<typeof setTimeout> | null = null;

  const later = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      timer = null;
      if (store.get().busy) later();
      else void look();
    }, PAUSE);
  };

  async function look(): Promise<void> {
    const typed = [...waiting.values()];
    waiting.clear();
    const understood = store.get().review?.understood;
    if (!understood) return;
    try {
      const work = await given.load();
      const session = sessionOf(store, given, new AbortController().signal);
      for (const rows of typed) {
        const found = await work.newRows({ ...session, progress: () => undefined }, understood, rows);
        if (found.ok) store.dispatch({ type: "warned", rows, warnings: found.value.filter((one) => !isKnown(one, store)) });
      }
    } catch {
      // A warning that cannot be worked out is none: the search finds the same customers.
      return;
    }
  }

  return (sheetId, address) => {
    const rows = rowsOf(address);
    if (!rows || store.get().review === null) return;
    waiting.set(`${sheetId} ${rows.first} ${rows.last}`, { sheetId, ...rows });
    later();
  };
}
