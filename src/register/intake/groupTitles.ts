import { isBlank, type Cell } from "../cells";
import { foldLetters } from "../text/foldLetters";
import { isSingleText } from "./lists/sample";
import type { RowNature } from "./records";

/** Whom the rows below a title are about; a text is empty where the title does not say it. */
export interface GroupParty {
  readonly number: string;
  readonly name: string;
}

/** A row of a list, with what it is. */
export interface NaturedRow {
  readonly cells: readonly Cell[];
  readonly nature: RowNature;
}

const LABEL = /^(?:kunde|kundenr|customer|client|debitor|debtor|klant|debiteur|konto|account)\s*(?:nr|no|number|nummer)?\s*[.:]*\s+(?=\S)/i;
const NUMBER_FIRST = /^(\d{2,}[\d./-]*|\p{L}{1,4}-?\d{3,})\s*[-–:,]?\s+(\S.*)$/u;
const NUMBER_LAST = /^(\S.*?)\s*[([](\d{2,}[\d./-]*|\p{L}{1,4}-?\d{3,})[)\]]$/u;
/** What programs print at the end of a page. */
const FOOTER = /^(?:skrevet ut|utskrift|utskrevet|printed|print date|gedruckt|afgedrukt|side \d|page \d|seite \d|pagina \d)|\b(?:side|page|seite|pagina) \d+(?: (?:av|of|von|van) \d+)?$/;
const FEWEST_GROUPS = 2;
const NOBODY: GroupParty = { number: "", name: "" };

/**
 * Whom each record of a list is about by the title above it, as programs print ledgers: the customer on a line of its own, the
 * documents below it, then their sum. Null where the list has no such titles: a single one that no sum repeats is a heading, and
 * those above rows that name different parties themselves are of something else, such as months.
 */
export function groupParties(rows: readonly NaturedRow[], partyOf: (row: number) => GroupParty): readonly GroupParty[] | null {
  const titles = rows.map((row, at) => (row.nature === "title" && isAboveRecords(rows, at) ? textOf(row.cells) : null));
  const different = new Set(titles.filter((title) => title !== null));
  if (different.size < FEWEST_GROUPS && !isRepeatedInSum(rows, [...different][0])) return null;
  const readTitle = reader([...different]);
  const parties: GroupParty[] = [];
  let current = NOBODY;
  let named = NOBODY;
  let others = 0;
  rows.forEach(({ nature }, at) => {
    const title = titles[at];
    if (title !== null && title !== undefined) [current, named] = [readTitle(title), NOBODY];
    if (nature !== "record") return;
    parties.push(current);
    const own = partyOf(at);
    if (isOther(own, named)) others++;
    if (isNamed(own)) named = own;
  });
  return others === 0 ? parties : null;
}

/** True where several different rows between others hold nothing but a customer, named as such or by number and name. */
export function hasGroupTitles(cells: readonly (readonly Cell[])[]): boolean {
  const titles = new Set<string>();
  for (const row of cells) {
    if (!isSingleText(row)) continue;
    const text = textOf(row);
    if (LABEL.test(text) || NUMBER_FIRST.test(text)) titles.add(text);
  }
  return titles.size >= FEWEST_GROUPS;
}

/**
 * The party of each record where it stands on a group's first row only, above a sum: it holds for the rows below, to the sum.
 * Null where no sums stand between the records, or where they are not those of one party each, such as a month's.
 */
export function partiesFilledDown(rows: readonly NaturedRow[], partyOf: (row: number) => GroupParty): readonly GroupParty[] | null {
  const last = rows.map(({ nature }) => nature).lastIndexOf("record");
  if (!rows.some(({ nature }, at) => nature === "total" && at < last)) return null;
  const parties: GroupParty[] = [];
  let current = NOBODY;
  let others = 0;
  rows.forEach(({ nature }, at) => {
    if (nature === "total") current = NOBODY;
    if (nature !== "record") return;
    const own = partyOf(at);
    if (isNamed(own)) {
      if (isOther(own, current)) others++;
      current = own;
    }
    parties.push(current);
  });
  return others === 0 ? parties : null;
}

/** A page may end between a title and its records: then the headings stand there once more. */
function isAboveRecords(rows: readonly NaturedRow[], at: number): boolean {
  const text = textOf(rows[at]?.cells ?? []);
  if (FOOTER.test(foldLetters(text))) return false;
  let next = at + 1;
  while (rows[next]?.nature === "blank") next++;
  if (rows[next]?.nature === "headings" && NUMBER_FIRST.test(text.replace(LABEL, ""))) next++;
  return rows[next]?.nature === "record";
}

function isRepeatedInSum(rows: readonly NaturedRow[], title: string | undefined): boolean {
  if (title === undefined) return false;
  return rows.some(({ nature, cells }) => nature === "total" && cells.some((cell) => typeof cell === "string" && cell.includes(title)));
}

/** Numbers are told from names that begin with one by all titles having them. */
function reader(titles: readonly string[]): (title: string) => GroupParty {
  const bare = (title: string): string => title.replace(LABEL, "");
  const isFirst = titles.every((title) => NUMBER_FIRST.test(bare(title)));
  const isLast = titles.every((title) => NUMBER_LAST.test(bare(title)));
  return (title) => {
    const text = bare(title);
    const [, number = "", name = ""] = (isFirst ? NUMBER_FIRST.exec(text) : null) ?? [];
    if (number !== "") return { number, name };
    const [, before = "", after = ""] = (isLast ? NUMBER_LAST.exec(text) : null) ?? [];
    return after === "" ? { number: "", name: text } : { number: after, name: before };
  };
}

function isNamed({ number, name }: GroupParty): boolean {
  return number !== "" || name !== "";
}

/** By number where both have one, else by name; one that says neither is no other. */
function isOther(one: GroupParty, before: GroupParty): boolean {
  if (one.number !== "" && before.number !== "") return one.number !== before.number;
  return one.name !== "" && before.name !== "" && one.name !== before.name;
}

function textOf(cells: readonly Cell[]): string {
  return String(cells.find((cell) => !isBlank(cell)) ?? "").trim();
}
