import { expect, test } from "@jest/globals";
import type { Cell } from "../../../src/register/cells";
import { decisionKeys, decisionsByKey } from "../../../src/register/duplicates/decisionKeys";
import { unheardDecisions } from "../../../src/register/duplicates/unheardDecisions";
import type { FieldName } from "../../../src/register/fields/catalogue";
import type { Parties, Register } from "../../../src/register/register";

function parties(rows: readonly (readonly [id: string, number: string, name: string])[], number: FieldName): Parties {
  const values = new Map<FieldName, readonly Cell[]>([
    [number, rows.map((row) => row[1])],
    ["name", rows.map((row) => row[2])],
  ]);
  const none = { source: new Uint16Array(rows.length), row: new Uint32Array(rows.length) };
  return { count: rows.length, at: none, id: rows.map(([id]) => id), values, implied: new Uint8Array(rows.length) };
}

const register = {
  customers: parties([["1", "1", "Nordlys"], ["5#2", "5", "Fjell"], ["5#3", "5", "Dal"], ["7", "7", "Fjell AS"]], "customerNumber"),
  suppliers: parties([["1", "1", "Papir"], ["9", "9", "Papiret"]], "supplierNumber"),
  payables: null,
} as unknown as Register;

test("a word about one of two that share a number is not taken as said of the other", () => {
  const [, fjell, dal, other] = decisionKeys("customers", register.customers);
  expect(fjell).not.toBe(dal);
  expect(decisionsByKey(register, { same: [["5#2", "7"]], different: [] }).same.flat().sort()).toEqual([fjell, other].sort());
});

test("customer 1 and supplier 1 are named by different keys", () => {
  expect(decisionKeys("customers", register.customers)[0]).not.toBe(decisionKeys("suppliers", register.suppliers)[0]);
});

test.each([
  // An id of nobody is most often a slip, or one who has been merged already.
  [{ same: [["1", "77"]], different: [] }, ["decision.unknown"]],
  // The supplier's id says nothing of customers.
  [{ same: [["1", "9"]], different: [] }, ["decision.unknown"]],
  [{ same: [], different: [], suppliers: { same: [["1", "9"]], different: [] } }, []],
  [{ same: [], different: [["x", "y"]], suppliers: { same: [["1", "7"]], different: [] } }, ["decision.unknown", "decision.unknown"]],
  [{ same: [["7", "7"]], different: [] }, ["decision.itself"]],
  // Whoever says both is kept apart, whichever way round the pair is written.
  [{ same: [["1", "7"]], different: [["7", "1"]] }, ["decision.bothWays"]],
  [{ same: [["1", "7"]], different: [["1", "5#2"]] }, []],
] as const)("what cannot be heard is told: %j", (said, codes) => {
  expect(unheardDecisions(register, said).map(({ code }) => code)).toEqual(codes);
});

test("what is said both ways keeps the two apart", () => {
  const { same, different } = decisionsByKey(register, { same: [["1", "7"]], different: [["7", "1"]] });
  expect([same.length, different.length]).toEqual([0, 1]);
});
