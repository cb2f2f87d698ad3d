import type { Cell } from "../cells";
import { CellError } from "../cells";
import { choiceFor, type CleaningRecipe } from "../changes/cleaningRecipe";
import type { FieldName } from "../fields/catalogue";
import type { SourceSheet } from "../intake/sourceSheet";
import type { DateOrder } from "../text/dateText";
import { textRepairs } from "./catalogue";
import { Column, type Surroundings } from "./column";
import { outcomeOf, type ColumnMend } from "./outcome";
import type { Repair } from "./repair";
import { rowPlaces, type RowPlace } from "./rowPlace";
import type { Value } from "./value";

/** Never shown, changed or compared: what it holds is nobody's business. */
const untouched: ReadonlySet<FieldName> = new Set<FieldName>(["personalNumber"]);

const NOWHERE: RowPlace = { country: null, isAssumed: false, currency: "" };

/** A list with its columns as repairs see them. */
export class CleanedList {
  readonly columns: ReadonlyMap<FieldName, Column>;
  /** By field and value, where it is another: what the text repairs make of it. */
  readonly #sound = new Map<FieldName, Map<Value, Value | null>>();
  readonly #places: RowPlace[] = [];
  readonly #placeOf: (country: Cell | undefined, currency: Cell | undefined) => RowPlace;

  constructor(
    readonly source: SourceSheet,
    readonly surroundings: Surroundings,
    readonly recipe: CleaningRecipe,
  ) {
    const fields = new Set([...source.columns.keys()].filter((field) => !untouched.has(field)));
    const columns = new Map<FieldName, Column>();
    const orders = (except: FieldName) => () => {
      const proven = new Set<DateOrder | "mixed">();
      for (const [field, column] of columns) {
        const order = field === except || column.type !== "date" ? null : column.ownOrder;
        if (order !== null) proven.add(order);
      }
      return proven;
    };
    for (const field of fields) {
      const facts = { ...surroundings, field, holds: source.holds, fields, formats: source.formatsOf(field), orders: orders(field) };
      columns.set(field, new Column({ ...facts, counts: this.#soundCounts(field, new Column({ ...facts, counts: new Map() })) }));
    }
    this.columns = columns;
    this.#placeOf = rowPlaces(surroundings.home);
  }

  /** The raw cell of a row; `row` indexes the sheet's cells. */
  cell(row: number, field: FieldName): Cell {
    return this.source.sheet.cells[row]?.[this.source.columns.get(field) ?? -1] ?? null;
  }

  placeOf(row: number): RowPlace {
    return (this.#places[row] ??= this.#placeOf(this.#soundCell(row, "country"), this.#soundCell(row, "currency")));
  }

  /** The repairs that have something to do with a column, but for those that a person does not want there. */
  mends(column: Column, repairs: readonly Repair[]): ColumnMend[] {
    return repairs.flatMap((repair) => {
      const mend = choiceFor(this.recipe, repair.rule, column.field) === "never" ? null : repair.on(column);
      return mend ? [{ rule: repair.rule, mend }] : [];
    });
  }

  #soundCell(row: number, field: FieldName): Cell {
    const cell = this.cell(row, field);
    if (!isValue(cell)) return null;
    const sound = this.#sound.get(field);
    return sound?.has(cell) === true ? (sound.get(cell) ?? null) : cell;
  }

  #soundCounts(field: FieldName, bare: Column): ReadonlyMap<Value, number> {
    const { sheet, rows, columns } = this.source;
    const at = columns.get(field) ?? -1;
    const mends = this.mends(bare, textRepairs);
    const counts = new Map<Value, number>();
    for (const row of rows) {
      const cell = sheet.cells[row]?.[at];
      if (isValue(cell)) counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }
    const sound = new Map<Value, Value | null>();
    for (const value of counts.keys()) {
      const after = typeof value === "string" ? soundText(value, mends) : value;
      if (after !== value) sound.set(value, after);
    }
    for (const [value, after] of sound) {
      const count = counts.get(value) ?? 0;
      counts.delete(value);
      if (after !== null) counts.set(after, (counts.get(after) ?? 0) + count);
    }
    this.#sound.set(field, sound);
    return counts;
  }
}

function soundText(text: string, mends: readonly ColumnMend[]): Value | null {
  const outcome = outcomeOf(text, NOWHERE, mends);
  if (outcome === null) return text;
  return outcome.after instanceof CellError ? text : outcome.after;
}

export function isValue(cell: Cell | undefined): cell is Value {
  return cell !== null && cell !== undefined && cell !== "" && !(cell instanceof CellError);
}
