import { beforeAll, expect, test } from "@jest/globals";
import { allCases, type Case } from "./cases";
import { troubles } from "./faults";
import { leftBy, Matrix } from "./matrix";

let cases: readonly Case[] = [];
beforeAll(async () => {
  cases = await allCases();
}, 600_000);

test("what a trial leaves is the same without anything that is remembered, for a sample of all", async () => {
  const differing: string[] = [];
  for (const [nth, of] of cases.entries()) {
    const matrix = new Matrix(of);
    for (const [index, { reloads, ...trouble }] of troubles.entries()) {
      if ((nth + index) % 8 !== 0) continue;
      const at = 1 + ((nth * 7 + index * 5) % of.moments.length);
      const moment = of.moments[at - 1];
      // A pane that is loaded anew is not there for the answer; one that waits in vain leaves the same.
      if (!moment || (reloads && trouble.answer?.(moment.trip.actions).kind === "broken")) continue;
      const verdict = await matrix.strike(reloads ? { ...trouble, reloads } : trouble, at);
      if (verdict === null) continue;
      const alone = await new Matrix({ ...of, bytes: of.bytes.slice() }).run(trouble, moment);
      if (leftBy(trouble, alone) !== verdict.left) differing.push(`${of.job}, round trip ${String(at)}, ${trouble.name}`);
    }
  }
  expect(differing).toEqual([]);
}, 600_000);

test("a request that writes many cells asks once that nothing is painted meanwhile, and one that only reads does not", () => {
  const wrong = cases.flatMap(({ job, moments }) =>
    moments.flatMap(({ trip }) => {
      const { Actions } = (JSON.parse(`{${trip.text}`) as { message: { body: { Actions: readonly Sent[] } } }).message.body;
      const asked = Actions.filter(({ Name }) => Name === "SuspendScreenUpdatingUntilNextSync").length;
      const cells = Actions.reduce((sum, action) => sum + cellsSet(action), 0);
      const isRight = asked === 0 ? cells < MANY : asked === 1 && trip.writes;
      return isRight ? [] : [`${job}, round trip ${String(trip.number)}: ${String(cells)} cells, asked ${String(asked)} times`];
    }),
  );
  expect(wrong).toEqual([]);
});

const MANY = 12;

interface Sent {
  readonly Name: string;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
}

function cellsSet({ Name, ArgumentInfo }: Sent): number {
  const [rows] = ArgumentInfo?.Arguments ?? [];
  if ((Name !== "Values" && Name !== "Formulas") || !Array.isArray(rows)) return 0;
  return rows.reduce((sum: number, row: unknown) => sum + (Array.isArray(row) ? row.filter((cell) => cell !== null).length : 1), 0);
}

test("no request touches the calculation mode or the events", () => {
  const touching = cases.flatMap(({ job, moments }) => moments.filter(({ trip }) => /"(CalculationMode|EnableEvents)"/.test(trip.text)).map(() => job));
  expect(touching).toEqual([]);
});
