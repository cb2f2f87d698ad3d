import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Cell } from "../../../src/register/cells";
import type { FieldName } from "../../../src/register/fields/catalogue";
import { readRegister } from "../../../src/register/intake/readRegister";
import { readSheets } from "../../../src/register/intake/readSheets";
import type { WorkbookSnapshot } from "../../../src/register/intake/snapshot";
import { planMerge } from "../../../src/register/merging/planMerge";
import type { MergeChoice } from "../../../src/register/merging/mergePlan";
import type { Register } from "../../../src/register/register";
import { defaultSettings } from "../../../src/register/settings";

const headings: Partial<Record<FieldName, string>> = {
  customerNumber: "Kundenr",
  name: "Navn",
  organisationNumber: "Org.nr",
  email: "E-post",
  street: "Adresse",
  postcode: "Postnr",
  place: "Poststed",
  firstContact: "Kunde siden",
  notes: "Merknader",
};

type Customer = Partial<Record<keyof typeof headings, Cell>>;
type Invoice = readonly [number: string, customer: string, date: number, amount: number];

function register(customers: readonly Customer[], invoices: readonly Invoice[] = []): Register {
  const fields = Object.keys(headings) as (keyof typeof headings)[];
  const sheet = (id: string, name: string, cells: readonly (readonly Cell[])[]) =>
    ({ id, name, visibility: "visible", own: null, ownCode: null, firstRow: 0, firstColumn: 0, cells, formats: [], tables: [] }) as const;
  const snapshot: WorkbookSnapshot = {
    date1904: false,
    sheets: [
      sheet("{1}", "Kunder", [fields.map((field) => headings[field] ?? ""), ...customers.map((one) => fields.map((field) => one[field] ?? null))]),
      sheet("{2}", "Fakturaer", [["Fakturanr", "Kundenr", "Fakturadato", "Beløp inkl. mva"], ...invoices]),
    ],
  };
  const fixed = {
    Kunder: { holds: "customers", columns: headings },
    Fakturaer: {
      holds: "invoices",
      columns: { invoiceNumber: "Fakturanr", customerNumber: "Kundenr", invoiceDate: "Fakturadato", gross: "Beløp inkl. mva" },
    },
  } as const;
  const readings = readSheets(snapshot, { fixed, remembered: {} });
  return readRegister(snapshot, readings, { currency: "NOK", country: "NO", language: "nb", master: "sources" });
}

const nordlys: Customer = { customerNumber: "101", name: "Nordlys AS", email: "post@nordlys.no" };
const copy: Customer = { customerNumber: "102", name: "Nordlys A/S", organisationNumber: "974760673", notes: "Ring etter kl. 12" };

function plan(customers: readonly Customer[], invoices: readonly Invoice[] = [], rules: readonly string[] = [], choice: MergeChoice = {}) {
  const read = register(customers, invoices);
  const made = planMerge(read, customers.map((_, at) => at), { ...defaultSettings, "merge.fields": rules }, choice);
  const value = (field: FieldName) => made.fields.find((one) => one.field === field)?.value;
  return { ...made, value, survivorNumber: read.customers.id[made.survivor] };
}

test("P25: the customer with most documents stays, wherever it stands in the list", () => {
  const invoices: Invoice[] = [
    ["1", "102", 46000, 100],
    ["2", "102", 46001, 100],
    ["3", "101", 46300, 100],
  ];
  expect(plan([nordlys, copy], invoices).survivorNumber).toBe("102");
  expect(plan([copy, nordlys], invoices).survivorNumber).toBe("102");
});

test.each([
  ["no documents: the fuller one", [nordlys, copy], [], "102"],
  ["alike in all: the lower number, 9 before 10", [{ customerNumber: "10", name: "A" }, { customerNumber: "9", name: "A" }], [], "9"],
  ["as many documents: the one that bought last", [nordlys, copy], [["1", "101", 46300, 1], ["2", "102", 46000, 1]], "101"],
] as [string, Customer[], Invoice[], string][])("%s", (_, customers, invoices, survivor) => {
  expect(plan(customers, invoices).survivorNumber).toBe(survivor);
});

test("P21: an empty organisation number is filled, one that is there is never replaced, and two different ones are left to a person", () => {
  const own = { ...nordlys, organisationNumber: "923609016" };
  const first: Invoice[] = [["1", "101", 46000, 100]];
  expect(plan([nordlys, copy], first).value("organisationNumber")).toBe("974760673");
  expect(plan([own, copy], first, ["organisationNumber:newest"]).value("organisationNumber")).toBe("923609016");
  const third = { customerNumber: "103", name: "Nordlys", organisationNumber: "923609016" };
  expect(plan([nordlys, copy, third], first).value("organisationNumber")).toBeNull();
  expect(plan([nordlys, { ...copy, organisationNumber: "974 760 673" }, { ...third, organisationNumber: "NO974760673" }], first).value("organisationNumber")).toBeNull();
});

test("an address is taken as a whole", () => {
  const withPlace = { ...nordlys, postcode: "0150", place: "Oslo" };
  const other = { ...copy, street: "Storgata 1", postcode: "5003", place: "Bergen" };
  const invoices: Invoice[] = [["1", "101", 46000, 100]];
  const merged = plan([withPlace, other], invoices);
  expect([merged.value("street"), merged.value("postcode"), merged.value("place")]).toEqual([null, "0150", "Oslo"]);
  const filled = plan([nordlys, other], invoices);
  expect([filled.value("street"), filled.value("postcode")]).toEqual(["Storgata 1", "5003"]);
});

test.each([
  ["longest", "email:longest", "post@nordlys-bygg.no"],
  ["newest: of the customer that bought last", "email:newest", "post@nordlys-bygg.no"],
  ["oldest", "email:oldest", "post@nordlys.no"],
  ["join", "email:join", "post@nordlys.no\npost@nordlys-bygg.no"],
  ["a rule that nobody knows is as usual", "email:cheapest", "post@nordlys.no"],
])("a field by a person's rule: %s", (_, rule, value) => {
  const customers = [nordlys, { ...copy, email: "post@nordlys-bygg.no" }];
  const invoices: Invoice[] = [
    ["1", "101", 46000, 100],
    ["2", "101", 46001, 100],
    ["3", "102", 46300, 100],
  ];
  expect(plan(customers, invoices, [rule]).value("email")).toBe(value);
});

test("notes of all stay, once each; the first contact is the earliest", () => {
  const customers = [
    { ...nordlys, notes: "Betaler sent", firstContact: 44000 },
    { ...copy, firstContact: 43000 },
    { customerNumber: "103", name: "x", notes: "betaler  sent" },
  ];
  const merged = plan(customers, [["1", "101", 46000, 1]]);
  expect([merged.value("notes"), merged.value("firstContact")]).toEqual(["Betaler sent\nRing etter kl. 12", 43000]);
});

test("P19: every value that is not the final one is told as losing, with whose it is", () => {
  const merged = plan([nordlys, { ...copy, email: "firma@nordlys.no" }], [["1", "101", 46000, 1]]);
  expect(merged.fields.find(({ field }) => field === "email")?.losing).toEqual([{ party: 1, value: "firma@nordlys.no" }]);
  expect(merged.fields.find(({ field }) => field === "name")?.losing).toEqual([{ party: 1, value: "Nordlys A/S" }]);
});

test("P18: two different invoices with one number stop the group with a question, the same one written twice does not", () => {
  const twice: Invoice[] = [
    ["77", "101", 46000, 100],
    ["77", "102", 46000, 100],
  ];
  expect(plan([nordlys, copy], twice).questions).toEqual([]);
  const apart: Invoice[] = [
    ["77", "101", 46000, 100],
    ["77", "102", 46020, 250],
  ];
  expect(plan([nordlys, copy], apart).questions.map(({ code }) => code)).toEqual(["merge.sameInvoiceNumber"]);
  expect(plan([nordlys, copy], apart, [], { answered: true }).questions).toEqual([]);
});

test("P22: seven copies become one at once", () => {
  const copies = Array.from({ length: 7 }, (_, at) => ({ ...nordlys, customerNumber: String(200 + at) }));
  const merged = plan(copies);
  expect(merged.survivorNumber).toBe("200");
  expect(merged.absorbed).toHaveLength(6);
});

test("what a person chooses holds: who stays, and any value", () => {
  const choice: MergeChoice = { survivor: 1, values: new Map([["email", "ny@nordlys.no"]]) };
  const merged = plan([nordlys, copy], [["1", "101", 46000, 1]], [], choice);
  expect([merged.survivorNumber, merged.value("email")]).toEqual(["102", "ny@nordlys.no"]);
});

test("the order of the rows changes neither who stays nor any value", () => {
  const text = fc.constantFrom(null, "a", "b", "c");
  const customer = fc.record({ name: text, email: text, street: text, postcode: text, notes: text });
  fc.assert(
    fc.property(fc.array(customer, { minLength: 2, maxLength: 5 }), fc.infiniteStream(fc.nat()), (some, random) => {
      const customers = some.map((one, at): Customer => ({ ...one, customerNumber: String(100 + at) }));
      const shuffled = customers
        .map((one) => ({ one, at: random.next().value as number }))
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one);
      const facts = (made: ReturnType<typeof plan>) => [made.survivorNumber, made.fields.map(({ field, value }) => [field, value])];
      expect(facts(plan(shuffled))).toEqual(facts(plan(customers)));
    }),
    { numRuns: 60 },
  );
});
