import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@jest/globals";
import type { ByHand } from "./awkwardBooks";
import { kartotek, type Aged, type Result } from "./kartotek";
import { ledgerExports } from "./ledgerExports";

test.each(ledgerExports.map((one) => [one.why, one] as const))("%s", async (_why, { csv, owed, codes = [] }) => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "export-")), "uttrekk.csv");
  writeFileSync(file, csv);
  const run = await kartotek([file], "build,check,reports", "--as-of", "2026-06-30");
  expect(run.status).toBe(0);
  expect(owedIn(run.result)).toEqual(owed);
  const said = (run.result?.findings ?? []).map(({ code }) => code);
  for (const code of codes) expect(said).toContain(code);
});

/** Of what each customer owes, by currency; currencies in which nobody has anything are left out, but for the first. */
function owedIn(result: Result | null): Readonly<Record<string, Readonly<Record<string, ByHand>>>> {
  if (result === null) return {};
  const all = Object.entries({ [result.aging.currency]: result.aging, ...result.agingByCurrency });
  return Object.fromEntries(all.map(([currency, { customers }]) => [currency, Object.fromEntries(customers.filter(isOpen).map((row) => [row.customer, parts(row)]))]));
}

function isOpen(row: Aged): boolean {
  return parts(row).some((amount) => amount !== 0);
}

function parts({ notDue, buckets, unallocated }: Aged): ByHand {
  return [notDue, ...buckets, unallocated] as unknown as ByHand;
}
