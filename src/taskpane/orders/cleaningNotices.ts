import { say } from "../../register/message";
import type { Applied } from "../../workflows/applyChanges";
import type { Undone } from "../../workflows/undo";
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
    ...(batch ? { batches: [batch.id] } : {}),
  };
}

/** How much is as it was before, with the way to have it the other way again. */
export function undoneNotice(undone: readonly Undone[]): Notice {
  const cells = undone.flatMap(({ putBack }) => putBack.cells).length;
  const rows = undone.flatMap(({ putBack }) => putBack.rows);
  const conflicts = undone.flatMap((one) => one.conflicts).length;
  const added = rows.filter(({ is }) => is === "added").length;
  const sentences = [
    ...(cells > 0 ? [say("pane.cleaning.undone", { cells })] : []),
    ...(added > 0 ? [say("pane.undone.added", { count: added })] : []),
    ...(rows.length > added ? [say("pane.undone.removed", { count: rows.length - added })] : []),
  ];
  const [text = say("pane.cleaning.doneNothing"), ...more] = sentences;
  return {
    kind: conflicts > 0 ? "warning" : "success",
    text,
    more: [...more, ...(conflicts > 0 ? [say("pane.cleaning.undoneNot", { count: conflicts })] : [])],
    detail: null,
    leadsTo: null,
    // The newest was taken back first.
    batches: undone.flatMap(({ batch }) => (batch ? [batch.id] : [])),
    ...(conflicts > 0 ? { goesTo: { label: say("pane.log.which"), screen: { is: "log" } } } : {}),
  };
}
