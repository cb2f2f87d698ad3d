/** So many values tell how wide a column is. */
const ENOUGH = 2_000;

/** Some of many rows, evenly over all of them; the same of the same rows. */
export function evenly<T>(rows: readonly T[]): readonly T[] {
  if (rows.length <= ENOUGH) return rows;
  return Array.from({ length: ENOUGH }, (_, index) => rows[Math.floor((index * rows.length) / ENOUGH)] as T);
}
