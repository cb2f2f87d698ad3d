import { expect, test } from "@jest/globals";
import { emptyJournal, type Journal } from "../../../src/register/changes/journal";
import { journalChanges } from "../../../src/register/changes/journalChanges";
import type { JournalRow } from "../../../src/register/changes/journalPart";
import { JOURNAL_VALUES, journalRows } from "../../../src/register/changes/journalRows";
import { parseJournal } from "../../../src/register/changes/parseJournal";

const journal: Journal = {
  tabs: [
    { sheetId: "{2}", sheet: "Kundekartotek", own: "register", code: "customers", kept: "" },
    { sheetId: "{3}", sheet: "Aldersfordeling", own: "report", code: "aging", kept: '{"area":"A1:H40"}' },
  ],
  mappings: [
    { sheetId: "{1}", sheet: "Kunder / 2026", holds: "customers", columns: { customerNumber: "Kunde/nr", name: "Navn" } },
  ],
  bases: {
    customers: new Map([
      ["n:00123", { rowId: "id1", hashes: { customerNumber: "aaaaaaa", phone: "bbbbbbb" } }],
      ["2|n:00123", { rowId: "id2", hashes: { name: "ccccccc" } }],
    ]),
    suppliers: new Map([["a:nordlys as|0150", { rowId: "id3", hashes: {} }]]),
  },
  baseFields: { customers: ["phone"], suppliers: [] },
  columns: [
    { kind: "customers", columnId: 1, role: { is: "rowId" }, heading: "Kartotek-id" },
    { kind: "customers", columnId: 2, role: { is: "field", field: "phone" }, heading: "Tlf" },
    { kind: "customers", columnId: 9, role: { is: "computed", name: "abc" }, heading: "ABC-klasse" },
  ],
  batches: [
    {
      id: "b1",
      job: "clean",
      at: "2026-03-01T08:00:00.000Z",
      user: "Åse",
      userKnownBy: "given",
      state: "written",
      cells: 12,
      undoes: "",
      pieces: 1,
      skipped: [3],
    },
  ],
  seen: {
    customers: new Map([
      ["id1", { phone: "eeeeeee", email: "" }],
      ["id4", null],
      ["id5", {}],
    ]),
    suppliers: new Map(),
  },
  seconds: [
    {
      sheetId: "{7}",
      sheet: "Kundekartotek (2)",
      kind: "customers",
      joined: "b9",
      left: ["aaaaaaa", "bbbbbbb"],
      columns: [
        { kind: "customers", columnId: 1, role: { is: "rowId" }, heading: "Kartotek-id" },
        { kind: "customers", columnId: 3, role: { is: "field", field: "name" }, heading: "Navn" },
      ],
      base: new Map([
        ["id8", { party: "n:1/2", hashes: { phone: "bbbbbbb", name: "ccccccc" } }],
        ["id9", { party: "2|n:1/2", hashes: {} }],
      ]),
    },
    { sheetId: "{8}", sheet: "Leverandørkartotek (2)", kind: "suppliers", joined: "", left: [], columns: [], base: new Map() },
  ],
  decisions: { same: [["n:101", "n:102"]], different: [["a:x|0150", "n:103"]] },
  aliases: [
    {
      kind: "customers",
      absorbed: "id2",
      survivor: "id1",
      number: "102",
      name: "Fjell AS",
      batch: "b1",
      apart: "b2",
      documents: Array.from({ length: 7000 }, (_, at) => at.toString(36).padStart(7, "0")),
      staying: ["aaaaaaa"],
    },
  ],
  runs: [
    {
      asOf: 45_000,
      currency: "NOK",
      customers: new Map([
        ["aaaaaaa", { class: "A", cycle: "active", outstanding: 123_456, overdue: -5 }],
        ["bbbbbbb", { class: null, cycle: "prospect", outstanding: 0, overdue: 0 }],
      ]),
    },
  ],
  ignored: [{ key: "email.format/aaaaaaa", reason: "Vet det", at: "2026-03-01T08:00:00.000Z", user: "Åse" }],
  cleaning: {
    rules: new Map([
      ["name.caseInDoubt", "never"],
      ["date.order/birthday", "always"],
    ]),
    left: new Set(["0abc123"]),
  },
};

/** Rows as the sheet gives them back: with empty cells up to its width. */
function onSheet(rows: readonly JournalRow[]): readonly JournalRow[] {
  return rows.map((row) => ({ ...row, values: [...row.values, ...Array<string>(JOURNAL_VALUES - row.values.length).fill("")] }));
}

test("a journal comes back from the sheet as it was", () => {
  const { journal: read, unreadable } = parseJournal(onSheet(journalRows(journal)));
  expect(unreadable).toEqual([]);
  expect({ ...read, baseFields: null }).toEqual({ ...journal, baseFields: null });
});

test("a journal that was not changed has nothing to write", () => {
  const { journal: read } = parseJournal(onSheet(journalRows(journal)));
  expect(journalChanges(read, read)).toEqual({ put: [], remove: [] });
  expect(journalChanges(emptyJournal, emptyJournal)).toEqual({ put: [], remove: [] });
});

test("only rows that changed are written, also when base gets a field that it did not have", () => {
  const { journal: read } = parseJournal(onSheet(journalRows(journal)));
  const customers = new Map(read.bases.customers).set("n:00123", { rowId: "id1", hashes: { fax: "ddddddd", phone: "bbbbbbb" } });
  const { put, remove } = journalChanges(read, { ...read, bases: { ...read.bases, customers }, tabs: read.tabs.slice(1) });
  expect(put.map(({ kind, key }) => [kind, key])).toEqual([
    ["baseFields", "customers"],
    ["base", "customers/n:00123"],
  ]);
  expect(remove.map(({ kind, key }) => [kind, key])).toEqual([["tab", "{2}"]]);
});

test("what cannot be read is skipped and reported, and the rest is read", () => {
  const rows: JournalRow[] = [
    { kind: "tab", key: "{9}", values: ["X", "nonsense", "", ""] },
    { kind: "base", key: "customers/n:1", values: ["", "", "", ""] }, // no row id
    { kind: "base", key: "neighbours/n:1", values: ["id", "", "", ""] },
    { kind: "registerColumn", key: "customers/x", values: ["field", "phone", "Tlf", ""] },
    { kind: "registerColumn", key: "customers/3", values: ["field", "shoeSize", "Sko", ""] }, // a field of a newer version
    { kind: "somethingNew", key: "1", values: ["", "", "", ""] }, // a kind of a newer version is none of our business
  ];
  const { journal: read, unreadable } = parseJournal([...rows, ...onSheet(journalRows(journal))]);
  expect(unreadable).toEqual([0, 1, 2, 3, 4]);
  expect(read.tabs).toEqual(journal.tabs);
  expect(read.bases).toEqual(journal.bases);
});

test("of two rows with one key the lower counts, which two people's appending at once can make", () => {
  const tab = (sheet: string): JournalRow => ({ kind: "tab", key: "{2}", values: [sheet, "register", "customers", ""] });
  expect(parseJournal([tab("before"), tab("after")]).journal.tabs).toMatchObject([{ sheet: "after" }]);
});

test("base of a party costs no more than its hashes", () => {
  const [, row] = journalRows({ ...journal, tabs: [], mappings: [], columns: [], batches: [], seen: emptyJournal.seen, runs: [], aliases: [], decisions: emptyJournal.decisions });
  expect(row).toEqual({ kind: "base", key: "customers/n:00123", values: ["id1", "bbbbbbb,aaaaaaa"] });
});
