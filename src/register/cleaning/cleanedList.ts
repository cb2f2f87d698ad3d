import { CellError, cellText, isBlank, type Cell } from "../cells";
import { choiceFor, type CleaningRecipe } from "../changes/cleaningRecipe";
import type { FieldName } from "../fields/catalogue";
import type { SourceSheet } from "../intake/sourceSheet";
import type { DateOrder } from "../text/dateText";
import { assumeCountries, type AssumedCountries } from "../validation/assumedCountries";
import type { RowTexts } from "../validation/countryClues";
import { textRepairs } from "./catalogue";
import { Column, type Surroundings } from "./column";
import { columnCells, type ColumnCells } from "./columnCells";
import { isSoundText, mendsOfSound, outcomeOf, type ColumnMend } from "./outcome";
import type { Repair } from "./repair";
import { rowPlaces, type RowPlace } from "./rowPlace";
import type { Value } from "./value";

/** Never shown, changed or compared: what it holds is nobody's business. */
const untouched: ReadonlySet<FieldName> = new Set<FieldName>(["personalNumber"]);

const NOWHERE: RowPlace = { country: null, isAssumed: false, currency: "" };

/** A list with its columns as repairs see them. */
export class CleanedList {
  readonly columns: ReadonlyMap<FieldName, Column>;
  readonly #cells = new Map<FieldName, ColumnCells>();
  /** By field and code, where it is another value: what the text repairs make of it. */
  readonly #sound = new Map<FieldName, Map<number, Value | null>>();
  /** By the country of rows that name none, and by the codes of country and currency. */
  readonly #places = new Map<string | null, Map<number, RowPlace>>();
  readonly #placeOf: ReturnType<typeof rowPlaces>;
  #assumed: AssumedCountries | undefined;

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
      this.#readColumn(field, new Column({ ...facts, counts: () => new Map() }));
      columns.set(field, new Column({ ...facts, counts: () => this.#soundCounts(field) }));
    }
    this.columns = columns;
    this.#placeOf = rowPlaces(surroundings.home);
  }

  /** The raw cell of a row; `row` indexes the sheet's cells. */
  cell(row: number, field: FieldName): Cell {
    return this.source.sheet.cells[row]?.[this.source.columns.get(field) ?? -1] ?? null;
  }

  cellsOf({ field }: Column): ColumnCells {
    return this.#cells.get(field) ?? NO_CELLS;
  }

  /** Whether the text repairs leave the column's value with this code as it is. */
  isSound({ field }: Column, code: number): boolean {
    return this.#sound.get(field)?.has(code) !== true;
  }

  hasUnsound({ field }: Column): boolean {
    return (this.#sound.get(field)?.size ?? 0) > 0;
  }

  /** Where the row at this place among the list's rows belongs. Rows of one country and currency share one object. */
  placeAt(at: number): RowPlace {
    const country = this.#cells.get("country")?.codes[at] ?? -1;
    const currencies = this.#cells.get("currency");
    const currency = currencies?.codes[at] ?? -1;
    const named = this.#soundValue("country", country);
    const otherwise = named === null || named === "" ? this.#assumedCountries().of(at) : null;
    let places = this.#places.get(otherwise);
    if (!places) this.#places.set(otherwise, (places = new Map<number, RowPlace>()));
    const key = (country + 1) * ((currencies?.values.length ?? 0) + 1) + currency + 1;
    let place = places.get(key);
    if (!place) places.set(key, (place = this.#placeOf(named, this.#soundValue("currency", currency), otherwise)));
    return place;
  }

  /** Where the rows belong that name no country, by their places among the list's rows. */
  #assumedCountries(): AssumedCountries {
    if (this.#assumed) return this.#assumed;
    const { source, surroundings } = this;
    const isBlankAt = (at: number): boolean => isBlank(this.#soundValue("country", this.#cells.get("country")?.codes[at] ?? -1));
    const all = Array.from(source.rows, (_, at) => at);
    const rows = all.filter(isBlankAt);
    const isParties = source.holds === "customers" || source.holds === "suppliers";
    const texts = (at: number): RowTexts => (field) => cellText(this.#soundValue(field, this.#cells.get(field)?.codes[at] ?? -1)).trim();
    const unnamed = { rows: isParties ? rows : [], texts, areOthersNamed: rows.length < all.length };
    return (this.#assumed = assumeCountries(unnamed, surroundings.home));
  }

  /** The repairs that have something to do with a column, but for those that a person does not want there. */
  mends(column: Column, repairs: readonly Repair[]): ColumnMend[] {
    return repairs.flatMap((repair) => {
      const mend = choiceFor(this.recipe, repair.rule, column.field) === "never" ? null : repair.on(column);
      return mend ? [{ rule: repair.rule, mend }] : [];
    });
  }

  #soundValue(field: FieldName, code: number): Cell {
    const sound = this.#sound.get(field);
    return sound?.has(code) === true ? (sound.get(code) ?? null) : (this.#cells.get(field)?.values[code] ?? null);
  }

  #readColumn(field: FieldName, bare: Column): void {
    const { sheet, rows, columns } = this.source;
    const cells = columnCells(sheet.cells, rows, columns.get(field) ?? -1);
    const mends = this.mends(bare, textRepairs);
    const ofSound = mendsOfSound(mends);
    const sound = new Map<number, Value | null>();
    cells.values.forEach((value, code) => {
      const after = typeof value === "string" ? soundText(value, mends, ofSound) : value;
      if (after !== value) sound.set(code, after);
    });
    this.#cells.set(field, cells);
    this.#sound.set(field, sound);
  }

  /** How often each value stands there, with all texts sound. Only some repairs ask. */
  #soundCounts(field: FieldName): ReadonlyMap<Value, number> {
    const { values, counts } = this.#cells.get(field) ?? NO_CELLS;
    const sound = this.#sound.get(field) ?? new Map<number, Value | null>();
    const total = new Map<Value, number>();
    values.forEach((value, code) => {
      if (!sound.has(code)) total.set(value, counts[code] ?? 0);
    });
    for (const [code, after] of sound) if (after !== null) total.set(after, (total.get(after) ?? 0) + (counts[code] ?? 0));
    return total;
  }
}

const NO_CELLS: ColumnCells = { values: [], counts: [], codes: new Int32Array(0) };

function soundText(text: string, mends: readonly ColumnMend[], ofSound: readonly ColumnMend[]): Value | null {
  if (isSoundText(text) && ofSound.every(({ mend }) => mend(text, NOWHERE) === text)) return text;
  const outcome = outcomeOf(text, NOWHERE, mends);
  if (outcome === null) return text;
  return outcome.after instanceof CellError ? text : outcome.after;
}
