/**
 * Gives each column at most one field and each field at most one column so that the scores' total is the greatest
 * (the assignment problem, by Kuhn's method with potentials). `scores[column][field]`; nothing is assigned at 0 or below.
 * Returns for each column the index of its field, or -1.
 */
export function assignColumns(scores: readonly (readonly number[])[]): number[] {
  const columns = scores.length;
  const fields = scores[0]?.length ?? 0;
  const size = Math.max(columns, fields);
  const cost = (row: number, column: number) => -Math.max(0, scores[row]?.[column] ?? 0);
  const rowPotential = new Float64Array(size + 1);
  const columnPotential = new Float64Array(size + 1);
  const rowOf = new Int32Array(size + 1);
  const cameFrom = new Int32Array(size + 1);

  for (let row = 1; row <= columns; row++) {
    rowOf[0] = row;
    let last = 0;
    const slack = new Float64Array(size + 1).fill(Infinity);
    const used = new Uint8Array(size + 1);
    do {
      used[last] = 1;
      const from = rowOf[last] ?? 0;
      let [delta, next] = [Infinity, 0];
      for (let column = 1; column <= size; column++) {
        if (used[column]) continue;
        const reduced = cost(from - 1, column - 1) - (rowPotential[from] ?? 0) - (columnPotential[column] ?? 0);
        if (reduced < (slack[column] ?? Infinity)) {
          slack[column] = reduced;
          cameFrom[column] = last;
        }
        if ((slack[column] ?? Infinity) < delta) [delta, next] = [slack[column] ?? Infinity, column];
      }
      for (let column = 0; column <= size; column++) {
        if (used[column]) {
          const at = rowOf[column] ?? 0;
          rowPotential[at] = (rowPotential[at] ?? 0) + delta;
          columnPotential[column] = (columnPotential[column] ?? 0) - delta;
        } else slack[column] = (slack[column] ?? Infinity) - delta;
      }
      last = next;
    } while (rowOf[last] !== 0);
    while (last !== 0) {
      const before = cameFrom[last] ?? 0;
      rowOf[last] = rowOf[before] ?? 0;
      last = before;
    }
  }

  const assigned = new Array<number>(columns).fill(-1);
  for (let column = 1; column <= size; column++) {
    const row = (rowOf[column] ?? 0) - 1;
    if (row >= 0 && column <= fields && (scores[row]?.[column - 1] ?? 0) > 0) assigned[row] = column - 1;
  }
  return assigned;
}
