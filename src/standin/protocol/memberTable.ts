import type { HostObject } from "./hostObject";

/**
 * How one client class is answered: a declarative record, one for each class of the Office.js client.
 *
 * - `T` is what stands behind the object in the model (a sheet, an area, a table element), `C` the context that every
 *   member gets as its last argument.
 * - Names are those on the wire: the client's camelCase with a capital first letter. `load("rowCount")` asks the
 *   property `RowCount`; `range.getRow(1)` calls the method `GetRow`. Two setters differ on the wire (`Gridlines`,
 *   `Headings`) and get an entry with only `set`.
 * - A **property** is a scalar: any JSON value. Without `get` it can only be set; without `set` it is read-only.
 * - A **navigation** leads to another object (`range.format`, `workbook.tables`); null is the client's null object.
 * - A **method** gets its arguments as they came: omitted ones are null or missing, objects are `HostObject`s (also
 *   inside a plain object). It gives a JSON value, nothing, a `HostObject`, or null for the null object. Methods that
 *   give an object run once for each request, however often the client names them.
 * - `key` is what the client re-finds the object by in a later batch. It must be there for whatever a collection's
 *   `Add` gives, else the object is dead after the next sync. `keyName` is how the class spells it: `Id` (the default),
 *   `_Id` (Setting, NamedItem, WorksheetCustomProperty) or `Key` (CustomProperty). ChartSeries has none.
 * - `tracked` classes (Range, RangeAreas) are given a reference id and keep their target from batch to batch.
 * - `items` makes the class a collection, `item` answers its indexer: a key, or the name where Excel allows it.
 *   `collection()` in `src/standin/members/collection.ts` makes both, and the five usual methods.
 *
 * Whatever is not in a table answers ApiNotFound with a message that begins with "stand-in:". Several records may
 * share a name: they are put together, so that a feature adds its own members to Range or Worksheet in its own file.
 */
export interface MemberTable<T, C> {
  readonly name: string;
  readonly key?: (target: T, context: C) => string | number;
  readonly keyName?: KeyName;
  readonly tracked?: boolean;
  readonly items?: (target: T, context: C) => readonly HostObject[];
  readonly item?: (target: T, key: unknown, context: C) => HostObject | null;
  readonly properties?: Readonly<Record<string, Property<T, C>>>;
  readonly navigation?: Readonly<Record<string, (target: T, context: C) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (target: T, args: readonly unknown[], context: C) => unknown>>;
}

export type KeyName = "Id" | "_Id" | "Key";

export interface Property<T, C> {
  readonly get?: (target: T, context: C) => unknown;
  readonly set?: (target: T, value: unknown, context: C) => void;
}
