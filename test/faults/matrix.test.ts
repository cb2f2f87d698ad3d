import { expect, test } from "@jest/globals";
import { jobs } from "../../src/headless/jobs";
import { book } from "./book";
import { troubles } from "./faults";
import { caseOf, changedBefore, survives, type Case } from "./matrix";

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
    for (const trouble of troubles) {
      const expected = await changedBefore(of, trouble);
      for (let at = 1; at <= of.roundTrips; at++) {
        faults++;
        broken.push(...(await survives(of, trouble, at, expected)));
      }
    }
    process.stdout.write(`${of.job} ${String(of.roundTrips)} ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
  }
  process.stdout.write(`${String(faults)} faults, ${String(faults - broken.length)} survived\n`);
  expect(broken).toEqual([]);
}, 900_000);
