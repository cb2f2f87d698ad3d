import { RecordComparer } from "./compare";
import { decidedPairs } from "./decided";
import type { Feature } from "./features";
import type { Reason, Verdict } from "./found";
import type { DuplicateInput } from "./input";
import { chanceOf } from "./learn";
import type { Model } from "./model";
import { namedMail } from "./namedMail";
import { reasonsOf } from "./reasons";
import { Scorer } from "./score";
import { steps, study } from "./study";
import { Judge } from "./verdict";

/** What a list has taught, kept so that new rows can be judged by it as they come. */
export interface DoorIndex {
  readonly ids: readonly string[];
  readonly keys: readonly string[];
  readonly decisions: DuplicateInput["decisions"];
  /** The original index of each record. */
  readonly order: Int32Array;
  readonly model: Model;
}

/** A customer of the list that a new row may be. */
export interface Likeness {
  /** Index of the new row, and of the record in the list. */
  readonly row: number;
  readonly record: number;
  readonly score: number;
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
}

/** Prepares a list for {@link duplicatesAtTheDoor}; the same study that {@link findDuplicates} makes. */
export function doorIndex(list: DuplicateInput): DoorIndex {
  const studied = study(list, steps({}));
  if (!studied) throw new Error("A study that nobody cancels comes to its end");
  const { order, input, model } = studied;
  return { ids: input.ids, keys: input.keys, decisions: input.decisions, order, model };
}

/**
 * Which customers of the list the new rows likely are, by the same rules as in the list itself, best first for each row.
 * A row that was the list's before it was changed is not compared with itself: they have one id.
 */
export function duplicatesAtTheDoor({ ids, keys, decisions, order, model: known }: DoorIndex, rows: DuplicateInput): Likeness[] {
  const model = withRows(known, ids.length, rows);
  const { features } = model;
  const comparer = new RecordComparer(features);
  const scorer = new Scorer(model);
  const judge = new Judge(model);
  const decided = decidedPairs(decisions, [...keys, ...rows.keys]);
  const levels = new Uint8Array(features.length);
  const found: Likeness[] = [];
  for (let row = 0; row < rows.count; row++) {
    const b = ids.length + row;
    for (let a = 0; a < ids.length; a++) {
      if (ids[a] === rows.ids[row] || decided.isDifferent(a, b)) continue;
      const swapped = comparer.compare(a, b, levels, 0);
      const bits = scorer.weigh(a, b, levels, 0, swapped);
      const verdict = judge.verdict(a, b, bits, scorer.bits, levels, 0);
      if (verdict === undefined) continue;
      const reasons = reasonsOf(features, { a, b, levels, from: 0, bits: scorer.bits, swapped });
      found.push({ row, record: order[a] as number, score: Math.round(chanceOf(bits) * 1e6) / 1e6, verdict, reasons });
    }
  }
  return found.sort((x, y) => x.row - y.row || y.score - x.score || x.record - y.record);
}

/** The model over the list with the rows behind it. What the list has taught stays. */
function withRows(model: Model, count: number, rows: DuplicateInput): Model {
  // Given and family names share one array of values, and must go on to.
  const grown = new Map<readonly string[], string[]>();
  const positions = new Map<readonly string[], Map<string, number>>();
  const drafts = model.features.map((feature) => {
    const values = grown.get(feature.values) ?? [...feature.values];
    grown.set(feature.values, values);
    const index = positions.get(feature.values) ?? new Map(values.map((value, at) => [value, at]));
    positions.set(feature.values, index);
    const of = new Int32Array(count + rows.count).fill(-1);
    of.set(feature.of);
    const texts = rows.columns.find(({ name }) => name === feature.column)?.texts;
    for (let row = 0; row < rows.count; row++) {
      const form = feature.standard(texts?.[row] ?? "");
      if (form === "") continue;
      if (!index.has(form)) {
        index.set(form, values.length);
        values.push(form);
      }
      of[count + row] = index.get(form) ?? -1;
    }
    return { feature, values, of };
  });
  const features = drafts.map(({ feature, values, of }): Feature => {
    const counts = new Uint32Array(values.length);
    for (const value of of) if (value >= 0) counts[value] = (counts[value] as number) + 1;
    return { ...feature, values, of, counts, compare: feature.kind.comparer(values, counts) };
  });
  const others = features.map(({ values }, f) => {
    const before = model.others[f] as Float64Array;
    return Float64Array.from(values, (_, value) => before[value] ?? before.reduce((least, n) => Math.min(least, n), 0.5));
  });
  return { ...model, features, others, namedMail: namedMail(features, count + rows.count) };
}
