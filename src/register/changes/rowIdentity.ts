import { CellError, cellText, type Cell } from "../cells";
import type { ListIdentity, RowIdentity } from "./changeSet";
import { shortHash } from "./shortHash";

/** The occurrence of a row that cannot be told from others which differ from it: nothing of it may be written. */
export const UNTOLD = -1;

/** The identities of a list's rows, in order. `rows` hold the list's columns in their order. */
export function rowIdentities(identity: ListIdentity, rows: readonly (readonly Cell[])[]): readonly RowIdentity[] {
  const seen = new Map<string, number>();
  const found = rows.map((row): RowIdentity => {
    const text = identityText(identity, row);
    const occurrence = seen.get(text) ?? 0;
    seen.set(text, occurrence + 1);
    return { text, occurrence };
  });
  return seen.size === rows.length ? found : found.map((one) => withAlike(one, seen.get(one.text) ?? 1));
}

function withAlike(one: RowIdentity, alike: number): RowIdentity {
  return alike === 1 ? one : { ...one, alike };
}

/** What a row is found by, without its occurrence. */
export function identityText(identity: ListIdentity, row: readonly Cell[]): string {
  if (identity.by === "column") return cellText(row[identity.column]).trim();
  return shortHash(identity.columns.map((column) => contentText(row[column] ?? null)).join("\n"));
}

/** Text and number are told apart, since turning one into the other is an edit; an error and a text of its letters read the same. */
function contentText(cell: Cell): string {
  if (cell === null || cell === "") return "";
  const error = typeof cell === "string" && cell.startsWith("#") ? CellError.of(cell) : cell;
  return error instanceof CellError ? `e${error.code}` : `${(typeof cell)[0] ?? ""}${String(cell)}`;
}
