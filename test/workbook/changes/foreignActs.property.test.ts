import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Cell } from "../../../src/register/cells";
import type { LogEntry } from "../../../src/register/changes/logEntry";
import { withoutSkipped } from "../../../src/register/changes/packLog";
import { readLog } from "../../../src/workbook/journal/logCells";
import { applyChanges } from "../../../src/workflows/applyChanges";
import { finish, takeBack, unfinished } from "../../../src/workflows/unfinished";
import type { Session } from "../../../src/workflows/session";
import { undo } from "../../../src/workflows/undo";
import { workbookReader } from "../../../src/workflows/workbookReader";
import { anySession, value } from "../../workflows/anySession";
import { changesIn, type Wanted } from "./applying";
import { foreignActs, letHappen, mend, type ForeignAct } from "./foreign/foreignActs";
import { cell, format, randomList, trackedList, type RandomList } from "./foreign/randomList";
import type { Content, TrackedList } from "./foreign/trackedList";

type Wish = Wanted & { readonly rule: string };

const wishes = fc
  .uniqueArray(
    fc.record({
      row: fc.integer({ min: 2, max: 7 }),
      column: fc.integer({ min: 1, max: 4 }),
      after: cell,
      format: fc.option(format, { nil: undefined }),
      overFormula: fc.option(fc.constant(true as const), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 8, selector: ({ row, column }) => `${String(row)} ${String(column)}` },
  )
  .map((all) =>
    all.map(({ format: wish, overFormula, ...one }): Wish => ({
      ...one,
      rule: nameOf(one.row - 1, one.column - 1),
      ...(wish === undefined ? {} : { format: wish }),
      ...(overFormula ? { overFormula } : {}),
    })),
  );

function nameOf(row: number, column: number): string {
  return `cell ${String(row)} ${String(column)}`;
}

/** What a job came to, by the names of the cells that it was about. */
interface Came {
  /** Null where it broke off. */
  readonly fault: string | null;
  readonly made: ReadonlySet<string>;
  readonly listed: ReadonlySet<string>;
}

const isSame = (one: Content, other: Content): boolean =>
  one.formula === other.formula && one.format === other.format && (one.formula !== null || one.value === other.value);

const shown = (after: Cell): unknown => after ?? "";

interface Case {
  readonly given: RandomList;
  readonly wanted: readonly Wish[];
  readonly applying: readonly ForeignAct[];
  readonly undoing: readonly ForeignAct[];
  /** Where a job breaks off: whether the person then has it finished, or taken back. */
  readonly finishes: boolean;
}

/** One whole story: a job, an undo, and another person in the same list all the while. Says how a promise was broken. */
async function broken({ given, wanted, applying, undoing, finishes }: Case): Promise<readonly string[]> {
  const list = await trackedList(given);
  const session: Session = { ...anySession("Kari"), waiting: { wait: () => Promise.resolve() } };
  const said: string[] = [];
  const changeSet = await changesIn("Kunder", wanted);
  const others = otherSheets(list);
  const twins = twinsOf(given);
  // What holds already what is wanted of it needs no writing.
  const asked = list.now().flatMap(({ cell: { from, original } }) => {
    const name = from ? nameOf(from.row, from.column) : "";
    return changeSet.edits.some(({ rule, after }) => rule === name && (original.formula !== null || original.value !== shown(after))) ? [name] : [];
  });

  let happened = letHappen(list, applying);
  const outcome = await applyChanges(session, workbookReader(session), "clean", changeSet);
  let acts = happened();
  mend(list);
  if (!outcome.ok) await settle(list, session, finishes, said);
  const written = await entriesOf(session);
  const came: Came = {
    fault: outcome.ok ? null : outcome.fault.code,
    made: new Set(written.map(({ edit }) => edit.rule)),
    listed: new Set(outcome.ok ? outcome.value.conflicts.map(({ edit }) => edit.rule) : []),
  };
  if (outcome.ok) {
    const told = outcome.value.cells.map(({ rule }) => rule).sort();
    if (JSON.stringify(told) !== JSON.stringify([...came.made].sort())) said.push(`told as written: ${told.join()}, logged: ${[...came.made].sort().join()}`);
  }
  said.push(...foreignOverwritten(list, `applying (${acts.join()})`));
  if (outcome.ok || finishes) said.push(...applied(list, came, asked, wanted, twins).map((one) => `applying (${acts.join()}): ${one}`));
  else said.push(...asBefore(list, new Set(), twins).map((one) => `taken back (${acts.join()}): ${one}`));
  if (otherSheets(list) !== others) said.push("another sheet was changed");
  if (!outcome.ok && !finishes) return said;

  const placeOf = new Map(written.map(({ edit }) => [placeName(edit.rowAfter ?? edit.row, edit.column), edit.rule]));
  happened = letHappen(list, undoing);
  const back = await undo(session, workbookReader(session));
  acts = happened();
  mend(list);
  if (!back.ok) await settle(list, session, true, said);
  said.push(...foreignOverwritten(list, `undoing (${acts.join()})`));
  const left = new Set(back.ok ? back.value.conflicts.map(({ edit }) => placeOf.get(placeName(edit.row, edit.column)) ?? "unknown") : came.made);
  said.push(...asBefore(list, left, twins).map((one) => `undoing (${acts.join()}): ${one}`));
  if (otherSheets(list) !== others) said.push("another sheet was changed by undoing");
  return said;
}

const placeName = ({ text, occurrence }: { text: string; occurrence: number }, column: number) => `${String(column)} ${String(occurrence)} ${text}`;

/** What stands on the sheet that is nobody's business here; a formula on it follows the list. */
function otherSheets({ host }: TrackedList): string {
  const grid = host.workbook.sheets.find(({ name }) => name === "Notater")?.grid;
  return JSON.stringify([0, 1, 2, 3].map((row) => [0, 1, 2, 3].map((column) => (grid?.formula(row, column) ? "=" : grid?.value(row, column)))));
}

/** A job that broke off is finished or taken back, and then nothing is open any more. */
async function settle(list: TrackedList, session: Session, finishes: boolean, said: string[]): Promise<void> {
  const open = value(await unfinished(session, workbookReader(session)));
  for (const one of open) {
    const outcome = await (finishes ? finish(session, one) : takeBack(session, one));
    if (!outcome.ok && !list.isDeleted) said.push(`cannot be ${finishes ? "finished" : "taken back"}: ${outcome.fault.code}`);
  }
  if (value(await unfinished(session, workbookReader(session))).length > 0) said.push("something stays open");
}

/** What the log says of the only batch of cleaning; nothing where there is none. */
async function entriesOf(session: Session): Promise<readonly LogEntry[]> {
  const { journal } = value(await workbookReader(session).stored());
  const batch = journal.batches.find(({ job, state }) => job === "clean" && state === "written");
  return batch ? withoutSkipped(value(await readLog(batch.id, batch.pieces)), batch.skipped).entries : [];
}

function foreignOverwritten(list: TrackedList, when: string): readonly string[] {
  return list.now().flatMap(({ cell: { foreign, from }, content }) => {
    const is = content.formula === null ? content.value : `=${content.formula}`;
    return foreign === null || is === foreign ? [] : [`${when}: ${JSON.stringify(from)} should be "${foreign}" and is ${JSON.stringify(is)}`];
  });
}

/** Rows that hold quite the same cannot be told apart: of them it makes no difference which is written. By row, the first of its like. */
function twinsOf({ keys, rows, formulas }: RandomList): ReadonlyMap<number, number> {
  const texts = rows.map(({ cells }, at) => JSON.stringify([keys[at] ?? null, cells.map((one) => one ?? ""), formulas.filter(({ row }) => row === at).map(({ column }) => column)]));
  return new Map(texts.map((one, at) => [at + 1, texts.indexOf(one) + 1]));
}

function nameIn(twins: ReadonlyMap<number, number>, name: string): string {
  const [, row = "", column = ""] = name.split(" ");
  return `${String(twins.get(Number(row)) ?? Number(row))} ${column}`;
}

/** How often each of some names stands for a cell of rows that are alike. */
function counted(names: Iterable<string>, twins: ReadonlyMap<number, number>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(nameIn(twins, name), (counts.get(nameIn(twins, name)) ?? 0) + 1);
  return counts;
}

type Standing = ReturnType<TrackedList["now"]>[number];

function applied(list: TrackedList, came: Came, asked: readonly string[], wanted: readonly Wish[], twins: ReadonlyMap<number, number>): readonly string[] {
  const wishOf = new Map(wanted.map((one) => [one.rule, one]));
  const standing = new Map<string, Standing>();
  for (const one of list.now()) if (one.cell.from) standing.set(nameOf(one.cell.from.row, one.cell.from.column), one);
  return [
    ...list.now().filter(isWrittenAnew).map(({ content }) => `something was written into a cell that is new: ${JSON.stringify(content)}`),
    ...wronglyChanged(standing, came.made, wishOf, twins),
    ...asked.flatMap((name) => {
      const wish = wishOf.get(name);
      return wish && isAlone(name, twins) ? untold(name, wish, standing.get(name), came) : [];
    }),
  ];
}

function isWrittenAnew({ cell: { from, foreign }, content }: Standing): boolean {
  // Excel itself gives a heading to a column that is new in a table.
  return !from && foreign === null && content.formula === null && content.value !== "" && !/^(Kolonne|Column)/.test(String(content.value));
}

/** Cells that hold neither what they held nor what was wanted of them, and more of these than the log tells of. */
function wronglyChanged(
  standing: ReadonlyMap<string, Standing>,
  made: ReadonlySet<string>,
  wishOf: ReadonlyMap<string, Wish>,
  twins: ReadonlyMap<number, number>,
): readonly string[] {
  const changed = [...standing].filter(([, { cell: { original, foreign }, content }]) => foreign === null && !isSame(content, original));
  const isWished = (name: string, { formula, value: is }: Content): boolean =>
    [...made].some((other) => nameIn(twins, other) === nameIn(twins, name) && formula === null && is === shown(wishOf.get(other)?.after ?? null));
  const allowed = counted(made, twins);
  const counts = counted(
    changed.map(([name]) => name),
    twins,
  );
  return [
    ...changed.flatMap(([name, { cell: { original }, content }]) => (isWished(name, content) ? [] : [`${name} was ${JSON.stringify(original)} and is ${JSON.stringify(content)}`])),
    ...[...counts].flatMap(([name, count]) => (count > (allowed.get(name) ?? 0) ? [`${name}: more cells were changed than the log says`] : [])),
  ];
}

/** Whether no other row is like that of a cell. */
function isAlone(name: string, twins: ReadonlyMap<number, number>): boolean {
  const own = twins.get(Number(name.split(" ")[1]));
  return [...twins.values()].filter((first) => first === own).length === 1;
}

/** What is wanted of a cell was written and logged, or it was listed. */
function untold(name: string, { after }: Wish, here: Standing | undefined, { fault, made, listed }: Came): readonly string[] {
  const is = here?.content.value;
  if (listed.has(name) || is === shown(after)) return [];
  if (!made.has(name)) return fault === null ? [`${name} was neither written nor listed, and is ${JSON.stringify(is)}`] : [];
  return here?.cell.foreign === null ? [`${name} is logged and is ${JSON.stringify(is)}`] : [];
}

/** Every cell that nobody else changed is as it was, but for those that were listed. */
function asBefore(list: TrackedList, listed: ReadonlySet<string>, twins: ReadonlyMap<number, number>): readonly string[] {
  const allowed = counted(listed, twins);
  const changed = list.now().flatMap(({ cell: { from, original, foreign }, content }) => {
    if (!from || foreign !== null || isSame(content, original)) return [];
    return [{ name: nameOf(from.row, from.column), text: `was ${JSON.stringify(original)} and is ${JSON.stringify(content)}` }];
  });
  const counts = counted(
    changed.map(({ name }) => name),
    twins,
  );
  return changed.flatMap(({ name, text }) => ((counts.get(nameIn(twins, name)) ?? 0) > (allowed.get(nameIn(twins, name)) ?? 0) ? [`${name} ${text}`] : []));
}

test(
  "no edit of another person is ever overwritten unlisted, and undo gives all the rest back, whatever they do, and when",
  async () => {
    const cases = fc.record({ given: randomList, wanted: wishes, applying: foreignActs, undoing: foreignActs, finishes: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(cases, async (one) => {
        expect(await broken(one)).toEqual([]);
      }),
      { numRuns: Number(process.env["RUNS"] ?? 100) },
    );
  },
  600_000,
);
