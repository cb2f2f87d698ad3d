import { cellText, type Cell } from "../cells";
import type { FieldName } from "../fields/catalogue";
import type { Alias } from "../changes/alias";
import type { Parties } from "../register";
import { PartyIndex } from "./partyIndex";
import { numberKey } from "./partyKeys";

/** Parties without those that others have absorbed, and how documents that name either are found their party. */
export interface Survivors {
  readonly parties: Parties;
  readonly index: PartyIndex;
  /** Where a party that was absorbed has gone: index into `parties` by hidden row id. */
  readonly byRowId: ReadonlyMap<string, number>;
}

type NumberField = "customerNumber" | "supplierNumber";

/**
 * Takes absorbed parties out. The row's own cell says into which party it goes, by number or hidden id; where a person has
 * deleted the row, what was recorded when they were merged. A circle, which only a person's typing can make, absorbs nobody.
 */
export function survivors(all: Parties, rowIds: readonly string[], aliases: readonly Alias[], number: NumberField): Survivors {
  const numbers = texts(all, number);
  const names = fullNames(all);
  const into = targets(all, rowIds, numbers, aliases);
  const kept = Array.from({ length: all.count }, (_, at) => at).filter((at) => into[at] === at);
  const place = new Map(kept.map((at, index) => [at, index]));
  const survivorOf = into.map((target) => place.get(target) ?? -1);

  const standing = new Set(rowIds);
  const idPlace = new Map(rowIds.map((id, at) => [id, survivorOf[at] ?? -1]));
  const gone = aliases.filter(({ absorbed }) => !standing.has(absorbed));
  for (const alias of gone) idPlace.set(alias.absorbed, goneInto(alias, gone, idPlace));
  const deleted = gone.filter(({ absorbed }) => (idPlace.get(absorbed) ?? -1) >= 0);
  const index = new PartyIndex(
    [...numbers, ...deleted.map((alias) => alias.number)],
    [...names, ...deleted.map((alias) => alias.name)],
    [...survivorOf, ...deleted.map(({ absorbed }) => idPlace.get(absorbed) ?? -1)],
  );
  return { parties: kept.length === all.count ? all : withAddedUp(all, survivorOf, only(all, kept)), index, byRowId: idPlace };
}

/** For each party the one that it ends up in; itself where nobody has absorbed it. */
function targets(all: Parties, rowIds: readonly string[], numbers: readonly string[], aliases: readonly Alias[]): number[] {
  const cells = all.values.get("mergedInto");
  const own = Array.from({ length: all.count }, (_, at) => at);
  if (!cells?.some((cell) => cell !== null)) return own;
  const byId = new Map(rowIds.map((id, at) => [id, at]));
  const byNumber = new Map<string, number[]>();
  numbers.forEach((number, at) => {
    const key = numberKey(number);
    byNumber.set(key, [...(byNumber.get(key) ?? []), at]);
  });
  const recorded = new Map(aliases.map((alias) => [alias.absorbed, byId.get(alias.survivor)]));
  const isAbsorbed = (at: number) => cellText(cells[at]).trim() !== "";
  const direct = own.map((at) => {
    const cell = cellText(cells[at]).trim();
    if (cell === "") return at;
    const told = recorded.get(rowIds[at] ?? "");
    const named = (byNumber.get(numberKey(cell)) ?? []).filter((other) => other !== at);
    // Where several have the number, the record tells which one is meant.
    if (told !== undefined && (named.includes(told) || rowIds[told] === cell)) return told;
    const standing = named.length > 1 ? named.filter((other) => !isAbsorbed(other)) : named;
    return byId.get(cell) ?? (standing.length === 1 ? (standing[0] ?? at) : at);
  });
  return own.map((at) => followed(at, direct));
}

function followed(from: number, direct: readonly number[]): number {
  const seen = new Set<number>();
  let at = from;
  while (!seen.has(at)) {
    seen.add(at);
    const next = direct[at] ?? at;
    if (next === at) return at;
    at = next;
  }
  return from;
}

/** A deleted row may have gone into one that was deleted as well. */
function goneInto(alias: Alias, gone: readonly Alias[], places: ReadonlyMap<string, number>): number {
  const seen = new Set<string>();
  let survivor = alias.survivor;
  while (!seen.has(survivor)) {
    seen.add(survivor);
    const next = gone.find(({ absorbed }) => absorbed === survivor);
    if (!next) return places.get(survivor) ?? -1;
    survivor = next.survivor;
  }
  return -1;
}

/** What is owed from before the first document, and the balance that is stated of it all. */
const ADDED_UP = ["openingBalance", "balance"] as const;

/** An opening balance is a claim like a document, and the survivor's too; one in another currency cannot be added to its own. */
function withAddedUp(all: Parties, survivorOf: readonly number[], kept: Parties): Parties {
  const values = new Map(kept.values);
  const currency = all.values.get("currency");
  const keptCurrency = kept.values.get("currency");
  for (const field of ADDED_UP) {
    const column = all.values.get(field);
    if (!column) continue;
    const sums = new Map<number, number>();
    column.forEach((cell, at) => {
      const survivor = survivorOf[at] ?? -1;
      if (typeof cell !== "number" || survivor < 0 || cellText(currency?.[at]) !== cellText(keptCurrency?.[survivor])) return;
      sums.set(survivor, (sums.get(survivor) ?? 0) + cell);
    });
    values.set(field, (kept.values.get(field) ?? []).map((cell, at) => (sums.has(at) && (cell === null || typeof cell === "number") ? Math.round((sums.get(at) ?? 0) * 100) / 100 : cell)));
  }
  return { ...kept, values };
}

function only(all: Parties, kept: readonly number[]): Parties {
  const values = new Map<FieldName, readonly Cell[]>();
  for (const [field, column] of all.values) values.set(field, kept.map((at) => column[at] ?? null));
  return {
    count: kept.length,
    at: { source: Uint16Array.from(kept, (at) => all.at.source[at] ?? 0), row: Uint32Array.from(kept, (at) => all.at.row[at] ?? 0) },
    id: kept.map((at) => all.id[at] ?? ""),
    values,
    implied: Uint8Array.from(kept, (at) => all.implied[at] ?? 0),
  };
}

function texts({ count, values }: Parties, field: FieldName): readonly string[] {
  const column = values.get(field) ?? [];
  return Array.from({ length: count }, (_, at) => cellText(column[at]));
}

function fullNames(parties: Parties): readonly string[] {
  const [names, first, last] = [texts(parties, "name"), texts(parties, "firstName"), texts(parties, "lastName")];
  return names.map((name, at) => name || `${first[at] ?? ""} ${last[at] ?? ""}`.trim());
}

