import type { Cell } from "../cells";
import { choiceFor, leftKey } from "../changes/cleaningRecipe";
import type { FieldName } from "../fields/catalogue";
import { rowRepairs } from "./catalogue";
import type { CellSuggestions } from "./cellSuggestions";
import type { CleanedList } from "./cleanedList";
import { isValue } from "./columnCells";
import type { RowPlace } from "./rowPlace";
import { rowKey } from "./rowKey";
import type { RowChange, RowView } from "./rowRepair";
import type { SuggestedCell, Suggestion } from "./suggestion";

/** What should become of several cells of a row together, seen as they are after the safe repairs. */
export function rowSuggestions(list: CleanedList, cleaned: CellSuggestions["cleaned"]): readonly Suggestion[] {
  const { holds, sheet, rows } = list.source;
  if (holds !== "customers" && holds !== "suppliers") return [];
  const suggestions: Suggestion[] = [];
  const view = new CleanedRow(list, cleaned);
  for (const repair of rowRepairs) {
    const propose = list.recipe.rules.get(repair.rule) === "never" ? null : repair.on(list.columns, list.surroundings);
    if (!propose) continue;
    const isAccepted = list.recipe.rules.get(repair.rule) === "always";
    rows.forEach((row, at) => {
      const changes = propose(view.goTo(at));
      if (changes.length === 0) return;
      const cells = changes.flatMap((change) => cellOf(list, row, change));
      if (cells.length === 0 || cells.some(({ field, before }) => isLeft(list, repair.rule, field, before))) return;
      suggestions.push({
        rule: repair.rule,
        rules: [repair.rule],
        certainty: "ask",
        isAccepted,
        sheetId: sheet.id,
        sheet: sheet.name,
        row: sheet.firstRow + row,
        key: rowKey(list, row),
        cells,
      });
    });
  }
  return suggestions;
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

/** One row after the other as they are after the safe repairs. */
class CleanedRow implements RowView {
  #at = 0;

  constructor(
    private readonly list: CleanedList,
    private readonly cleaned: CellSuggestions["cleaned"],
  ) {}

  /** `at` is the row's place among the list's rows. */
  goTo(at: number): this {
    this.#at = at;
    return this;
  }

  cell(field: FieldName): Cell {
    const after = this.cleaned.get(field)?.get(this.#at);
    return after === undefined ? this.list.cell(this.list.source.rows[this.#at] ?? -1, field) : after;
  }

  has(field: FieldName): boolean {
    return this.list.columns.has(field);
  }

  get place(): RowPlace {
    return this.list.placeAt(this.#at);
  }
}
