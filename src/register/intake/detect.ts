import { fieldsOn } from "../fields/catalogue";
import type { FieldName, SheetKind } from "../fields/catalogue";
import { splitWords } from "../text/words";
import { assignColumns } from "./assignColumns";
import { columnScore } from "./columnScore";
import { kindProfiles } from "./kindProfiles";
import type { KindProfile } from "./kindProfiles";
import type { ObservedColumn } from "./observedColumn";

interface FoundField {
  readonly field: FieldName;
  /** 0 to 1 */
  readonly score: number;
}

export interface KindGuess {
  readonly kind: SheetKind | "other";
  readonly confidence: number;
  /** For each observed column its field. */
  readonly columns: readonly (FoundField | undefined)[];
}

/** A column is left without a field below this. */
const LEAST_SCORE = 0.45;
/** A sheet whose fields count less in sum is none of ours. */
const LEAST_TOTAL = 1.55;
const NAME_BONUS = 1;
const BETTER_FILLED = 1e-3;
const FOREIGN_COLUMN = 1;
/** A key or party column with fewer cells than this is not what the list is about: a journal has some customers, too. */
const LEAST_FILL = 0.3;
/** Parts of the names of sheets that are about our own people, or the books. */
const FOREIGN_NAMES = /ansatt|employee|staff|payroll|mitarbeiter|personal(?!nr)|medewerker|personeel|lonn|saldobalanse|hovedbok|trialbalance|generalledger|sachkonten|summenundsalden|grootboek/;
const FOREIGN_NAME = 1.5;
const PARTY_NUMBERS: readonly FieldName[] = ["customerNumber", "supplierNumber"];
const PARTIES: readonly FieldName[] = ["customerNumber", "supplierNumber", "name"];
const SURE_OF_PARTY = 0.8;

/** Tells what a sheet holds: the kind whose fields explain its columns best. `isGrouped` where titles between its rows name the parties. */
export function detectKind(columns: readonly ObservedColumn[], sheetName: string, isGrouped = false): KindGuess {
  const name = splitWords(sheetName).join("");
  const foreign = columns.filter(({ says }) => says.foreign && says.meanings.length === 0).length;
  const twoSided = columns.filter(({ says }) => says.foreign && says.meanings.length > 0).length;
  const guesses = kindProfiles
    .map((profile) => guessFor(profile, columns, name, { foreign, twoSided, isGrouped }))
    .filter((guess) => guess.total >= LEAST_TOTAL)
    .sort((a, b) => b.total - a.total);
  const [best, next] = guesses;
  if (!best) return { kind: "other", confidence: 0.9, columns: columns.map(() => undefined) };
  const margin = Math.min(1, (best.total - (next?.total ?? 0)) / 1.5);
  const confidence = (best.total / (best.total + 0.2)) * (0.7 + 0.3 * margin);
  return { kind: best.profile.kind, confidence, columns: best.columns };
}

/** The fields of a sheet whose kind is known; what is settled for a column, by its index among those observed, stands: a field, or null for none. */
export function fieldsForKind(
  columns: readonly ObservedColumn[],
  kind: SheetKind,
  settled: ReadonlyMap<number, FieldName | null> = new Map(),
): { readonly columns: readonly (FoundField | undefined)[] } {
  const taken = new Set<FieldName | null>(settled.values());
  const fields = fieldsOn(kind).filter((field) => !taken.has(field));
  const scores = columns.map((column, index) => (settled.has(index) ? fields.map(() => 0) : scoresOf(column, fields, kind)));
  const assigned = assignColumns(scores);
  return {
    columns: columns.map((_, index): FoundField | undefined => {
      const fixed = settled.get(index);
      if (fixed === null) return undefined;
      if (fixed !== undefined) return { field: fixed, score: 1 };
      const at = assigned[index] ?? -1;
      const field = fields[at];
      return field === undefined ? undefined : { field, score: scores[index]?.[at] ?? 0 };
    }),
  };
}

interface ForeignColumns {
  readonly foreign: number;
  /** Columns of debit and credit: a customer ledger may have them, but a journal that names no customer is none of ours. */
  readonly twoSided: number;
  /** Titles between the rows say whom these are about. */
  readonly isGrouped: boolean;
}

function guessFor(profile: KindProfile, columns: readonly ObservedColumn[], sheetName: string, { foreign, twoSided, isGrouped }: ForeignColumns) {
  const found = fieldsForKind(columns, profile.kind).columns;
  const filled = new Set<FieldName>();
  let total = -foreign * FOREIGN_COLUMN;
  found.forEach((entry, index) => {
    const evidence = columns[index]?.evidence;
    if (!entry || !evidence) return;
    if (evidence.filled === 0 || evidence.fill >= LEAST_FILL) filled.add(entry.field);
    total += entry.score * (profile.counts[entry.field] ?? 1);
  });
  const parties = profile.kind === "customers" || profile.kind === "suppliers" ? PARTY_NUMBERS : PARTIES;
  const namesParty = found.some((entry, index) => entry && parties.includes(entry.field) && entry.score >= SURE_OF_PARTY && (columns[index]?.evidence.fill ?? 0) >= LEAST_FILL);
  if (twoSided > 1 && !namesParty && !isGrouped && !isOfPersonalAccounts(found, columns)) return { profile, columns: found, total: 0 };
  if (FOREIGN_NAMES.test(sheetName)) total -= FOREIGN_NAME;
  if (isGrouped && profile.kind !== "customers" && profile.kind !== "suppliers") filled.add("name");
  const has = (...fields: readonly FieldName[]) => fields.every((field) => filled.has(field));
  const suffices = profile.suffices(has);
  total -= profile.lacks?.(has) ?? 0;
  if (profile.names.test(sheetName)) total += NAME_BONUS;
  else if (profile.kind === "suppliers" && !saysSupplier(columns)) return { profile, columns: found, total: 0 };
  return { profile, columns: found, total: suffices ? total : 0 };
}

/** Accounts of customers have at least as many digits as these, those of the books four. */
const DIGITS_OF_PERSONAL_ACCOUNTS = 5;

/** A ledger of debit and credit by account is one of customers where the numbers are long, and where something falls due. */
function isOfPersonalAccounts(found: readonly (FoundField | undefined)[], columns: readonly ObservedColumn[]): boolean {
  const evidenceOf = (field: FieldName) => columns[found.findIndex((entry) => entry?.field === field)]?.evidence;
  const [account, due] = [evidenceOf("customerNumber") ?? evidenceOf("supplierNumber"), evidenceOf("dueDate")];
  return (due?.filled ?? 0) > 0 && (account?.length ?? 0) >= DIGITS_OF_PERSONAL_ACCOUNTS && (account?.letters ?? 1) === 0;
}

/** A list of parties is one of customers unless its sheet's name or a heading speaks of suppliers. */
function saysSupplier(columns: readonly ObservedColumn[]): boolean {
  return columns.some(({ says }) => says.meanings.some(({ field, kind, strength }) => field === "supplierNumber" && kind === null && strength > 0.7));
}

function scoresOf(column: ObservedColumn, fields: readonly FieldName[], kind: SheetKind): number[] {
  return fields.map((field) => {
    const score = columnScore(column.says, column.evidence, field, kind);
    // Of two columns that say the same, the one with more in it.
    return score < LEAST_SCORE ? 0 : score + column.evidence.fill * BETTER_FILLED + tieBreak(column.heading, field) - column.index * 1e-9;
  });
}

/** Makes the best assignment one and the same in whatever order the columns stand: a tiny number from heading and field. */
function tieBreak(heading: string, field: FieldName): number {
  let hash = 7;
  for (const letter of `${heading}|${field}`) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return hash * 1e-8;
}
