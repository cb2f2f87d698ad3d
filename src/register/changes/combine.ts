import type { ChangeSet, Edit, EditedList } from "./changeSet";

/**
 * Several change sets as one, made in their order: of two edits of one cell the later counts, from what the first found
 * there. They must have been made from the same reading of the workbook.
 */
export function combined(changeSets: readonly ChangeSet[]): ChangeSet {
  const lists: EditedList[] = [];
  const edits = new Map<string, Edit>();
  for (const changeSet of changeSets) {
    const indices = changeSet.lists.map((list) => indexIn(lists, list));
    for (const one of changeSet.edits) {
      const edit = { ...one, list: indices[one.list] ?? 0 };
      const cell = [edit.list, edit.column, edit.row.occurrence, edit.row.text].join("\n");
      const earlier = edits.get(cell);
      edits.set(cell, earlier ? { ...edit, before: earlier.before } : edit);
    }
  }
  return { lists, edits: [...edits.values()] };
}

function indexIn(lists: EditedList[], list: EditedList): number {
  const known = lists.findIndex((other) => isSameList(other, list));
  return known >= 0 ? known : lists.push(list) - 1;
}

/** Lists may stand below one another and side by side. */
function isSameList(one: EditedList, other: EditedList): boolean {
  return one.sheetId === other.sheetId && one.firstRow === other.firstRow && one.columns[0]?.column === other.columns[0]?.column;
}

/** The edits that a person takes and those that are left, each with all lists. */
export function split(
  { lists, edits }: ChangeSet,
  isTaken: (edit: Edit) => boolean,
): { readonly taken: ChangeSet; readonly left: ChangeSet } {
  const [taken, left]: [Edit[], Edit[]] = [[], []];
  for (const edit of edits) (isTaken(edit) ? taken : left).push(edit);
  return { taken: { lists, edits: taken }, left: { lists, edits: left } };
}
