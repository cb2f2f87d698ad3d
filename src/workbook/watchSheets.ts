import { areaOf } from "../register/areaOf";
import type { HeardEvent } from "../register/changes/heardEdits";
import type { Cell } from "../register/cells";
import { done, type Result } from "./fault";
import { inExcel } from "./inExcel";
import { cellsOf } from "./reading/cellsOf";

/** Who listens to what happens in the sheets. */
export interface Listener {
  /** Cells were changed, and not by this add-in. */
  readonly changed: (sheetId: string, address: string) => void;
  /** What happened, to be remembered: this add-in's own doing, too, since it moves cells. */
  readonly heard: (event: Omit<HeardEvent, "at">) => void;
}

/**
 * Tells of what happens in the sheets for as long as the pane lives. Whoever listens must not write: a write would cut the person's own
 * undo short, and happen once for each open pane.
 */
export async function watchSheets({ changed, heard }: Listener): Promise<Result<void>> {
  return inExcel<undefined>(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add((event) => {
      const told = heardOf(event);
      if (told) heard(told);
      if (event.triggerSource !== "ThisLocalAddin") changed(event.worksheetId, event.address);
      return Promise.resolve();
    });
    worksheets.onRowSorted.add(({ worksheetId: sheetId, address, source }) => {
      const area = areaOf(address);
      if (area) heard({ sheetId, what: "sorted", area, isRemote: isRemote(source) });
      return Promise.resolve();
    });
    await context.sync();
    return done(undefined);
  });
}

const kinds: Readonly<Record<string, HeardEvent["what"]>> = {
  RangeEdited: "edited",
  RowInserted: "rowsInserted",
  RowDeleted: "rowsGone",
  ColumnInserted: "columnsInserted",
  ColumnDeleted: "columnsGone",
  CellInserted: "moved",
  CellDeleted: "moved",
};

/** Null for what cannot be understood. */
function heardOf({ worksheetId: sheetId, address, changeType, source, triggerSource, details }: Excel.WorksheetChangedEventArgs): Omit<HeardEvent, "at"> | null {
  const what = kinds[changeType];
  const area = areaOf(address);
  if (!what || !area) return null;
  const isOne = area.rows === 1 && area.columns === 1;
  // Excel tells what was written for single cells only, and not always then.
  const told = details as Excel.ChangedEventDetail | undefined;
  const own = triggerSource === "ThisLocalAddin" ? { isOwn: true as const } : {};
  return { sheetId, what, area, isRemote: isRemote(source), ...own, ...(isOne && told ? { after: cellOf(told.valueAfter) } : {}) };
}

function cellOf(value: unknown): Cell {
  return cellsOf([[value]])[0]?.[0] ?? null;
}

function isRemote(source: Excel.EventSource | "Local" | "Remote"): boolean {
  return source === "Remote";
}
