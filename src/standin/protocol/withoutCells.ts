import type { ReplyBody } from "./request";

const cells: ReadonlySet<string> = new Set(["Formulas", "NumberFormat", "Text", "Values", "ValueTypes"]);

/** The answer with null for all blocks of cells, as Excel gives it for ranges that are too large for it. */
export function withoutCells(body: ReplyBody): ReplyBody {
  return JSON.parse(JSON.stringify(body, (name, value: unknown) => (cells.has(name) && Array.isArray(value) ? null : value))) as ReplyBody;
}
