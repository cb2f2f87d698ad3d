import type { FUniver, ICellData } from "@univerjs/presets";
import type { Book } from "./startUniver";
import type { GridActs, TypedCells, TypedValue } from "./gridView";
import { typedCells } from "./typedCells";

interface Listening {
  readonly isShowing: () => boolean;
  readonly typed: (cells: TypedCells) => void;
  readonly acts: GridActs;
}

/** Commands with which a person changes what the model would not hear of: looks, rows, columns, merged cells, tabs. */
const refused =
  /^sheet\.command\.(?:set-(?:bold|italic|underline|stroke|overline|font|text|background|border|style|horizontal|vertical|row|rows|frozen|tab-color|worksheet-(?:hidden|order|protection|default)|range-custom)|add-|remove-(?!sheet$)|copy-sheet|delete-range|insert-(?!sheet$)|move-(?:range|rows|cols)|delta-row|clear-selection-(?:all|format)|numfmt|toggle-gridlines|reorder|split-text|cancel-frozen)/;

/** Tells what a person does in the grid; gives the way to stop. */
export function listenToGrid(univer: FUniver, book: Book, { isShowing, typed, acts }: Listening): () => void {
  const { Event } = univer;
  // What stood in the editor, before the grid read numbers and dates out of it in its own way.
  let entry: { readonly sheetId: string; readonly row: number; readonly column: number; readonly text: string } | null = null;
  const contentOf = (sheetId: string, row: number, column: number): TypedValue => {
    if (entry?.sheetId === sheetId && entry.row === row && entry.column === column) return entry.text;
    const range = book.getSheetBySheetId(sheetId)?.getRange(row, column);
    const formula = range?.getFormula() ?? "";
    if (formula !== "") return formula;
    return plain(range?.getCellData() ?? null);
  };
  const listeners = [
    univer.addEvent(Event.BeforeCommandExecute, (event) => {
      if (isShowing()) return;
      if (event.id === "sheet.command.insert-sheet") {
        event.cancel = true;
        acts.sheetAdded();
      } else if (event.id === "sheet.command.remove-sheet") {
        event.cancel = true;
        acts.sheetDeleted(text(event.params, "subUnitId") ?? book.getActiveSheet().getSheetId());
      } else if (event.id === "sheet.command.set-worksheet-name") {
        event.cancel = true;
        const name = text(event.params, "name");
        if (name !== undefined) acts.sheetRenamed(text(event.params, "subUnitId") ?? book.getActiveSheet().getSheetId(), name);
      } else if (refused.test(event.id)) event.cancel = true;
    }),
    univer.addEvent(Event.CommandExecuted, ({ id, params }) => {
      if (isShowing()) return;
      const sheetId = text(params, "subUnitId");
      if (sheetId === undefined) return;
      if (id === "sheet.mutation.set-range-values") {
        const cells = typedCells(sheetId, matrixOf(params), (row, column) => contentOf(sheetId, row, column));
        if (cells !== null) typed(cells);
      } else if (id === "sheet.mutation.set-worksheet-col-width") widened(sheetId, params);
    }),
    univer.addEvent(Event.SelectionChanged, ({ worksheet, selections }) => {
      const [range] = selections;
      if (isShowing() || range === undefined) return;
      const { startRow, startColumn, endRow, endColumn } = range;
      const area = { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
      if (Object.values(area).every(Number.isFinite)) acts.selected(worksheet.getSheetId(), area);
    }),
    univer.addEvent(Event.ActiveSheetChanged, ({ activeSheet }) => {
      // Its contents may have changed while it was not in front.
      activeSheet.refreshCanvas();
      if (!isShowing()) acts.activated(activeSheet.getSheetId());
    }),
    univer.addEvent(Event.LifeCycleChanged, ({ stage }) => {
      if (stage === univer.Enum.LifecycleStages.Rendered) acts.drawn();
    }),
    univer.addEvent(Event.Scroll, () => acts.moved()),
    univer.addEvent(Event.SheetZoomChanged, () => acts.moved()),
    univer.addEvent(Event.SheetEditStarted, () => acts.editing(true)),
    univer.addEvent(Event.BeforeSheetEditEnd, ({ worksheet, row, column, value, isConfirm }) => {
      const text = value.toPlainText().replace(/[\r\n]+$/, "");
      entry = isConfirm ? { sheetId: worksheet.getSheetId(), row, column, text } : null;
    }),
    univer.addEvent(Event.SheetEditEnded, () => {
      acts.editing(false);
      // Its change comes in this turn, or in none.
      setTimeout(() => (entry = null), 0);
    }),
  ];
  return () => {
    for (const listener of listeners) listener.dispose();
  };

  function widened(sheetId: string, params: unknown): void {
    const sheet = book.getSheetBySheetId(sheetId);
    if (sheet === null) return;
    const ranges = (params as { ranges?: readonly { startColumn: number; endColumn: number }[] }).ranges ?? [];
    for (const { startColumn, endColumn } of ranges) {
      const columns = Array.from({ length: endColumn - startColumn + 1 }, (_, index) => startColumn + index);
      acts.widened(sheetId, columns, sheet.getColumnWidth(startColumn));
    }
  }
}

function matrixOf(params: unknown): Record<number, Record<number, ICellData | null>> {
  return (params as { cellValue?: Record<number, Record<number, ICellData | null>> }).cellValue ?? {};
}

function text(params: unknown, name: string): string | undefined {
  const value: unknown = typeof params === "object" && params !== null ? Reflect.get(params, name) : undefined;
  return typeof value === "string" ? value : undefined;
}

const forcedText = 4;
const booleanType = 3;

/** What was typed, in the form in which Excel would take it from a keyboard. */
function plain(cell: ICellData | null): TypedValue {
  if (cell === null) return "";
  const rich = cell.p?.body?.dataStream.replace(/\r\n$/, "");
  const value = cell.v ?? rich ?? "";
  if (cell.t === booleanType) return value === 1 || value === true;
  return cell.t === forcedText && typeof value === "string" ? `'${value}` : value;
}
