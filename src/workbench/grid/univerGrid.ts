import type { FUniver } from "@univerjs/presets";
import { listenToGrid } from "./gridEvents";
import type { GridLook, GridOrder, GridView } from "./gridView";
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
    this.#univer = startUniver(place, look);
    this.#shown = new ShownSheets(excel.workbook, this.#univer);
    this.#book = this.#shown.open(univerLocales[look.language]);
    this.#book.setNumfmtLocal(look.language);
    this.#follow();
    this.#stop = listenToGrid(this.#univer, this.#book, {
      isShowing: () => this.#showing,
      typed: (cells) => {
        this.#shown.forget(cells.sheetId);
        order.acts.typed(cells);
      },
      acts: order.acts,
    });
  }

  refresh(): void {
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

  dispose(): void {
    this.#stop();
    this.#univer.disposeUnit(this.#book.getId());
    this.#univer.dispose();
    this.order.place.replaceChildren();
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
