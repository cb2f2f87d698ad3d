import type { Cell } from "../cells";
import { choiceFor, leftKey } from "../changes/cleaningRecipe";
import { askedRepairs, textRepairs, valueRepairs } from "./catalogue";
import { isValue, type CleanedList } from "./cleanedList";
import type { Column } from "./column";
import { outcomeOf, type ColumnMend, type Outcome } from "./outcome";
import type { Certainty } from "./repair";
import type { RowPlace } from "./rowPlace";
import { rowKey } from "./rowKey";
import type { Suggestion } from "./suggestion";
import type { Value } from "./value";

interface ValueSuggestion extends Outcome {
  readonly certainty: Certainty;
  readonly isAccepted: boolean;
  readonly rule: string;
}

/** What should become of single cells, column by column. */
export function* cellSuggestions(list: CleanedList): Iterable<Suggestion> {
  const { sheet, rows, columns } = list.source;
  for (const column of list.columns.values()) {
    const suggest = valueSuggester(list, column);
    const at = columns.get(column.field) ?? -1;
    for (const row of rows) {
      const before = sheet.cells[row]?.[at];
      if (!isValue(before)) continue;
      for (const { after, rule, rules, certainty, isAccepted } of suggest(before, list.placeOf(row))) {
        const format = formatFor(before, after, column);
        yield {
          rule,
          rules,
          certainty,
          isAccepted,
          sheetId: sheet.id,
          sheet: sheet.name,
          row: sheet.firstRow + row,
          key: rowKey(list, row),
          cells: [{ column: sheet.firstColumn + at, field: column.field, before, after, ...(format === undefined ? {} : { format }) }],
        };
      }
    }
  }
}

/** A cell of text format would turn a number back into text, and a date needs the format of one. */
function formatFor(before: Cell, after: Cell, { type, format }: Column): string | undefined {
  return typeof after === "number" && (typeof before === "string" || type === "date") ? format : undefined;
}

const NONE: readonly ValueSuggestion[] = [];

/** Each value is thought about once for each place that rows with it belong to. */
function valueSuggester(list: CleanedList, column: Column): (value: Value, place: RowPlace) => readonly ValueSuggestion[] {
  const mends = safeMends(list, column);
  const asked = list.mends(column, askedRepairs).filter(({ rule }) => choiceFor(list.recipe, rule, column.field) !== "always");
  const known = new Map<RowPlace, Map<Value, readonly ValueSuggestion[]>>();
  return (value, place) => {
    let ofPlace = known.get(place);
    if (!ofPlace) known.set(place, (ofPlace = new Map<Value, readonly ValueSuggestion[]>()));
    let suggested = ofPlace.get(value);
    if (!suggested) ofPlace.set(value, (suggested = suggestionsFor(value, place, list, column, mends, asked)));
    return suggested;
  };
}

/** The repairs that one click applies: safe ones, and those that a person has accepted for good. */
export function safeMends(list: CleanedList, column: Column): readonly ColumnMend[] {
  const accepted = askedRepairs.filter(({ rule }) => choiceFor(list.recipe, rule, column.field) === "always");
  return list.mends(column, [...textRepairs, ...valueRepairs, ...accepted]);
}

function suggestionsFor(
  value: Value,
  place: RowPlace,
  list: CleanedList,
  column: Column,
  mends: readonly ColumnMend[],
  asked: readonly ColumnMend[],
): readonly ValueSuggestion[] {
  const safe = outcomeOf(value, place, mends);
  const cleaned = safe === null ? value : safe.after;
  const others = asked.flatMap((one): ValueSuggestion[] => {
    // Mostly there is nothing to ask, and then one look is enough.
    if (!isValue(cleaned) || one.mend(cleaned, place) === cleaned) return [];
    const outcome = outcomeOf(value, place, [...mends, one]);
    if (!outcome?.rules.includes(one.rule)) return [];
    return [{ ...outcome, rule: one.rule, certainty: "ask", isAccepted: false }];
  });
  if (!safe && others.length === 0) return NONE;
  if (list.recipe.left.size > 0 && list.recipe.left.has(leftKey(column.field, value))) return NONE;
  const rule = safe?.rules.at(-1) ?? "";
  const isSafe = !askedRepairs.some((repair) => repair.rule === rule);
  return safe ? [{ ...safe, rule, certainty: isSafe ? "safe" : "ask", isAccepted: true }, ...others] : others;
}
