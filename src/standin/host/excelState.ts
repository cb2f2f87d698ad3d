import { surroundingsOf } from "../behaviour/surroundings";
import type { Edit } from "../formulas/adjust";
import { type ChangedArea, recalculate } from "../formulas/recalculate";
import type { ApplicationState, Excel, SheetEvent } from "../members/excel";
import type { RangeTarget } from "../members/rangeTarget";
import { areaText, maxColumns, maxRows, overlap } from "../model/areas";
import { type Direction, type ShapeEdit, shiftCells, watchShifts } from "../model/shiftCells";
import { followEdit, followInCells } from "../model/structure/followEdit";
import { moveArea } from "../model/structure/moveArea";
import { keepTables } from "../model/tables/tableUpkeep";
import type { Area, Sheet, Workbook } from "../model/types";
import type { References } from "../protocol/references";
import type { EventQueue } from "./eventQueue";

/** The running Excel that members act on: the workbook with what is calculated, tracked and reported around it. */
export class ExcelState implements Excel {
  readonly mishaps: string[] = [];
  #changed: ChangedArea[] = [];

  constructor(
    readonly workbook: Workbook,
    readonly application: ApplicationState,
    readonly now: () => Date,
    private readonly references: References,
    private readonly events: EventQueue,
  ) {
    watchShifts(workbook, (sheet, edit) => this.#shifted(sheet, edit));
  }

  cellsChanged(sheet: Sheet, area: Area): void {
    keepTables(this.workbook, sheet, area);
    addArea(this.#changed, sheet.name, area);
    this.events.cellsChanged(sheet, area);
  }

  calculate(): void {
    if (this.#changed.length === 0) return;
    const changed = this.#changed;
    this.#changed = [];
    recalculate(this.workbook, changed, surroundingsOf(this.workbook, this.now()));
    for (const sheet of this.workbook.sheets) this.#noteMissingValues(sheet, changed);
  }

  shiftCells(sheet: Sheet, area: Area, direction: Direction): void {
    this.calculate();
    shiftCells(this.workbook, sheet, area, direction);
  }

  renameSheet(sheet: Sheet, name: string): void {
    this.calculate();
    const edit = { kind: "renameSheet", sheet: sheet.name, to: name } as const;
    sheet.name = name;
    followInCells(this.workbook, edit);
    followEdit(this.workbook, edit);
  }

  deleteSheet(sheet: Sheet): void {
    this.calculate();
    const edit = { kind: "deleteSheet", sheet: sheet.name } as const;
    this.workbook.deleteSheet(sheet);
    followInCells(this.workbook, edit);
    followEdit(this.workbook, edit);
    for (const range of this.#trackedRanges()) if (range.sheet === sheet) range.area = null;
    if (this.application.selection?.sheet === sheet) this.application.selection = null;
  }

  raise(event: SheetEvent): void {
    this.events.raise(event);
  }

  listen(targetId: string, messageType: number, on: boolean): void {
    this.events.listen(targetId, messageType, on);
  }

  rangeOfEvent(referenceId: unknown): RangeTarget | null {
    return this.events.rangeOf(referenceId);
  }

  mishap(text: string): void {
    this.mishaps.push(text);
  }

  #shifted(sheet: Sheet, edit: ShapeEdit): void {
    for (const range of this.#trackedRanges()) {
      if (range.sheet === sheet && range.area !== null) range.area = moveArea(range.area, edit, sheet.name);
    }
    const rows = edit.kind.endsWith("Rows");
    const lines = rows
      ? { row: edit.at, rows: edit.count, column: 0, columns: maxColumns }
      : { row: 0, rows: maxRows, column: edit.at, columns: edit.count };
    const behind = rows ? { ...lines, rows: maxRows - edit.at } : { ...lines, columns: maxColumns - edit.at };
    addArea(this.#changed, sheet.name, behind);
    this.events.cellsChanged(sheet, acrossOnly(lines, edit), edit.across ? "RangeEdited" : changeTypes[edit.kind]);
  }

  #trackedRanges(): Set<RangeTarget> {
    const ranges = new Set(this.events.ranges());
    for (const object of this.references.all()) if (object.type === "Range") ranges.add(object.target as RangeTarget);
    return ranges;
  }

  /** A formula that was just written and that the engine does not know has no value that could stay. */
  #noteMissingValues(sheet: Sheet, changed: readonly ChangedArea[]): void {
    const areas = changed.filter((change) => change.sheet === sheet.name).map(({ area }) => area);
    if (areas.length === 0) return;
    for (const { row, column } of sheet.grid.formulaCells()) {
      if (sheet.grid.value(row, column) !== null) continue;
      const cell = { row, column, rows: 1, columns: 1 };
      if (!areas.some((area) => overlap(area, cell))) continue;
      this.mishap(
        `${sheet.name}!${areaText(cell)}: =${sheet.grid.formula(row, column) ?? ""} was not calculated and has no value`,
      );
    }
  }
}

const changeTypes = {
  insertRows: "RowInserted",
  deleteRows: "RowDeleted",
  insertColumns: "ColumnInserted",
  deleteColumns: "ColumnDeleted",
} as const;

/** Adds an area; the client writes a large block in pieces, one below the other, which become one again. */
function addArea(changed: ChangedArea[], sheet: string, area: Area): void {
  const last = changed.at(-1);
  const continues =
    last?.sheet === sheet &&
    last.area.column === area.column &&
    last.area.columns === area.columns &&
    last.area.row + last.area.rows === area.row;
  if (continues) changed[changed.length - 1] = { sheet, area: { ...last.area, rows: last.area.rows + area.rows } };
  else changed.push({ sheet, area });
}

/** Where only some columns or rows moved, the event is about those. */
function acrossOnly(lines: Area, edit: Extract<Edit, { at: number }>): Area {
  if (edit.across === undefined) return lines;
  const { first, last } = edit.across;
  return edit.kind.endsWith("Rows")
    ? { ...lines, column: first, columns: last - first + 1 }
    : { ...lines, row: first, rows: last - first + 1 };
}
