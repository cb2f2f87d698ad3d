import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { findDuplicates } from "../../../src/register/duplicates/findDuplicates";
import { madeSets } from "../../speed/duplicates/madeSets";
import { inputOfSet } from "../../speed/duplicates/measured";
import { inputOf, search, type Records } from "./searching";

/** Few different values, so that records agree in some fields and contradict in others. */
const record = fc.record({
  name: fc.constantFrom("Berg Bygg AS", "Berg Bygg", "Bergbygg", "Lund Transport AS", "Kari Lund", ""),
  organisationNumber: fc.constantFrom("923609016", "974760673", "NO 923 609 016 MVA", ""),
  phone: fc.constantFrom("22334455", "22334456", "91919191", ""),
  street: fc.constantFrom("Storgata 1", "Storgt 1", "Storgata 11", ""),
});
const records = fc.array(record, { minLength: 2, maxLength: 12 }).map((made): Records => Object.fromEntries(made.map((one, at) => [`k${at}`, one])));

test("P25: the order of rows changes nothing", () => {
  fc.assert(
    fc.property(
      records.chain((made) => fc.tuple(fc.constant(made), fc.shuffledSubarray(Object.keys(made), { minLength: Object.keys(made).length }))),
      ([made, order]) => {
        const shuffled = Object.fromEntries(order.map((id) => [id, made[id] ?? {}]));
        const { pairs, groups } = search(inputOf(made));
        const again = search(inputOf(shuffled));
        expect(again.pairs).toEqual(pairs);
        expect(again.groups).toEqual(groups);
      },
    ),
  );
});

test("P25: a list of thousands gives the same in reversed order", () => {
  for (const set of madeSets().filter(({ name }) => name === "clustersOfSix" || name === "firmNamesAlone")) {
    const input = inputOfSet(set);
    const reversed = { ...input, ids: [...input.ids].reverse(), keys: [...input.keys].reverse(), columns: input.columns.map((column) => ({ ...column, texts: [...column.texts].reverse() })).reverse() };
    const found = search(input);
    const again = search(reversed);
    expect(again.groups).toEqual(found.groups);
    expect(again.pairs).toEqual(found.pairs);
  }
});

test("no group holds two different organisation numbers", () => {
  fc.assert(
    fc.property(records, (made) => {
      for (const group of search(inputOf(made)).groups) {
        const numbers = new Set(group.map((id) => (made[id]?.["organisationNumber"] ?? "").replace(/\D/g, "")).filter((digits) => digits !== ""));
        expect(numbers.size).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test("each record is in one group at most, and pairs stand by score and then by id", () => {
  fc.assert(
    fc.property(records, (made) => {
      const { pairs, groups } = search(inputOf(made));
      expect(new Set(groups.flat()).size).toBe(groups.flat().length);
      const sorted = [...pairs].sort((x, y) => y.score - x.score || (x.pair < y.pair ? -1 : 1));
      expect(pairs.map(({ pair }) => pair)).toEqual(sorted.map(({ pair }) => pair));
    }),
  );
});

test("one telling column yields likely at most", () => {
  const names = fc.array(fc.constantFrom("Berg Bygg AS", "Berg Bygg", "Lund Transport", "Zachariassen Elektro AS"), { minLength: 2, maxLength: 10 });
  fc.assert(
    fc.property(names, (made) => {
      const { pairs } = search(inputOf(Object.fromEntries(made.map((name, at) => [`k${at}`, { name }]))));
      expect(pairs.map(({ verdict }) => verdict)).not.toContain("certain");
    }),
  );
});

test("a search that nobody waits for any more comes to nothing", () => {
  const input = inputOf({ a: { name: "Berg" }, b: { name: "Berg" } });
  expect(findDuplicates(input, { isCancelled: () => true })).toBeUndefined();
});

test("progress rises to its end", () => {
  const told: number[] = [];
  findDuplicates(inputOf({ a: { name: "Berg Bygg" }, b: { name: "Berg Bygg" } }), { progress: (done, total) => told.push(done / total) });
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.at(-1)).toBe(1);
});
