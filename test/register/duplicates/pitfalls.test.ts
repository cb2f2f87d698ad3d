import { describe, expect, test } from "@jest/globals";
import { doorIndex, duplicatesAtTheDoor } from "../../../src/register/duplicates/atTheDoor";
import { duplicateInput } from "../../../src/register/duplicates/records";
import { madePeople } from "../../speed/duplicates/madeSets";
import { inputOfSet, measured } from "../../speed/duplicates/measured";
import { inputOf, search, strangers, type Records } from "./searching";

describe("P12: letters are folded before words are compared", () => {
  const three = { a: { name: "Møller Bygg AS" }, b: { name: "Moeller Bygg" }, c: { name: "MØLLER BYGG A/S" } };
  const two = { d: { name: "Bø AS" }, e: { name: "Bo AS" } };

  test("Møller, Moeller and MØLLER are one, by name alone and among others", () => {
    expect(search(inputOf(three)).groups).toEqual([["a", "b", "c"]]);
    expect(search(inputOf({ ...three, ...two, ...strangers })).groups).toEqual([["a", "b", "c"]]);
  });

  test("Bø and Bo are at most possible, also where they share a phone and a postcode", () => {
    const house = { phone: "91919191", postcode: "5003" };
    for (const records of [two, { d: { ...two.d, ...house }, e: { ...two.e, ...house } }]) {
      expect(["none", "possible"]).toContain(search(inputOf({ ...records, ...strangers })).verdict("d", "e"));
    }
  });

  test("a word that stands twice once letters are folded counts once", () => {
    expect(search(inputOf({ a: { name: "Électricité Nord" }, b: { name: "Electricite Nord" }, ...strangers })).groups).toEqual([["a", "b"]]);
  });
});

describe("P13: groups have at least two records, and large lists are not compared all with all", () => {
  test("five thousand people take far fewer comparisons than there are pairs", () => {
    const input = inputOfSet(madePeople(5_000));
    const { groups, compared } = measured(input);
    expect(groups.every((group) => new Set(group).size >= 2)).toBe(true);
    expect(compared).toBeLessThan((input.count * input.count) / 100);
  });
});

describe("P14: what cannot be one is never chained together", () => {
  test("two firms with different numbers stay apart though a third is like both", () => {
    const same = { name: "Berg Bygg AS", phone: "22334455", street: "Storgata 1" };
    const records: Records = { a: { ...same, organisationNumber: "923609016" }, b: { ...same, organisationNumber: "" }, c: { ...same, organisationNumber: "974760673" }, ...strangers };
    const { groups, verdict } = search(inputOf(records));
    expect(verdict("a", "c")).toBe("possible");
    expect(groups.some((group) => group.includes("a") && group.includes("c"))).toBe(false);
  });
});

test("P17: each pair says which fields agree or speak against, and how much they weigh", () => {
  const { pairs } = search(
    inputOf({
      a: { name: "Kari Lund", phone: "22334455", street: "Storgata 1", postcode: "0150" },
      b: { name: "Lund, Kari", phone: "+47 22 33 44 55", street: "Storgt. 1", postcode: "5003" },
      ...strangers,
    }),
  );
  expect(pairs[0]).toMatchObject({ pair: "a b" });
  expect(pairs[0]?.reasons.map(({ field, agreement }) => [field, agreement])).toEqual(
    expect.arrayContaining([
      ["phone", "exact"],
      ["name", "exact"],
      ["street", "exact"],
      ["postcode", "differs"],
    ]),
  );
  expect(pairs[0]?.reasons.find(({ field }) => field === "phone")).toMatchObject({ shared: 2 });
  expect(pairs[0]?.reasons.map(({ weight }) => weight)).toEqual([...(pairs[0]?.reasons ?? [])].map(({ weight }) => weight).sort((x, y) => y - x));
});

test("P23: a customer that was merged into another is no candidate", () => {
  const values = new Map([["name", ["Møller Bygg AS", "Møller Bygg", "Møller Bygg"]] as const]);
  const parties = { count: 3, at: { source: new Uint16Array(3), row: Uint32Array.of(1, 2, 3) }, id: ["1", "2", "3"], values, implied: new Uint8Array(3) };
  const input = duplicateInput(parties, { kind: "customers", sources: [], gone: Uint8Array.of(0, 1, 0) });
  expect(search(input).groups).toEqual([["1", "3"]]);
});

test("P24: a row at the door is judged as it is in the list", () => {
  const known: Records = { a: { name: "Møller Bygg AS", phone: "22334455", street: "Storgata 1" }, ...strangers };
  const row = { name: "Moeller Bygg", phone: "22 33 44 55", street: "Storgt 1" };
  const index = doorIndex(inputOf(known));
  const [first, ...others] = duplicatesAtTheDoor(index, inputOf({ new: row }));
  expect(others).toEqual([]);
  expect(inputOf(known).ids[first?.record ?? -1]).toBe("a");
  expect(first?.verdict).toBe(search(inputOf({ ...known, new: row })).verdict("a", "new"));
});

test("P24: a row that was changed is not compared with what it was", () => {
  const known: Records = { a: { name: "Møller Bygg AS", phone: "22334455" }, ...strangers };
  expect(duplicatesAtTheDoor(doorIndex(inputOf(known)), inputOf({ a: { name: "Møller Bygg AS", phone: "22334455" } }))).toEqual([]);
});

describe("what people have decided holds", () => {
  const pair: Records = { a: { name: "Møller Bygg AS", phone: "22334455" }, b: { name: "Moeller Bygg", phone: "22334455" }, ...strangers };

  test("not the same: neither pair nor group, now or at the door", () => {
    const decided = { same: [], different: [["b", "a"]] } as const;
    const found = search(inputOf(pair, decided));
    expect(found.verdict("a", "b")).toBe("none");
    expect(found.groups).toEqual([]);
  });

  test("the same: certain, whatever the fields say", () => {
    const found = search(inputOf({ ...pair, c: { name: "Helt Annet" } }, { same: [["a", "c"]], different: [] }));
    expect(found.verdict("a", "c")).toBe("certain");
    expect(found.groups).toContainEqual(expect.arrayContaining(["a", "c"]));
  });
});
