import type { Cell } from "../cells";
import { choiceFor, leftKey } from "../changes/cleaningRecipe";
import { askedRepairs, textRepairs, valueRepairs } from "./catalogue";
import type { FieldName } from "../fields/catalogue";
import type { CleanedList } from "./cleanedList";
import type { Column } from "./column";
import { isValue } from "./columnCells";
import { outcomeOf, type ColumnMend, type Outcome } from "./outcome";
import type { Certainty, Repair } from "./repair";
import type { RowPlace } from "./rowPlace";
import { rowKey } from "./rowKey";
import type { Suggestion } from "./suggestion";
import type { Value } from "./value";

interface ValueSuggestion extends Outcome {
  readonly certainty: Certainty;
  readonly isAccepted: boolean;
  readonly rule: string;
}

export interface CellSuggestions {
  readonly suggestions: readonly Suggestion[];
  /** What the safe repairs make of cells, by field and the row's place among the list's rows; only where it is another. */
  readonly cleaned: ReadonlyMap<FieldName, ReadonlyMap<number, Cell>>;
}

/** What should become of single cells, column by column. */
export function cellSuggestions(list: CleanedList): CellSuggestions {
  const { sheet, rows, columns } = list.source;
  const suggestions: Suggestion[] = [];
  const cleaned = new Map<FieldName, Map<number, Cell>>();
  for (const column of list.columns.values()) {
    const thinkOf = thinker(list, column);
    if (!thinkOf) continue;
    const { field } = column;
    const { values, codes } = list.cellsOf(column);
    const ofColumn = sheet.firstColumn + (columns.get(field) ?? -1);
    const changed = new Map<number, Cell>();
    cleaned.set(field, changed);
    codes.forEach((code, at) => {
      const thought = code < 0 ? null : thinkOf(code, list.placeAt(at));
      if (!thought) return;
      if (thought.safe) changed.set(at, thought.safe.after);
      const before = values[code] ?? null;
      const row = rows[at] ?? 0;
      for (const { after, rule, rules, certainty, isAccepted } of thought.suggestions) {
        const format = formatFor(before, after, column);
        suggestions.push({
          rule,
          rules,
          certainty,
          isAccepted,
          sheetId: sheet.id,
          sheet: sheet.name,
          row: sheet.firstRow + row,
          key: rowKey(list, row),
          cells: [{ column: ofColumn, field, before, after, ...(format === undefined ? {} : { format }) }],
        });
      }
    });
  }
  return { suggestions, cleaned };
}

/** A cell of text format would turn a number back into text, and a date needs the format of one. */
function formatFor(before: Cell, after: Cell, { type, format }: Column): string | undefined {
  return typeof after === "number" && (typeof before === "string" || type === "date") ? format : undefined;
}

/** What a value should become; null where nothing is to be done or asked. */
interface Thought {
  readonly safe: Outcome | null;
  readonly suggestions: readonly ValueSuggestion[];
}

/** Undefined where no value of the column can come to be another. A value that stands often is thought about once for each place. */
function thinker(list: CleanedList, column: Column): ((code: number, place: RowPlace) => Thought | null) | undefined {
  const isAlways = ({ rule }: Pick<Repair, "rule">): boolean => choiceFor(list.recipe, rule, column.field) === "always";
  const ofTexts = list.mends(column, textRepairs);
  const others = list.mends(column, [...valueRepairs, ...askedRepairs.filter(isAlways)]);
  const asked = list.mends(column, askedRepairs.filter((repair) => !isAlways(repair)));
  if (others.length === 0 && asked.length === 0 && !list.hasUnsound(column)) return undefined;
  const mends = [...ofTexts, ...others];
  const { values, codes } = list.cellsOf(column);
  const think = (code: number, place: RowPlace): Thought | null => {
    const value = values[code];
    if (value === undefined) return null;
    // Mostly there is nothing to do, and then one look is enough.
    const isRight = list.isSound(column, code) && others.every(({ mend }) => mend(value, place) === value);
    const safe = isRight ? null : outcomeOf(value, place, mends);
    const questions = questionsAbout(value, place, safe, mends, asked);
    if (!safe && questions.length === 0) return null;
    const isLeft = list.recipe.left.size > 0 && list.recipe.left.has(leftKey(column.field, value));
    return { safe, suggestions: isLeft ? NONE : safe ? [accepted(safe), ...questions] : questions };
  };
  return values.length * 2 > codes.length ? think : remembering(think, values.length);
}

function remembering(think: (code: number, place: RowPlace) => Thought | null, count: number): typeof think {
  const known = new Map<RowPlace, (Thought | null | undefined)[]>();
  return (code, place) => {
    let ofPlace = known.get(place);
    if (!ofPlace) known.set(place, (ofPlace = Array.from({ length: count })));
    let thought = ofPlace[code];
    if (thought === undefined) ofPlace[code] = thought = think(code, place);
    return thought;
  };
}

const NONE: readonly ValueSuggestion[] = [];

function accepted(safe: Outcome): ValueSuggestion {
  const rule = safe.rules.at(-1) ?? "";
  const isSafe = !askedRepairs.some((repair) => repair.rule === rule);
  return { ...safe, rule, certainty: isSafe ? "safe" : "ask", isAccepted: true };
}

function questionsAbout(
  value: Value,
  place: RowPlace,
  safe: Outcome | null,
  mends: readonly ColumnMend[],
  asked: readonly ColumnMend[],
): readonly ValueSuggestion[] {
  const cleaned = safe === null ? value : safe.after;
  if (!isValue(cleaned) || asked.every(({ mend }) => mend(cleaned, place) === cleaned)) return NONE;
  return asked.flatMap((one): ValueSuggestion[] => {
    if (one.mend(cleaned, place) === cleaned) return [];
    const outcome = outcomeOf(value, place, [...mends, one]);
    if (!outcome?.rules.includes(one.rule)) return [];
    return [{ ...outcome, rule: one.rule, certainty: "ask", isAccepted: false }];
  });
}
