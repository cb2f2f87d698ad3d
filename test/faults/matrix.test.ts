import { expect, test } from "@jest/globals";
import { jobs } from "../../src/headless/jobs";
import { book } from "./book";
import { troubles } from "./faults";
import { caseOf, expectedOf, survives, type Case } from "./matrix";
import { bytesOf, runIn, trialOf } from "./trial";
import { withSecondRegister } from "./withSecondRegister";

/** Combinations of a job, above which they are thinned out; FAULTS=all tries each. */
const most = process.env["FAULTS"] === "all" ? Infinity : Number(process.env["MOST"] ?? 60);
const only = process.env["ONLY"]?.split(",");

/** A register, and then the customers changed, and two more. */
async function nextMonth(bytes: Uint8Array): Promise<Uint8Array> {
  const trial = trialOf(bytes, "first", 0);
  await runIn(trial, "build");
  const cells = { C2: "'+47 99 88 77 66", F3: "Voss", A6: "'011", B6: "Ny & Co", C6: "'91 23 45 67", A7: "'012", B7: "'t Hof BV" };
  for (const [cell, text] of Object.entries(cells)) trial.host.editAsOther("Kunder", cell, text);
  return bytesOf(trial);
}

test("whatever goes wrong, at whatever round trip, the work is done, finished or taken back, and nothing is lost", async () => {
  const cases: Case[] = [];
  let bytes = await book();
  for (const job of jobs) {
    // Of two registers there are two only where people have built at the same moment.
    const made = await caseOf(job, job === "join" ? await withSecondRegister(await book()) : bytes, cases.length);
    if (typeof made === "string") {
      process.stdout.write(`${job} is not tried, it has nothing to do here: ${made}\n`);
      continue;
    }
    cases.push(made);
    // What a build does to a register that is there is another work than making it.
    const later = job === "build" ? await caseOf(job, await nextMonth(bytes), cases.length) : "";
    if (typeof later !== "string") cases.push(later);
    if (job !== "join") bytes = made.saved;
  }
  const broken: string[] = [];
  let faults = 0;
  const said: string[] = [];
  for (const of of cases.filter(({ job }) => only?.includes(job) ?? true)) {
    const before = faults;
    // Neighbouring round trips are much alike: each trouble strikes at some of them, and each of them is struck by some.
    const step = Math.max(
      1,
      Math.round(
        (of.roundTrips * troubles.length) /
          (most / (1 + (Object.keys(of.after[0] ?? {}).length - Object.keys(of.before).length) / 6)),
      ),
    );
    for (const [index, trouble] of troubles.entries()) {
      const expected = await expectedOf(of, trouble);
      for (let at = 1 + (index % step); at <= of.roundTrips; at += step) {
        faults++;
        broken.push(...(await survives(of, trouble, at, expected)));
      }
    }
    said.push(`${of.job} ${String(faults - before)} of ${String(of.roundTrips * troubles.length)}`);
  }
  const survived = faults - new Set(broken.map((one) => one.split(": ")[0])).size;
  process.stdout.write(`${String(faults)} faults, ${String(survived)} survived (tried of all: ${said.join(", ")})\n`);
  expect(broken).toEqual([]);
}, 3_600_000);
