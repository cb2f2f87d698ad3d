import type { ChangeSet, Conflict, Edit } from "../../register/changes/changeSet";
import { placeEdits, type PlacedEdit } from "../../register/changes/placeEdits";
import type { Conduct } from "../conduct";
import { done, failed, type Result } from "../fault";
import { repeated } from "../repeated";
import { openLists, refusalOf } from "./openLists";
import { readList } from "./readLists";
import { editAt, type ListPlace, type Target } from "./target";

/** Where the cells of a change set stand now. */
export interface Located {
  /** By sheet, row and column. */
  readonly targets: readonly Target[];
  /** Edits whose row or column was not found. */
  readonly conflicts: readonly Conflict[];
}

/** An edit with its position among those of the change set. */
export interface NumberedEdit {
  readonly edit: Edit;
  readonly index: number;
}

/** Finds the cells of edits in the workbook as it is. Refuses where a sheet is protected or filtered. */
export async function locateTargets(
  context: Excel.RequestContext,
  { lists }: Pick<ChangeSet, "lists">,
  edits: readonly NumberedEdit[],
  conduct: Conduct,
): Promise<Result<Located>> {
  const used = lists.flatMap((list, at) => {
    const own = edits.filter(({ edit }) => edit.list === at);
    return own.length === 0 ? [] : [{ list, own }];
  });
  const opened = await repeated(
    () =>
      openLists(
        context,
        used.map(({ list }) => list),
      ),
    conduct,
  );
  if (!opened.ok) return opened;
  const refusal = refusalOf(opened.value);
  if (refusal) return failed(refusal);

  const targets: Target[] = [];
  const conflicts: Conflict[] = [];
  for (const [at, { list, own }] of used.entries()) {
    const wanted = own.map(({ edit }) => edit);
    const place = await readList(context, list, opened.value[at] ?? null, wanted, conduct);
    if (!place.ok) return place;
    if (place.value === null) {
      for (const edit of wanted) conflicts.push({ list, edit, reason: "missing", found: null });
      continue;
    }
    const { present } = place.value;
    const { placed, unplaced } = placeEdits(list, wanted, present);
    const indices = new Map(own.map(({ edit, index }) => [edit, index]));
    const located = place.value;
    for (const one of placed) targets.push(targetOf(located, one, indices.get(one.edit) ?? -1));
    for (const { edit, reason } of unplaced) conflicts.push({ list, edit, reason, found: null });
  }
  return done({ targets: inOrder(targets), conflicts });
}

function targetOf(place: ListPlace, { edit, at, column }: PlacedEdit, index: number): Target {
  const row = place.present.firstRow + at;
  return { sheetId: place.sheetId, row, column, place, at, edit: editAt(edit, row, column), index };
}

function inOrder(targets: readonly Target[]): readonly Target[] {
  const sheets = new Map<string, number>();
  for (const { sheetId } of targets) if (!sheets.has(sheetId)) sheets.set(sheetId, sheets.size);
  const sheetOf = ({ sheetId }: Target) => sheets.get(sheetId) ?? 0;
  return [...targets].sort((one, other) => sheetOf(one) - sheetOf(other) || one.row - other.row || one.column - other.column);
}
