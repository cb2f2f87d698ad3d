import type { Report } from "../../register/reports/report";
import { palette } from "../palette";
import type { Draft } from "./draft";

/** Title, what the report is based on, and what must be known before its figures are believed. */
export function planHead(draft: Draft, report: Report<string>): void {
  draft.line(report.title, { size: 20, bold: true, color: palette.accent, vertical: "Center" });
  draft.height(0, 32);
  for (const basis of report.basis) draft.line(basis, { size: 9, color: palette.muted });
  if (report.warnings.length === 0) return;

  draft.row += 1;
  const first = draft.row;
  for (const warning of report.warnings) {
    draft.line(warning, {
      size: 10,
      color: palette.warning,
      fill: palette.warningTint,
      horizontal: "Left",
      indent: 1,
      vertical: "Center",
    });
  }
  draft.look(
    { row: first, column: 0, rows: draft.row - first, columns: 1 },
    { borders: [{ edge: "EdgeLeft", color: palette.warning, weight: "Thick" }] },
  );
}

/** What may be said after everything else. */
export function planNotes(draft: Draft, notes: readonly string[]): void {
  for (const note of notes) draft.line(note, { size: 9, color: palette.muted });
}
