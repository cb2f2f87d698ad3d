import type { FUniver, IStyleData, IWorkbookData } from "@univerjs/presets";
import type { Culture } from "../../standin/members/excel";
import type { Workbook as Model } from "../../standin/model/types";
import type { Book } from "./startUniver";
import { sheetData, type SheetData, type StyleBook } from "./sheetData";
import { sheetRevision } from "./sheetRevision";

const unitId = "workbook";

/** Keeps the sheets of the grid as those of the model: the model is read and the grid written, never the other way. */
export class ShownSheets {
  readonly #styles: StyleBook;
  readonly #revisions = new Map<string, string>();
  #registered = 0;

  constructor(
    private readonly model: Model,
    private readonly univer: FUniver,
    culture: Culture,
  ) {
    this.#styles = { styles: new Map(), culture };
  }

  /** Everything, for a workbook that was just opened. */
  open(locale: IWorkbookData["locale"]): Book {
    const sheets: Record<string, SheetData> = {};
    for (const sheet of this.model.sheets) sheets[sheet.id] = this.#convert(sheet);
    this.#registered = this.#styles.styles.size;
    return this.univer.createWorkbook({
      id: unitId,
      name: "",
      locale,
      styles: Object.fromEntries(this.#styles.styles),
      sheetOrder: this.model.sheets.map(({ id }) => id),
      sheets,
    });
  }

  /** Brings what changed; gives the ids of sheets whose cells, columns or rows did. */
  refresh(book: Book): ReadonlySet<string> {
    const changed = new Set<string>();
    const run = (id: string, params: object): void => {
      this.univer.syncExecuteCommand(id, { unitId, ...params }, { onlyLocal: true });
    };
    for (const shown of book.getSheets()) {
      const id = shown.getSheetId();
      if (!this.model.sheets.some((sheet) => sheet.id === id)) {
        // The grid cannot be without the sheet that it shows.
        if (book.getActiveSheet().getSheetId() === id) this.#activateOther(book, id);
        run("sheet.mutation.remove-sheet", { subUnitId: id, subUnitName: shown.getSheetName() });
        this.#revisions.delete(id);
      }
    }
    for (const [index, sheet] of this.model.sheets.entries()) {
      const revision = sheetRevision(this.model, sheet);
      const shown = book.getSheetBySheetId(sheet.id);
      if (shown === null) {
        const data = this.#convert(sheet);
        this.#registerStyles(book);
        run("sheet.mutation.insert-sheet", { index, sheet: data });
        changed.add(sheet.id);
        continue;
      }
      if (shown.getSheetName() !== sheet.name)
        run("sheet.mutation.set-worksheet-name", { subUnitId: sheet.id, name: sheet.name });
      const hidden = sheet.visibility === "Visible" ? 0 : 1;
      if (shown.getSheet().getConfig().hidden !== hidden) {
        if (hidden === 1 && book.getActiveSheet().getSheetId() === sheet.id) this.#activateOther(book, sheet.id);
        run("sheet.mutation.set-worksheet-hidden", { subUnitId: sheet.id, hidden });
      }
      const order = shown.getIndex();
      if (order !== index) run("sheet.mutation.set-worksheet-order", { subUnitId: sheet.id, fromOrder: order, toOrder: index });
      if (this.#revisions.get(sheet.id) === revision) continue;
      this.#replace(book, sheet.id, this.#convert(sheet), run);
      changed.add(sheet.id);
    }
    return changed;
  }

  /** The next refresh shows this sheet anew, whatever the grid made of it. */
  forget(sheetId: string): void {
    this.#revisions.delete(sheetId);
  }

  #convert(sheet: Model["sheets"][number]): SheetData {
    this.#revisions.set(sheet.id, sheetRevision(this.model, sheet));
    return sheetData(this.model, sheet, this.#styles);
  }

  #registerStyles(book: Book): void {
    const known = book.getWorkbook().getStyles();
    const added: [string, IStyleData][] = [...this.#styles.styles].slice(this.#registered);
    for (const [key, style] of added) known.addCustomStyle(key, style);
    this.#registered = this.#styles.styles.size;
  }

  /** Puts new contents into the sheet in place, so that scroll, zoom and selection stay as they are. */
  #replace(book: Book, id: string, data: SheetData, run: (id: string, params: object) => void): void {
    this.#registerStyles(book);
    const sheet = book.getSheetBySheetId(id)?.getSheet();
    if (sheet === undefined) return;
    const config = sheet.getConfig();
    replaceKeys(config.cellData, data.cellData);
    replaceKeys(config.rowData, data.rowData);
    replaceKeys(config.columnData, data.columnData);
    config.rowCount = data.rowCount;
    config.columnCount = data.columnCount;
    config.showGridlines = data.showGridlines;
    config.mergeData = data.mergeData;
    sheet.getSpanModel().rebuild(data.mergeData);
    if (config.tabColor !== data.tabColor) run("sheet.mutation.set-tab-color", { subUnitId: id, color: data.tabColor });
    if (JSON.stringify(config.freeze) !== JSON.stringify(data.freeze))
      run("sheet.mutation.set-frozen", { subUnitId: id, ...data.freeze, resetScroll: true });
  }

  #activateOther(book: Book, id: string): void {
    const wanted = this.model.activeSheet.id;
    const other =
      (wanted === id ? undefined : book.getSheetBySheetId(wanted)) ??
      book.getSheets().find((sheet) => sheet.getSheetId() !== id && !sheet.isSheetHidden());
    if (other !== undefined) book.setActiveSheet(other);
  }
}

function replaceKeys<Value>(target: Record<number, Value>, source: Readonly<Record<number, Value>>): void {
  for (const key of Object.keys(target)) if (!(key in source)) Reflect.deleteProperty(target, key);
  Object.assign(target, source);
}
