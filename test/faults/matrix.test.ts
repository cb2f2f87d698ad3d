import { expect, test } from "@jest/globals";
import { allCases } from "./cases";
import { troubles } from "./faults";
import { Matrix } from "./matrix";

const only = process.env["ONLY"]?.split(",");

test("whatever goes wrong, at whatever round trip, the work is done, finished or taken back, and nothing is lost", async () => {
  const broken: string[] = [];
  let faults = 0;
  const said: string[] = [];
  for (const of of (await allCases()).filter(({ job }) => only?.includes(job) ?? true)) {
    const before = faults;
    const matrix = new Matrix(of);
    for (const trouble of troubles) {
      for (const { trip } of of.moments) {
        const verdict = await matrix.strike(trouble, trip.number);
        if (verdict === null) continue;
        faults++;
        const where = `${of.job}, round trip ${String(trip.number)} of ${String(of.moments.length)}, ${trouble.name}`;
        if (verdict.broken.length > 0) broken.push(`${where}: ${verdict.broken.join("; ")}`);
      }
    }
    said.push(`${of.job} ${String(faults - before)}`);
  }
  process.stdout.write(`${String(faults)} faults, ${String(faults - broken.length)} survived (${said.join(", ")})\n`);
  expect(broken).toEqual([]);
}, 3_600_000);
