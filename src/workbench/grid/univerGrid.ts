import type { FUniver } from "@univerjs/presets";
import { listenToGrid } from "./gridEvents";
import type { GridLook, GridOrder, GridView, GridWindow } from "./gridView";
import { columnHeaderHeight, rowHeaderWidth } from "./sheetData";
import { ShownSheets } from "./showSheets";
import { startUniver, univerLocales, type Book } from "./startUniver";

/** The grid, drawn by Univer. One at a time: the next workbook gets a new one. */
export function univerGrid(order: GridOrder): GridView {
  return new UniverGrid(order);
}

class UniverGrid implements GridView {
  readonly #univer: FUniver;
  readonly #shown: ShownSheets;
  readonly #book: Book;
  readonly #stop: () => void;
  /** While the model is shown, what happens in the grid is not the person's doing. */
  #showing = false;
  #selection: GridOrder["excel"]["application"]["selection"] = null;

  constructor(private readonly order: GridOrder) {
    const { place, excel, look } = order;
    const { api, stop } = startUniver(place, look);
    this.#univer = api;
    this.#shown = new ShownSheets(excel.workbook, this.#univer, excel.application.culture);
    this.#book = this.#shown.open(univerLocales[look.language]);
    this.#book.setNumfmtLocal(look.language);
    const deafen = listenToGrid(this.#univer, this.#book, {
      isShowing: () => this.#showing,
      typed: (cells) => {
        this.#shown.forget(cells.sheetId);
        order.acts.typed(cells);
      },
      acts: order.acts,
    });
    this.#stop = () => {
      deafen();
      stop();
    };
  }

  refresh(): void {
    if (!this.#isDrawn()) return;
    this.#showing = true;
    try {
      const changed = this.#shown.refresh(this.#book);
      this.#follow();
      if (changed.has(this.#book.getActiveSheet().getSheetId())) this.#book.getActiveSheet().refreshCanvas();
    } finally {
      this.#showing = false;
    }
  }

  setLook(look: GridLook): void {
    this.#univer.toggleDarkMode(look.theme === "dark");
    this.#univer.setLocale(univerLocales[look.language]);
    this.#book.setNumfmtLocal(look.language);
  }

  window(): GridWindow | null {
    if (!this.#isDrawn()) return null;
    const sheet = this.#book.getActiveSheet();
    const zoom = sheet.getZoom();
    const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
    const { xSplit, ySplit } = sheet.getFreeze();
    const frozen = sheet.getSheet();
    const columns = (from: number, to: number): number => sum(from, to, (column) => frozen.getColumnWidth(column));
    const rows = (from: number, to: number): number => sum(from, to, (row) => frozen.getRowHeight(row));
    const canvas = largestCanvas(this.order.place);
    const place = this.order.place.getBoundingClientRect();
    const [across, down] = [rowHeaderWidth * zoom, columnHeaderHeight * zoom];
    return {
      left: canvas.left - place.left + across,
      top: canvas.top - place.top + down,
      width: canvas.width - across,
      height: canvas.height - down,
      scrollLeft: columns(0, sheetViewStartColumn) + offsetX,
      scrollTop: rows(0, sheetViewStartRow) + offsetY,
      frozenWidth: columns(0, xSplit),
      frozenHeight: rows(0, ySplit),
      zoom,
    };
  }

  dispose(): void {
    this.#stop();
  }

  #isDrawn(): boolean {
    return this.#univer.getCurrentLifecycleStage() >= this.#univer.Enum.LifecycleStages.Rendered;
  }

  /** The sheet in front and the selection, where the add-in set them. */
  #follow(): void {
    const { workbook, application } = this.order.excel;
    const front = this.#book.getSheetBySheetId(workbook.activeSheet.id);
    if (front !== null && this.#book.getActiveSheet().getSheetId() !== workbook.activeSheet.id) {
      this.#book.setActiveSheet(front);
      front.refreshCanvas();
    }
    const { selection } = application;
    if (selection === null || selection === this.#selection) return;
    this.#selection = selection;
    if (selection.sheet.id !== workbook.activeSheet.id || front === null) return;
    const { row, column, rows, columns } = selection.area;
    const range = front.getRange(
      row,
      column,
      Math.min(rows, front.getMaxRows() - row),
      Math.min(columns, front.getMaxColumns() - column),
    );
    if (isShown(this.#book.getActiveRange(), range)) return;
    front.setActiveRange(range);
    front.scrollToCell(row, column);
  }
}

/** The canvas of the cells; the formula bar and the editor draw on small ones of their own. */
function largestCanvas(place: HTMLElement): DOMRect {
  const all = [...place.querySelectorAll("canvas")].map((canvas) => canvas.getBoundingClientRect());
  return all.reduce((one, other) => (other.width * other.height > one.width * one.height ? other : one), new DOMRect());
}

function sum(from: number, to: number, size: (at: number) => number): number {
  let total = 0;
  for (let at = from; at < to; at++) total += size(at);
  return total;
}

interface Place {
  getRow(): number;
  getColumn(): number;
  getHeight(): number;
  getWidth(): number;
}

function isShown(one: Place | null, other: Place): boolean {
  return (
    one !== null &&
    one.getRow() === other.getRow() &&
    one.getColumn() === other.getColumn() &&
    one.getHeight() === other.getHeight() &&
    one.getWidth() === other.getWidth()
  );
}
