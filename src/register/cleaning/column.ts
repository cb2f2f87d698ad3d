import { fieldDefinition, type FieldName, type FieldType, type SheetKind } from "../fields/catalogue";
import type { DateOrder } from "../text/dateText";
import { provenOrder } from "./dateOrder";
import { columnFormat } from "./columnFormat";
import type { Value } from "./value";

/** What holds for the whole workbook. */
export interface Surroundings {
  /** The reader's language: `nb`, `en`, `de` or `nl`. */
  readonly language: string;
  /** ISO 3166-1 code of the country that rows without one belong to. */
  readonly home: string;
  /** ISO 4217 code of amounts that name none. */
  readonly currency: string;
  readonly date1904: boolean;
}

interface ColumnFacts extends Surroundings {
  readonly field: FieldName;
  readonly holds: SheetKind;
  /** How often each value stands there, after white space and encoding were put right. */
  readonly counts: () => ReadonlyMap<Value, number>;
  /** Number formats of the column's first cells. */
  readonly formats: readonly string[];
  /** The fields of the list's columns. */
  readonly fields: ReadonlySet<FieldName>;
  /** The orders of day and month that the list's other columns prove. */
  readonly orders: () => ReadonlySet<DateOrder | "mixed">;
}

/** A column as repairs see it. What they learn from it depends on its values alone, never on their order. */
export class Column {
  readonly field: FieldName;
  readonly type: FieldType;
  #ownOrder: DateOrder | "mixed" | null | undefined;
  #total = -1;
  #counts: ReadonlyMap<Value, number> | undefined;

  constructor(readonly facts: ColumnFacts) {
    this.field = facts.field;
    this.type = fieldDefinition(facts.field).type;
  }

  get counts(): ReadonlyMap<Value, number> {
    return (this.#counts ??= this.facts.counts());
  }

  get texts(): Iterable<readonly [string, number]> {
    return [...this.counts].filter((one): one is [string, number] => typeof one[0] === "string");
  }

  /** Cells that hold something. */
  get filled(): number {
    if (this.#total < 0) this.#total = this.share(() => true);
    return this.#total;
  }

  /** How many cells hold a value of this kind. */
  share(isOne: (value: Value) => boolean): number {
    let cells = 0;
    for (const [value, count] of this.counts) if (isOne(value)) cells += count;
    return cells;
  }

  /** The order of day and month that the column's own texts prove. */
  get ownOrder(): DateOrder | "mixed" | null {
    if (this.#ownOrder === undefined) this.#ownOrder = provenOrder(this.counts.keys());
    return this.#ownOrder;
  }

  /** The order that the column's texts prove, or else the only one that other columns of its list do; null where nothing decides. */
  get order(): DateOrder | "mixed" | null {
    if (this.ownOrder !== null) return this.ownOrder;
    const others = [...this.facts.orders()];
    return others.length === 1 ? (others[0] ?? null) : null;
  }

  /** The number format (en-US code) that its numbers or dates have, or should have. */
  get format(): string {
    return columnFormat(this.type, this.facts.formats, this.facts.language);
  }
}
