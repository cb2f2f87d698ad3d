import { say } from "../../register/message";
import type { Applied } from "../../workflows/applyChanges";
import type { Notice } from "../state/paneState";

/** How much was repaired and where, with the way back. */
export function cleanedNotice({ batch, cells, conflicts }: Applied): Notice {
  const sheets = new Set(cells.map(({ sheet }) => sheet)).size;
  return {
    kind: conflicts.length > 0 ? "warning" : "success",
    text: cells.length === 0 ? say("pane.cleaning.doneNothing") : say("pane.cleaning.done", { cells: cells.length, sheets }),
    more: conflicts.length > 0 ? [say("pane.cleaning.conflicts", { count: conflicts.length })] : [],
    detail: null,
    leadsTo: null,
    ...(batch ? { batch: batch.id } : {}),
  };
}

/** How much is as it was before. */
export function undoneNotice({ cells, conflicts }: Applied): Notice {
  return {
    kind: conflicts.length > 0 ? "warning" : "success",
    text: say("pane.cleaning.undone", { cells: cells.length }),
    more: conflicts.length > 0 ? [say("pane.cleaning.undoneNot", { count: conflicts.length })] : [],
    detail: null,
    leadsTo: null,
    ...(conflicts.length > 0 ? { goesTo: { label: say("pane.log.which"), screen: { is: "log" } } } : {}),
  };
}
