import { beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Job } from "../../src/headless/jobs";
import { runJobs } from "../../src/headless/run";
import type { ReportCode } from "../../src/register/reports/report";
import { startExcel } from "../../src/standin/boot/node";
import { openXlsx } from "../../src/standin/file/openXlsx";
import { saveXlsx } from "../../src/standin/file/saveXlsx";
import type { Host } from "../../src/standin/host/host";
import { reports } from "../../src/workflows/reports";
import type { Session } from "../../src/workflows/session";
import { unfinished } from "../../src/workflows/unfinished";
import { workbookReader } from "../../src/workflows/workbookReader";
import { book } from "../faults/book";
import { dump } from "../faults/dump";
import { anySession } from "./anySession";
import { atTheSameTime, type Choice } from "./atTheSameTime";

const jobs: readonly Job[] = ["build", "clean", "merge", "duplicates", "reports", "undo"];
/** Workbooks to begin with: as the user has it, with a register, and with one that was cleaned and whose source has changed. */
const starts = ["own", "built", "later"] as const;
type Start = (typeof starts)[number];
const bytes = {} as Record<Start, Uint8Array>;

/** One person at work on a workbook. */
interface Person {
  readonly host: Host;
  readonly session: Session;
}

/** Long enough for another person's next round trips. */
const aWhile = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds / 20));

function person(host: Host, name: string): Person {
  let made = 0;
  const newId = () => `${name.toLowerCase()}-${String(++made)}`;
  return { host, session: { ...anySession(name), holder: name, newId, waiting: { wait: aWhile } } };
}

function opened(of: Uint8Array): Host {
  return startExcel().open(openXlsx(of), { now: () => new Date(2026, 9, 31) });
}

/** Two people with one workbook open, at the same hour. */
function people(start: Start): Readonly<Record<"Kari" | "Ola", Person>> {
  const host = opened(bytes[start]);
  return { Kari: person(host, "Kari"), Ola: person(host, "Ola") };
}

/** Tabs that stand for all reports, which are written by the same code. */
const tabs: ReadonlySet<ReportCode> = new Set<ReportCode>(["overview", "aging"]);

async function runIn({ session }: Person, job: Job) {
  if (job === "reports") return reports(session, workbookReader(session), { wanted: tabs });
  return runJobs({ jobs: [job], aims: { customers: [], suppliers: [] }, session, progress: () => undefined });
}

beforeAll(async () => {
  bytes.own = await book();
  const host = opened(bytes.own);
  const first = person(host, "First");
  await runIn(first, "build");
  bytes.built = saveXlsx(host.workbook);
  await runIn(first, "clean");
  for (const [cell, text] of Object.entries({ F3: "Voss", A6: "'011", B6: "Ny & Co" })) host.editAsOther("Kunder", cell, text);
  bytes.later = saveXlsx(host.workbook);
});

type Outcome = Awaited<ReturnType<typeof runIn>>;

/** The sheets, without what tells who was first: the name on a change that both would have made. */
function standing({ host }: Person): string {
  return JSON.stringify(dump(host.workbook));
}

const codeOf = (outcome: Outcome): string => (outcome.ok ? "done" : outcome.fault.code);

const alone = new Map<string, Promise<{ readonly standing: string; readonly codes: readonly string[] }>>();

/** What comes of two jobs when the second begins after the first has ended. */
function inTurn(start: Start, first: readonly [string, Job], second: readonly [string, Job]) {
  const name = [start, ...first, ...second].join();
  const known = alone.get(name) ?? oneAfterTheOther(start, [first, second]);
  alone.set(name, known);
  return known;
}

async function oneAfterTheOther(start: Start, order: readonly (readonly [string, Job])[]) {
  const both = people(start);
  const codes: string[] = [];
  for (const [who, job] of order) codes.push(codeOf(await runIn(who === "Kari" ? both.Kari : both.Ola, job)));
  return { standing: standing(both.Kari), codes };
}

/** Lets both work at once; who is told that somebody else was at it tries again afterwards. Says what went wrong. */
async function together(start: Start, own: Job, other: Job, choose: Choice): Promise<readonly string[]> {
  const both = people(start);
  const outcomes = await atTheSameTime(both.Kari.host, { Kari: () => runIn(both.Kari, own), Ola: () => runIn(both.Ola, other) }, choose);
  const { Kari, Ola } = outcomes;
  if (!Kari || !Ola) return ["somebody has not come to an end"];
  const wrong: string[] = [];
  const again: [Person, Job][] = [];
  if (isTold(Kari)) again.push([both.Kari, own]);
  if (isTold(Ola)) again.push([both.Ola, other]);
  if (again.length === 2) wrong.push("both were told to wait");
  const codes = [codeOf(Kari), codeOf(Ola)];
  for (const [who, job] of again) codes[who === both.Kari ? 0 : 1] = codeOf(await runIn(who, job));

  const kariFirst = await inTurn(start, ["Kari", own], ["Ola", other]);
  const olaFirst = await inTurn(start, ["Ola", other], ["Kari", own]);
  const expected = [kariFirst, { ...olaFirst, codes: [...olaFirst.codes].reverse() }];
  const is = { standing: standing(both.Kari), codes };
  if (!expected.some((one) => one.standing === is.standing)) wrong.push(`${firstDifference(is.standing, kariFirst.standing)} (told: ${codeOf(Kari)}, ${codeOf(Ola)})`);
  else if (!expected.some((one) => one.codes.join() === codes.join())) wrong.push(`ended with ${codes.join()} instead of ${expected.map((one) => one.codes.join()).join(" or ")}`);
  const open = await unfinished(both.Kari.session, workbookReader(both.Kari.session));
  if (!open.ok || open.value.length > 0) wrong.push("something stays open");
  return wrong;
}

function isTold(outcome: Outcome): boolean {
  return !outcome.ok && (outcome.fault.code === "LeaseHeld" || outcome.fault.code === "Overtaken");
}

function firstDifference(is: string, should: string): string {
  const [one, other] = [JSON.parse(is), JSON.parse(should)] as Record<string, Record<string, string>>[];
  for (const sheet of new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})])) {
    const [here, there] = [one?.[sheet], other?.[sheet]];
    if (!here || !there) return `the sheet ${sheet} is ${here ? "one too many" : "missing"}`;
    for (const cell of new Set([...Object.keys(here), ...Object.keys(there)])) {
      if (here[cell] !== there[cell]) return `${sheet}!${cell} is ${here[cell] ?? "empty"} and not ${there[cell] ?? "empty"}`;
    }
  }
  return "nothing differs";
}

test(
  "P7: two people's jobs at the very same moment come to what they come to in turn, and at most one is told to try again",
  async () => {
    const cases = fc.record({
      start: fc.constantFrom(...starts),
      own: fc.constantFrom(...jobs),
      other: fc.constantFrom(...jobs),
      order: fc.infiniteStream(fc.boolean()),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ start, own, other, order }) => {
        const next = order[Symbol.iterator]();
        const choose: Choice = (waiting) => (next.next().value === true ? waiting[0] : waiting.at(-1)) ?? "";
        expect([start, own, other, ...(await together(start, own, other, choose))]).toEqual([start, own, other]);
      }),
      { numRuns: Number(process.env["RUNS"] ?? 15) },
    );
  },
  600_000,
);

describe("P7: the same job by another person, from beginning to end between two of our round trips", () => {
  test.each(jobs.flatMap((job) => [0.15, 0.5, 0.85].map((share) => [job, share] as const)))(
    "%s, %d of the way: as if the two had come in turn",
    async (job, share) => {
      const quiet = people("later").Kari;
      await runIn(quiet, job);
      const moment = Math.round(quiet.host.roundTrips * share);
      let answered = 0;
      const choose: Choice = (waiting) => {
        const isOther = answered >= moment && waiting.includes("Ola");
        if (!isOther) answered++;
        return isOther ? "Ola" : (waiting.find((who) => who === "Kari") ?? waiting[0] ?? "");
      };
      expect(await together("later", job, job, choose)).toEqual([]);
    },
    60_000,
  );
});
