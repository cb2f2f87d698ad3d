import type { Fault } from "../../src/workbook/fault";
import { finish, takeBack, unfinished } from "../../src/workflows/unfinished";
import { workbookReader } from "../../src/workflows/workbookReader";
import { expectedOf, firstDifference, happens, mended, onceOnly, WITH_UNDO_GROUPS, type Case, type Moment } from "./cases";
import type { Trouble } from "./faults";
import { bytesOf, dumpOf, onStage, runIn, surroundingsOf, trialIn, trialOf, undoGroup, wholeTextOf, type Book, type Trial } from "./trial";

/** What a trial left, and how promises were broken; null where there was nothing to strike. */
interface Verdict {
  readonly left: string;
  readonly broken: readonly string[];
}

/**
 * Tries a job against troubles. What is the same for a certain reason is tried once: a trouble that leaves the same
 * workbook and tells the client the same, a change that a request which only reads does not meet, what comes of a workbook
 * that is left the same.
 */
export class Matrix {
  readonly #struck = new Map<string, Promise<Verdict | null>>();
  readonly #outcomes = new Map<string, Promise<readonly string[]>>();
  readonly #expected = new Map<string, Promise<readonly Book[]>>();

  readonly #usual: string;

  constructor(private readonly of: Case) {
    this.#usual = surroundingsOf(trialOf(of.bytes, of.job, of.nth));
  }

  /** Lets trouble strike the job at one of its round trips; says how a promise was broken, and nothing where all were kept. */
  strike(trouble: Trouble, at: number): Promise<Verdict | null> {
    const moment = this.#meeting(trouble, at);
    if (!moment) return Promise.resolve(null);
    const key = strikeKey(trouble, moment);
    const verdict = this.#struck.get(key) ?? this.#verdictOf(trouble, moment);
    this.#struck.set(key, verdict);
    return verdict;
  }

  /** The round trip that first meets the trouble which there is at this one, which may be a later one. */
  #meeting(trouble: Trouble, at: number): Moment | undefined {
    const moment = this.of.moments[at - 1];
    if (!moment || (trouble.undoGroup && !moment.isInUndoGroup)) return undefined;
    const plain = moment.excel.copy().carryOut(moment.trip);
    const fault = trouble.answer?.(moment.trip.actions);
    if (fault?.kind === "nulls" && moment.excel.copy().carryOut(moment.trip, fault) === plain) return undefined;
    if (!trouble.act) return moment;
    const changed = moment.excel.copy();
    if (!happens(changed, trouble, this.of.ownTab)) return undefined;
    const isMet = moment.trip.writes || changed.carryOut(moment.trip) !== plain;
    return isMet || at === this.of.moments.length ? moment : this.#meeting(trouble, at + 1);
  }

  async #verdictOf(trouble: Trouble, moment: Moment): Promise<Verdict> {
    const struck = await this.run(trouble, moment);
    const { trial, isDone, blocksLater } = struck;
    // What comes of a workbook depends on it alone: many troubles leave the very same.
    const left = leftBy(trouble, struck);
    const outcome = this.#outcomes.get(left) ?? this.#outcomeOf(trouble, struck, this.#outcomes.size);
    this.#outcomes.set(left, outcome);
    const broken = [...(await outcome)];
    if (trouble.isOvercome && !isDone) broken.push("was not done");
    if (trouble.cancels && ((isDone && moment.trip.number === 1) || blocksLater > 1)) broken.push("went on");
    if (surroundingsOf(trial) !== this.#usual) broken.push(`leaves ${surroundingsOf(trial)}`);
    return { left, broken };
  }

  #expectedOf(trouble: Trouble): Promise<readonly Book[]> {
    const key = trouble.changes ? trouble.name : "";
    const expected = this.#expected.get(key) ?? expectedOf(this.of, trouble);
    this.#expected.set(key, expected);
    return expected;
  }

  /** Lets it strike, whatever was tried before. */
  async run(trouble: Trouble, moment: Moment): Promise<Struck> {
    const { job, nth, bytes, ownTab } = this.of;
    if (trouble.reloads) {
      const excel = moment.excel.copy();
      const fault = trouble.answer?.(moment.trip.actions);
      excel.carryOut(moment.trip, fault?.kind === "broken" ? fault : undefined);
      excel.reload();
      return { trial: trialIn(excel, job, moment.at, "pane"), isDone: false, blocksLater: 0 };
    }
    const trial = trialOf(bytes, job, nth);
    let blocksLater = 0;
    trial.excel.strike = ({ number, actions, text }) => {
      if (number > moment.trip.number && text.includes("SuspendScreenUpdating")) blocksLater++;
      if (trouble.undoGroup && number > moment.trip.number && undoGroup.isOpen) return trouble.answer?.(actions);
      if (number !== moment.trip.number) return undefined;
      happens(trial.excel, trouble, ownTab);
      if (trouble.cancels) trial.cancel();
      return trouble.answer?.(actions);
    };
    const run = await runIn(trial, job, trouble.undoGroup && WITH_UNDO_GROUPS);
    trial.excel.strike = () => undefined;
    mended(trial, trouble);
    return { trial, isDone: run.ok, blocksLater };
  }

  async #outcomeOf(trouble: Trouble, { trial: struck, isDone }: Struck, nth: number): Promise<readonly string[]> {
    const { job, before, nth: hour } = this.of;
    const expected = await this.#expectedOf(trouble);
    const trial = later(struck, nth);
    const broken: string[] = [];
    const say = (what: string): void => {
      broken.push(what);
    };
    const expect = (trial: Trial, should: readonly Book[], when: string): void => {
      const shown = trouble.changes ? rowsOf : (book: Book) => book;
      const is = shown(dumpOf(trial));
      const differences = should.map((book) => firstDifference(is, shown(book)));
      if (!differences.includes(null)) say(`${when}: ${differences[0] ?? ""}`);
    };
    const attempt = (result: { readonly ok: boolean; readonly fault?: Fault }, what: string): void => {
      if (!result.ok) say(`cannot be ${what}: ${result.fault?.code ?? ""} ${result.fault?.detail ?? ""}`);
    };

    const left = await open(trial);
    if (left.length > 0) {
      const saved = bytesOf(trial);
      if (left.every(({ canFinish }) => canFinish)) {
        for (const one of left) attempt(await finish(trial.session, one), "finished");
        if (trouble.changes && !onceOnly.has(job)) await runIn(trial, job);
        expect(trial, expected, "finished");
        if ((await open(trial)).length > 0) say("is still open when finished");
      }
      if (trouble.changes) return broken;

      const other = later(trialOf(saved, `back${job}`, hour), 0);
      for (const one of (await open(other)).filter(({ canTakeBack }) => canTakeBack)) {
        attempt(await takeBack(other.session, one), "taken back");
        expect(other, [before], "taken back");
        if ((await open(other)).length > 0) say("is still open when taken back");
      }
      return broken;
    }
    if (isDone && !trouble.changes) {
      expect(trial, expected, "though the job said that it was done");
      return broken;
    }
    // The job may have been done, and only what the command reads afterwards have failed. What is as it was can be done again.
    if (!isDone && !trouble.changes) expect(trial, [before, ...expected], "nothing is told of, but");
    else if (!onceOnly.has(job)) {
      const again = await runIn(trial, job);
      // Who deletes the register has nothing left that a merge could be about.
      if (!again.ok && trouble.changes && again.fault.code === "NoRegister") return broken;
      attempt(again, "done again");
      expect(trial, expected, "done again");
    }
    return broken;
  }
}

interface Struck {
  readonly trial: Trial;
  readonly isDone: boolean;
  /** Blocks of cells that were written after it. */
  readonly blocksLater: number;
}

/** All that a trial leaves. */
export function leftBy({ changes, name }: Trouble, { trial, isDone }: Struck): string {
  return `${changes ? name : ""} ${String(isDone)} ${surroundingsOf(trial)} ${wholeTextOf(trial)}`;
}

/** Equal where Excel holds the same, from that round trip on, and has told the client the same, so that all goes on the same. */
function strikeKey(trouble: Trouble, { trip, excel }: Moment): string {
  const fault = trouble.answer?.(trip.actions);
  if (trouble.act || trouble.reloads || !fault || fault.kind === "broken" || fault.kind === "nulls") return `${trouble.name} ${String(trip.number)}`;
  const then = excel.copy();
  if (fault.kind === "silent" || fault.kind === "afterwards") then.carryOut(trip);
  const told = fault.kind === "hang" || fault.kind === "silent" ? "nothing" : `${fault.kind === "status" ? "status" : "refused"} ${fault.code}`;
  return `${told} ${String(trip.number)} ${String(then.content)}`;
}

/** The next start: by the same pane, or by another one when the lease has run out, in turn. */
function later({ name, excel, clock }: Trial, nth: number): Trial {
  const isOther = nth % 2 === 0;
  return trialIn(excel, `new${name}`, clock.at + (isOther ? 600_000 : 0), isOther ? "other pane" : "pane");
}

async function open(trial: Trial) {
  onStage(trial);
  const left = await unfinished(trial.session, workbookReader(trial.session));
  if (!left.ok) throw new Error(left.fault.code);
  return left.value;
}

/** The rows of each sheet, wherever they stand. */
function rowsOf(book: Book): Book {
  return Object.fromEntries(
    Object.entries(book).map(([name, cells]) => {
      const rows = new Map<string, string[]>();
      for (const [cell, content] of Object.entries(cells)) {
        const [, column, row] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
        if (column === undefined || row === undefined) continue;
        const shown = /^(string|number|boolean) /.test(content) ? content : content.replace(/(?<=[A-Z])\d+/g, "#");
        rows.set(row, [...(rows.get(row) ?? []), `${column} ${shown}`]);
      }
      const counted: Record<string, string> = {};
      for (const row of rows.values())
        counted[row.join("; ")] = `${String(Number.parseInt(counted[row.join("; ")] ?? "0", 10) + 1)} times`;
      return [name, counted];
    }),
  );
}
