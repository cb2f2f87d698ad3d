import type { Cell } from "../cells";
import { choiceFor, leftKey } from "../changes/cleaningRecipe";
import type { FieldName } from "../fields/catalogue";
import { rowRepairs } from "./catalogue";
import { isValue, type CleanedList } from "./cleanedList";
import { safeMends } from "./cellSuggestions";
import { outcomeOf, type ColumnMend } from "./outcome";
import type { RowPlace } from "./rowPlace";
import { rowKey } from "./rowKey";
import type { RowChange, RowView } from "./rowRepair";
import type { SuggestedCell, Suggestion } from "./suggestion";
import type { Value } from "./value";

/** What should become of several cells of a row together, seen as they are after the safe repairs. */
export function* rowSuggestions(list: CleanedList): Iterable<Suggestion> {
  const { holds, sheet, rows } = list.source;
  if (holds !== "customers" && holds !== "suppliers") return;
  const view = viewer(list);
  for (const repair of rowRepairs) {
    const propose = list.recipe.rules.get(repair.rule) === "never" ? null : repair.on(list.columns, list.surroundings);
    if (!propose) continue;
    const isAccepted = list.recipe.rules.get(repair.rule) === "always";
    for (const row of rows) {
      const cells = propose(view(row)).flatMap((change) => cellOf(list, row, change));
      if (cells.length === 0 || cells.some(({ field, before }) => isLeft(list, repair.rule, field, before))) continue;
      yield {
        rule: repair.rule,
        rules: [repair.rule],
        certainty: "ask",
        isAccepted,
        sheetId: sheet.id,
        sheet: sheet.name,
        row: sheet.firstRow + row,
        key: rowKey(list, row),
        cells,
      };
    }
  }
}

function cellOf(list: CleanedList, row: number, { field, after }: RowChange): SuggestedCell[] {
  const { sheet, columns } = list.source;
  const at = columns.get(field);
  const before = list.cell(row, field);
  return at === undefined || before === after ? [] : [{ column: sheet.firstColumn + at, field, before, after }];
}

function isLeft({ recipe }: CleanedList, rule: string, field: FieldName | null, before: Cell): boolean {
  if (field === null) return false;
  return choiceFor(recipe, rule, field) === "never" || (recipe.left.size > 0 && isValue(before) && recipe.left.has(leftKey(field, before)));
}

/** Rows as they are after the safe repairs; each value is repaired once. */
function viewer(list: CleanedList): (row: number) => RowView {
  const mends = new Map<FieldName, readonly ColumnMend[]>();
  const known = new Map<FieldName, Map<RowPlace, Map<Value, Cell>>>();
  const cleaned = (row: number, field: FieldName): Cell => {
    const value = list.cell(row, field);
    const column = list.columns.get(field);
    if (!column || !isValue(value)) return value;
    const place = list.placeOf(row);
    let ofField = known.get(field);
    if (!ofField) known.set(field, (ofField = new Map<RowPlace, Map<Value, Cell>>()));
    let ofPlace = ofField.get(place);
    if (!ofPlace) ofField.set(place, (ofPlace = new Map<Value, Cell>()));
    let after = ofPlace.get(value);
    if (after === undefined) {
      let own = mends.get(field);
      if (!own) mends.set(field, (own = safeMends(list, column)));
      const outcome = outcomeOf(value, place, own);
      after = outcome === null ? value : outcome.after;
      ofPlace.set(value, after);
    }
    return after;
  };
  return (row) => ({
    cell: (field) => cleaned(row, field),
    has: (field) => list.columns.has(field),
    place: list.placeOf(row),
  });
}
