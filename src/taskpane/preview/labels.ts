import type { ChangePreview, RowPreview } from "../../register/changes/previewByRule";
import type { PaneWord } from "../shell/pane";
import type { PreviewJob } from "../state/paneState";

/** What the one button says that it will do; null where there is nothing to do. */
export function goLabel(
  job: PreviewJob,
  { cells, rows }: ChangePreview,
): { readonly code: PaneWord; readonly values: { readonly cells: number; readonly rows: number } } | null {
  const values = { cells, rows: rows.reduce((sum, { count }) => sum + count, 0) };
  if (values.cells + values.rows === 0) return null;
  if (job === "unmerge") return { code: "pane.preview.unmerge.cells", values };
  const what = values.rows === 0 ? "cells" : values.cells === 0 ? "rows" : "both";
  return { code: `pane.preview.${job}.${what}`, values };
}

/** Rows that an undo adds have been there before. */
export function rowsLabel(job: PreviewJob, { is }: RowPreview): PaneWord {
  if (is === "removed") return "pane.preview.removed";
  return job === "undo" ? "pane.preview.restored" : "pane.preview.added";
}
