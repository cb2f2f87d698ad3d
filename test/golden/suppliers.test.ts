import { beforeAll, expect, test } from "@jest/globals";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { cellsOf, kartotek, secondReader, type Run } from "./kartotek";

const day = ["--as-of", "2026-10-31"];
const folder = mkdtempSync(path.join(tmpdir(), "kartotek-"));

function csv(name: string, rows: readonly string[]): string {
  const file = path.join(folder, name);
  writeFileSync(file, rows.join("\n"));
  return file;
}

// Supplier 501 and customer 501 have one number; supplier 503 is customer 102, by its organisation number.
const files = [
  csv("Kunder.csv", [
    "Kundenr;Navn;Org.nr;Telefon;E-post;Adresse;Postnr;Poststed",
    "101;Nordlys AS;;22 00 00 14;post@nordlys.no;Storgata 1;0150;Oslo",
    "102;Fjellbygg AS;974760673;55 11 22 33;post@fjellbygg.no;Kaigata 2;5003;Bergen",
    "501;Åsen Bakeri;;91 23 45 67;hei@asenbakeri.no;Lia 4;1400;Ski",
  ]),
  csv("Leverandører.csv", [
    "Leverandørnr;Navn;Org.nr;Telefon;E-post;Adresse;Postnr;Poststed;Bankkonto",
    "501;Papirgrossisten AS;;73 40 50 60;ordre@papirgrossisten.no;Industriveien 7;7030;Trondheim;",
    "502;PAPIRGROSSISTEN A/S;;73405060;ordre@papirgrossisten.no;Industriveien 7;7030;Trondheim;",
    "503;Fjellbygg AS;974760673;55 11 22 33;post@fjellbygg.no;Kaigata 2;5003;Bergen;",
    "504;Havnekran AS;;51 60 70 80;drift@havnekran.no;Kaien 3;4006;Stavanger;",
  ]),
  csv("Fakturaer.csv", ["Fakturanr;Kundenr;Fakturadato;Forfallsdato;Beløp", "1;101;01.09.2026;15.09.2026;1000", "2;501;01.09.2026;15.09.2026;250,50"]),
  csv("Leverandørfakturaer.csv", [
    "Fakturanr;Leverandørnr;Fakturadato;Forfallsdato;Beløp",
    "A-1;501;05.09.2026;05.10.2026;4000",
    "A-2;502;12.09.2026;12.10.2026;1500,25",
    "7;504;20.09.2026;20.10.2026;900",
  ]),
];

let built: Run;
let merged: Run;

beforeAll(async () => {
  built = await kartotek(files, "build,duplicates,reports", ...day);
  merged = await kartotek([built.saved], "merge,duplicates,reports", ...day);
}, 120_000);

const owed = (run: Run) => new Map(run.result?.payables?.suppliers.map(({ supplier, outstanding }) => [supplier, outstanding]));

test("suppliers that are likely one are found, apart from the customers", () => {
  expect(built.said).toBe("");
  expect(built.result?.duplicates?.pairs).toEqual([]);
  expect(built.result?.duplicates?.suppliers?.pairs).toMatchObject([{ a: "501", b: "502", verdict: "certain" }]);
  expect(built.result?.duplicates?.suppliers?.groups).toEqual([["501", "502"]]);
});

test("a customer that is a supplier is told, and never merged", () => {
  expect(built.result?.duplicates?.alsoSuppliers).toEqual([{ customer: "102", supplier: "503", organisationNumber: "974760673" }]);
  expect(merged.result?.merged).toEqual([]);
});

test("the tab has a section for each, in the words of each", async () => {
  const tab = (await secondReader(built.saved)).getWorksheet("Dubletter");
  const texts = Object.values(tab ? cellsOf(tab) : {}).map((cell) => (cell as { value: unknown }).value);
  for (const heading of ["Par og hvorfor", "Leverandører: par og hvorfor", "Leverandørene gruppe for gruppe", "Leverandørnr. 1"]) expect(texts).toContain(heading);
  expect(texts).toContain("Kunder som også er leverandører (samme organisasjonsnummer; slås aldri sammen)");
});

test("P19: merged suppliers keep payables and receivables as they are, to the øre, and their documents count for the survivor", () => {
  expect(merged.said).toBe("");
  expect(merged.result?.mergedSuppliers).toEqual([{ survivor: "502", absorbed: ["501"] }]);
  expect(merged.result?.payables?.total).toEqual(built.result?.payables?.total);
  expect(merged.result?.aging).toEqual(built.result?.aging);
  expect([...owed(built)].sort()).toEqual([["501", 4000], ["502", 1500.25], ["504", 900]]);
  expect([...owed(merged)].sort()).toEqual([["502", 5500.25], ["504", 900]]);
  expect(merged.result?.counts["suppliers"]).toBe(3);
});

test("P23: an absorbed supplier is no candidate any more", () => {
  expect(merged.result?.duplicates?.suppliers?.pairs).toEqual([]);
});

test("undo gives back every cell of the supplier register", async () => {
  const back = await kartotek([merged.saved], "undo,reports", ...day);
  expect(back.result?.conflicts).toEqual([]);
  expect(owed(back)).toEqual(owed(built));
  const [before, after] = [await secondReader(built.saved), await secondReader(back.saved)];
  const register = (book: typeof before) => cellsOf(book.getWorksheet("Leverandørkartotek") ?? book.addWorksheet("none"));
  expect(register(after)).toEqual(register(before));
}, 60_000);

test("P20: unmerged later, a document that came under the old number since stays with the survivor and is listed", async () => {
  const later = csv("Inngående november.csv", ["Fakturanr;Leverandørnr;Fakturadato;Forfallsdato;Beløp", "A-9;501;30.10.2026;30.11.2026;77,70"]);
  const back = await kartotek([merged.saved, later], "unmerge,reports", "--supplier", "502", ...day);
  expect(back.said).toBe("");
  expect(back.result?.conflicts).toEqual([]);
  expect(back.result?.findings.filter(({ code }) => code === "unmerge.stays").map(({ value, sheet }) => [value, sheet])).toEqual([["A-9", "Inngående november"]]);
  expect([...owed(back)].sort()).toEqual([["501", 4000], ["502", 1577.95], ["504", 900]]);
}, 60_000);

test("a number is meant as a supplier's or a customer's: unmerging customer 502 finds nothing", async () => {
  const back = await kartotek([merged.saved], "unmerge", "--customer", "502", ...day);
  expect(back.status).toBe(1);
});

test("P16: what is said of suppliers holds for suppliers only, and the next time", async () => {
  const decisions = csv("decisions.json", [JSON.stringify({ suppliers: { different: [["501", "502"]], same: [["503", "504"]] } })]);
  const said = await kartotek([built.saved], "merge", "--decisions", decisions, ...day);
  expect(said.result?.merged).toEqual([]);
  expect(said.result?.mergedSuppliers?.flatMap(({ survivor, absorbed }) => [survivor, ...absorbed]).sort()).toEqual(["503", "504"]);
  const next = await kartotek([said.saved], "duplicates", ...day);
  expect(next.result?.duplicates?.suppliers?.pairs).toEqual([]);
}, 60_000);

test("two different invoices with one number under both suppliers stop that group with a question", async () => {
  const other = [...files.slice(0, 3), csv("Leverandørfakturaer.csv", ["Fakturanr;Leverandørnr;Fakturadato;Forfallsdato;Beløp", "A-1;501;05.09.2026;05.10.2026;4000", "A-1;502;12.09.2026;12.10.2026;1500"])];
  const run = await kartotek(other, "build,merge", ...day);
  expect(run.result?.mergedSuppliers).toBeUndefined();
  expect(run.result?.findings.filter(({ code }) => code === "merge.sameInvoiceNumber")).toHaveLength(1);
}, 60_000);
