import { expect, test } from "@jest/globals";
import { jobs } from "../../src/headless/jobs";
import { book } from "./book";
import { troubles } from "./faults";
import { caseOf, changedBefore, survives, type Case } from "./matrix";

/** Combinations of a job, above which they are thinned out; FAULTS=all tries each. */
const most = process.env["FAULTS"] === "all" ? Infinity : Number(process.env["MOST"] ?? 250);
const only = process.env["ONLY"]?.split(",");

test("whatever goes wrong, at whatever round trip, the work is done, finished or taken back, and nothing is lost", async () => {
  const cases: Case[] = [];
  let bytes = await book();
  for (const job of jobs) {
    const made = await caseOf(job, bytes);
    cases.push(made);
    bytes = made.saved;
  }
  const broken: string[] = [];
  let faults = 0;
  for (const of of cases.filter(({ job }) => only?.includes(job) ?? true)) {
    const start = performance.now();
    // Neighbouring round trips are much alike: each trouble strikes at some of them, and each of them is struck by some.
    const step = Math.max(1, Math.round((of.roundTrips * troubles.length) / most));
    for (const [index, trouble] of troubles.entries()) {
      const expected = await changedBefore(of, trouble);
      for (let at = 1 + (index % step); at <= of.roundTrips; at += step) {
        faults++;
        broken.push(...(await survives(of, trouble, at, expected)));
      }
    }
    process.stdout.write(`${of.job} ${String(of.roundTrips)} ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
  }
  process.stdout.write(`${String(faults)} faults, ${String(faults - broken.length)} survived\n`);
  expect(broken).toEqual([]);
}, 900_000);
