/** One column of a table: an element for each row. */
type Column = string[] | TypedColumn;
type TypedColumn = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

/** Columns by name, all of one length. */
export type Columns = Readonly<Record<string, Column>>;

/** The rows of several tables of one shape, one table after the other. */
export function joinTables<T extends Columns>(first: T, ...others: readonly T[]): T {
  if (others.length === 0) return first;
  const joined = Object.entries(first).map(([name, column]) => [name, joinColumns(column, others.map((table) => table[name]))]);
  return Object.fromEntries(joined) as T;
}

/** The table's rows with these indexes, in that order. */
export function pickRows<T extends Columns>(table: T, rows: readonly number[]): T {
  return Object.fromEntries(Object.entries(table).map(([name, column]) => [name, pickElements(column, rows)])) as T;
}

function joinColumns(first: Column, others: readonly (Column | undefined)[]): Column {
  if (Array.isArray(first)) return first.concat(...others.filter((column) => Array.isArray(column)));
  const typed = [first, ...others.filter((column): column is TypedColumn => column !== undefined && !Array.isArray(column))];
  const joined = emptyLike(first, typed.reduce((length, column) => length + column.length, 0));
  let at = 0;
  for (const column of typed) {
    joined.set(column, at);
    at += column.length;
  }
  return joined;
}

function pickElements(column: Column, rows: readonly number[]): Column {
  if (Array.isArray(column)) return rows.map((row) => column[row] ?? "");
  const picked = emptyLike(column, rows.length);
  rows.forEach((row, i) => (picked[i] = column[row] ?? 0));
  return picked;
}

function emptyLike(column: TypedColumn, length: number): TypedColumn {
  if (column instanceof Uint8Array) return new Uint8Array(length);
  if (column instanceof Uint16Array) return new Uint16Array(length);
  if (column instanceof Uint32Array) return new Uint32Array(length);
  return column instanceof Int32Array ? new Int32Array(length) : new Float64Array(length);
}
