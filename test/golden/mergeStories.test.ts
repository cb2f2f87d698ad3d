import { beforeAll, expect, test } from "@jest/globals";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { cellsOf, kartotek, secondReader, type Run } from "./kartotek";

const day = ["--as-of", "2026-10-31"];
const folder = mkdtempSync(path.join(tmpdir(), "kartotek-"));

function file(name: string, text: string): string {
  const place = path.join(folder, name);
  writeFileSync(place, text);
  return place;
}

const heading = "Kundenr;Navn;Telefon;E-post;Adresse;Postnr;Poststed;Kredittgrense;Betalingsfrist;Samtykke;Inngående saldo;Merknader";
const list = [
  "101;Nordlys AS;22000014;post@nordlys.no;Storgata 1;0150;Oslo;50000;14;ja;1000;Ring først",
  "102;Fjellbygg AS;55112233;;Kaigata 2;5003;Bergen;80000;30;nei;250,50;",
  "103;Åsen Bakeri;;hei@asen.no;Lia 4;1400;Ski;;;;;Kontant",
  "104;Dalen Rør;91234567;;Dalveien 9;2000;Lillestrøm;;;;;",
];
const kunder = file("Kunder.csv", [heading, ...list].join("\n"));
const fakturaer = file(
  "Fakturaer.csv",
  ["Fakturanr;Kundenr;Fakturadato;Forfallsdato;Beløp", "1;101;01.09.2026;15.09.2026;1000", "2;102;01.09.2026;15.09.2026;200", "3;103;01.09.2026;15.09.2026;30", "4;104;01.09.2026;15.09.2026;4"].join("\n"),
);
const said = (name: string, decisions: object) => file(name, JSON.stringify(decisions));
const oneTwo = said("12.json", { same: [["101", "102"]] });
const twoThree = said("23.json", { same: [["102", "103"]] });

let built: Run;

beforeAll(async () => {
  built = await kartotek([kunder, fakturaer], "build,reports", ...day);
}, 60_000);

const owes = (run: Run) => Object.fromEntries([...(run.result?.aging.customers ?? [])].map(({ customer, outstanding }) => [customer, outstanding]));
const cells = async (run: Run) => cellsOf((await secondReader(run.saved)).getWorksheet("Kundekartotek") ?? (await secondReader(run.saved)).addWorksheet("none"));
const fieldOf = (run: Run, field: string) => run.result?.changes.find((change) => change.field === field)?.after;

test("P19: opening balances are claims like documents: they count for the survivor, and the total stays", async () => {
  const merged = await kartotek([built.saved], "merge,reports", "--decisions", oneTwo, ...day);
  expect(merged.said).toBe("");
  expect(merged.result?.merged).toHaveLength(1);
  expect(merged.result?.aging.total).toEqual(built.result?.aging.total);
  expect(owes(merged)["101"]).toBeCloseTo((owes(built)["101"] ?? 0) + (owes(built)["102"] ?? 0), 2);
  expect(fieldOf(merged, "openingBalance")).toBeUndefined();
  const back = await kartotek([merged.saved], "unmerge,reports", ...day);
  expect(owes(back)).toEqual(owes(built));
  expect(await cells(back)).toEqual(await cells(built));
}, 60_000);

test("whoever has refused consent under one of the numbers has refused it; the survivor keeps its own limit and terms", async () => {
  const survivor = (run: Run) => run.result?.merged[0]?.survivor;
  const merged = await kartotek([built.saved], "merge", "--decisions", oneTwo, ...day);
  expect(survivor(merged)).toBe("101");
  expect(String(fieldOf(merged, "consent"))).toMatch(/nei|false/i);
  expect(fieldOf(merged, "creditLimit")).toBeUndefined();
  expect(fieldOf(merged, "paymentTerms")).toBeUndefined();
}, 60_000);

test("merged twice is merged once", async () => {
  const twice = await kartotek([built.saved], "merge,merge", "--decisions", oneTwo, ...day);
  expect(twice.result?.batches.filter(({ job }) => job === "merge")).toHaveLength(1);
  expect(twice.result?.counts["customers"]).toBe(3);
}, 60_000);

test("decisions about nobody are told, and the others are used", async () => {
  const decisions = said("wrong.json", { same: [["101", "102"], ["104", "999"]], different: [["x", "103"]] });
  const merged = await kartotek([built.saved], "duplicates,merge", "--decisions", decisions, ...day);
  expect(merged.result?.merged).toHaveLength(1);
  expect(merged.result?.findings.filter(({ code }) => code === "decision.unknown").map(({ value }) => value)).toEqual(["999", "x"]);
}, 60_000);

test("a group of which only some are said to be one: the others are left alone", async () => {
  const some = said("some.json", { same: [["101", "102"], ["102", "103"]], different: [["101", "103"]] });
  const merged = await kartotek([built.saved], "merge,reports", "--decisions", some, ...day);
  // 101 and 103 are said to be two, so that at most one of the pairs is merged.
  expect(merged.result?.merged.flatMap(({ survivor, absorbed }) => [survivor, ...absorbed])).not.toEqual(expect.arrayContaining(["101", "103"]));
  expect(merged.result?.aging.total).toEqual(built.result?.aging.total);
}, 60_000);

test("a chain: 102 goes into 101, then 101 into another; taken apart in the middle, the rest stays", async () => {
  const first = await kartotek([built.saved], "merge", "--decisions", oneTwo, ...day);
  const survivor = first.result?.merged[0]?.survivor ?? "";
  const next = said("next.json", { same: [[survivor, "103"]] });
  // 103 shall stay, so that the survivor of the first is absorbed by the second.
  const more = file("Mer.csv", ["Fakturanr;Kundenr;Fakturadato;Forfallsdato;Beløp", ...[11, 12, 13, 14].map((n) => `${n};103;02.09.2026;16.09.2026;10`)].join("\n"));
  const chain = await kartotek([first.saved, more], "merge,reports", "--decisions", next, ...day);
  expect(chain.said).toBe("");
  const end = chain.result?.merged[0];
  expect(end?.absorbed).toEqual([survivor]);
  const total = chain.result?.aging.total.outstanding ?? 0;
  expect(total).toBeCloseTo((built.result?.aging.total.outstanding ?? 0) + 40, 2);
  expect(owes(chain)[end?.survivor ?? ""]).toBeCloseTo(total - 4, 2);

  const middle = await kartotek([chain.saved], "unmerge,reports", "--customer", survivor, ...day);
  expect(middle.said).toBe("");
  expect(middle.result?.aging.total.outstanding).toBeCloseTo(total, 2);
  expect(middle.result?.counts["customers"]).toBe(3);

  const all = await kartotek([middle.saved], "unmerge,reports", "--customer", end?.survivor ?? "", ...day);
  expect(all.result?.aging.total.outstanding).toBeCloseTo(total, 2);
  expect(all.result?.counts["customers"]).toBe(4);
  expect(await cells(all)).toEqual(await cells(built));
}, 120_000);

test("undone in the odd order, the older first: both come back, and every cell is as before", async () => {
  const first = await kartotek([built.saved], "merge", "--decisions", oneTwo, ...day);
  const survivor = first.result?.merged[0]?.survivor ?? "";
  const both = await kartotek([first.saved], "merge,reports", "--decisions", said("odd.json", { same: [[survivor, "103"]] }), ...day);
  const [older, newer] = both.result?.batches.filter(({ job }) => job === "merge") ?? [];
  const undone = await kartotek([both.saved], "undo,reports", "--batch", older?.id ?? "", ...day);
  expect(undone.result?.aging.total).toEqual(both.result?.aging.total);
  const back = await kartotek([undone.saved], "undo,reports", "--batch", newer?.id ?? "", ...day);
  expect(back.result?.aging.total).toEqual(built.result?.aging.total);
  expect(back.result?.counts["customers"]).toBe(4);
  expect(owes(back)).toEqual(owes(built));
}, 120_000);

test("built again with changed data of the absorbed: it makes no new customer, and the survivor's documents stay", async () => {
  const merged = await kartotek([built.saved], "merge", "--decisions", twoThree, ...day);
  const absorbed = merged.result?.merged[0]?.absorbed[0] ?? "";
  const changed = file("Kunder 2.csv", [heading, ...list.map((row) => (row.startsWith(absorbed) ? row.replace(/;(Kaigata 2|Lia 4);/, ";Nyveien 77;") : row))].join("\n"));
  const again = await kartotek([merged.saved, changed], "build,reports", ...day);
  expect(again.said).toBe("");
  expect(again.result?.counts["customers"]).toBe(3);
  expect(again.result?.aging.total).toEqual(built.result?.aging.total);
}, 60_000);
