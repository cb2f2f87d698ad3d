/** What Kuhn's method works on; rows and columns count from 1, and 0 is none. */
interface Matching {
  readonly size: number;
  readonly cost: (row: number, column: number) => number;
  readonly rowPotential: Float64Array;
  readonly columnPotential: Float64Array;
  /** The row that a column is given to. */
  readonly rowOf: Int32Array;
}

/**
 * Gives each column at most one field and each field at most one column so that the scores' total is the greatest
 * (the assignment problem, by Kuhn's method with potentials). `scores[column][field]`; nothing is assigned at 0 or below.
 * Returns for each column the index of its field, or -1.
 */
export function assignColumns(scores: readonly (readonly number[])[]): number[] {
  const columns = scores.length;
  const fields = scores[0]?.length ?? 0;
  const size = Math.max(columns, fields);
  const matching = {
    size,
    cost: (row: number, column: number) => -Math.max(0, scores[row - 1]?.[column - 1] ?? 0),
    rowPotential: new Float64Array(size + 1),
    columnPotential: new Float64Array(size + 1),
    rowOf: new Int32Array(size + 1),
  };
  for (let row = 1; row <= columns; row++) addRow(matching, row);

  const assigned = new Array<number>(columns).fill(-1);
  for (let column = 1; column <= fields; column++) {
    const row = (matching.rowOf[column] ?? 0) - 1;
    if (row >= 0 && (scores[row]?.[column - 1] ?? 0) > 0) assigned[row] = column - 1;
  }
  return assigned;
}

/** Finds the cheapest way to give one more row a column, by which others may move on to another. */
function addRow(matching: Matching, row: number): void {
  const { size, rowOf } = matching;
  const cameFrom = new Int32Array(size + 1);
  const slack = new Float64Array(size + 1).fill(Infinity);
  const used = new Uint8Array(size + 1);
  rowOf[0] = row;
  let last = 0;
  do {
    used[last] = 1;
    relax(matching, last, used, slack, cameFrom);
    const next = cheapest(used, slack);
    shiftPotentials(matching, slack[next] ?? 0, used, slack);
    last = next;
  } while (rowOf[last] !== 0);
  while (last !== 0) {
    const before = cameFrom[last] ?? 0;
    rowOf[last] = rowOf[before] ?? 0;
    last = before;
  }
}

/** Lowers the slack of columns that are cheaper to reach from the one used last. */
function relax(matching: Matching, last: number, used: Uint8Array, slack: Float64Array, cameFrom: Int32Array): void {
  const { size, cost, rowPotential, columnPotential, rowOf } = matching;
  const from = rowOf[last] ?? 0;
  for (let column = 1; column <= size; column++) {
    if (used[column]) continue;
    const reduced = cost(from, column) - (rowPotential[from] ?? 0) - (columnPotential[column] ?? 0);
    if (reduced >= (slack[column] ?? Infinity)) continue;
    slack[column] = reduced;
    cameFrom[column] = last;
  }
}

function cheapest(used: Uint8Array, slack: Float64Array): number {
  let best = 0;
  for (let column = 1; column < slack.length; column++) {
    if (!used[column] && (slack[column] ?? Infinity) < (best === 0 ? Infinity : (slack[best] ?? Infinity))) best = column;
  }
  return best;
}

function shiftPotentials(
  { rowPotential, columnPotential, rowOf }: Matching,
  delta: number,
  used: Uint8Array,
  slack: Float64Array,
): void {
  for (let column = 0; column < slack.length; column++) {
    if (used[column]) {
      const row = rowOf[column] ?? 0;
      rowPotential[row] = (rowPotential[row] ?? 0) + delta;
      columnPotential[column] = (columnPotential[column] ?? 0) - delta;
    } else slack[column] = (slack[column] ?? Infinity) - delta;
  }
}
