import { candidates } from "../../../src/register/duplicates/blocking";
import { featuresOf } from "../../../src/register/duplicates/features";
import { findDuplicates } from "../../../src/register/duplicates/findDuplicates";
import { noDecisions } from "../../../src/register/changes/decisions";
import type { DuplicateInput } from "../../../src/register/duplicates/input";
import { inOrder, orderByContent } from "../../../src/register/duplicates/order";
import type { FieldName } from "../../../src/register/fields/catalogue";
import type { MadeSet } from "./madeSets";

const FIELDS: Readonly<Record<string, FieldName>> = {
  Fornavn: "firstName",
  Etternavn: "lastName",
  Navn: "name",
  Fødselsdato: "birthday",
  Telefon: "phone",
  "E-post": "email",
  Adresse: "street",
  Postnr: "postcode",
  Poststed: "place",
  "Org.nr": "organisationNumber",
};

export function inputOfSet({ columns, rows }: MadeSet): DuplicateInput {
  const ids = rows.map((_, i) => `c${100_000 + i}`);
  return {
    count: rows.length,
    ids,
    keys: ids,
    columns: columns.map((name, at) => ({ name: FIELDS[name] ?? name, field: FIELDS[name] ?? null, texts: rows.map((row) => row[at] ?? "") })),
    decisions: noDecisions,
  };
}

interface Quality {
  readonly precision: number;
  readonly recall: number;
}

export interface Measured {
  readonly groups: readonly (readonly number[])[];
  readonly compared: number;
  readonly all: Quality;
  readonly f1: number;
  readonly certain: Quality;
  /** Share of the true pairs that blocking brings together. */
  readonly blocking: number;
}

/** Searches a list and counts how much of it is right; without the truth, all shares are those of nothing. */
export function measured(input: DuplicateInput, { cluster }: { readonly cluster: readonly number[] } = { cluster: [] }): Measured {
  const found = findDuplicates(input);
  if (!found) throw new Error("nobody cancelled");
  const sizes = new Map<number, number>();
  for (const one of cluster) sizes.set(one, (sizes.get(one) ?? 0) + 1);
  const total = [...sizes.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
  const isTrue = (a: number, b: number) => cluster[a] !== undefined && cluster[a] === cluster[b];
  const inGroups = found.groups.flatMap((group) => group.flatMap((a, at) => group.slice(at + 1).map((b): [number, number] => [a, b])));
  const all = quality(inGroups, isTrue, total);
  const certain = quality(found.pairs.filter(({ verdict }) => verdict === "certain").map(({ a, b }): [number, number] => [a, b]), isTrue, total);
  return {
    groups: found.groups,
    compared: found.compared,
    all,
    f1: (2 * all.precision * all.recall) / Math.max(1e-9, all.precision + all.recall),
    certain,
    blocking: cluster.length === 0 ? 1 : blockingRecall(input, isTrue, total),
  };
}

function quality(pairs: readonly (readonly [number, number])[], isTrue: (a: number, b: number) => boolean, total: number): Quality {
  const right = pairs.filter(([a, b]) => isTrue(a, b)).length;
  return { precision: pairs.length === 0 ? 1 : right / pairs.length, recall: total === 0 ? 1 : right / total };
}

function blockingRecall(input: DuplicateInput, isTrue: (a: number, b: number) => boolean, total: number): number {
  const order = orderByContent(input);
  const { pairs } = candidates(featuresOf(inOrder(input, order)), input.count);
  let right = 0;
  for (let i = 0; i < pairs.count; i++) if (isTrue(order[pairs.a[i] ?? 0] ?? -1, order[pairs.b[i] ?? 0] ?? -2)) right++;
  return total === 0 ? 1 : right / total;
}
