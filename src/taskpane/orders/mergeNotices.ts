import { say, type Message } from "../../register/message";
import type { Merged } from "../../workflows/merge";
import type { Unmerged } from "../../workflows/unmerge";
import type { Notice } from "../state/paneState";

/** How many were merged and that nothing was lost by it, with the way back. */
export function mergedNotice(
  { batch, merged, findings, conflicts }: Merged,
  wanted: number,
  { before, after }: Readonly<Record<"before" | "after", Message | string>>,
): Notice {
  const isAll = merged.length === wanted && conflicts.length === 0;
  const absorbed = merged.reduce((sum, group) => sum + group.absorbed.length, 0);
  return {
    kind: isAll ? "success" : "warning",
    text: merged.length === 0 ? say("pane.merge.nothing") : say("pane.merge.done", { groups: merged.length, customers: absorbed }),
    more: [
      ...(merged.length > 0 && before !== "" ? [say("pane.merge.totals", { before, after })] : []),
      ...findings.map(({ message }) => message),
      ...(merged.length + findings.length < wanted ? [say("pane.merge.moved", { count: wanted - merged.length - findings.length })] : []),
      ...(conflicts.length > 0 ? [say("pane.merge.conflicts", { count: conflicts.length })] : []),
    ],
    detail: null,
    leadsTo: null,
    ...(batch ? { batches: [batch.id] } : {}),
  };
}

/** What went back to the customers, and what stays where it came in. */
export function unmergedNotice({ applied, findings }: Unmerged): Notice {
  const cells = applied.reduce((sum, one) => sum + one.cells.length, 0);
  const conflicts = applied.reduce((sum, one) => sum + one.conflicts.length, 0);
  return {
    kind: findings.length + conflicts > 0 ? "warning" : "success",
    text: say("pane.unmerge.done", { cells }),
    more: [
      ...findings.map(({ message }) => message),
      ...(conflicts > 0 ? [say("pane.cleaning.undoneNot", { count: conflicts })] : []),
    ],
    detail: null,
    leadsTo: null,
    batches: applied.flatMap(({ batch }) => (batch ? [batch.id] : [])),
    ...(conflicts > 0 ? { goesTo: { label: say("pane.log.which"), screen: { is: "log" as const } } } : {}),
  };
}
