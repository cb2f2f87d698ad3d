import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { rfmSegment, rfmSegments } from "../../../src/register/classification/rfmSegments";
import { analyse } from "../../../src/register/reports/analysis";
import { answersOf } from "../../../src/register/reports/answers";
import { defaultSettings, type Settings } from "../../../src/register/settings";
import { day, registerWith, type Given } from "../registers";

function rfmOf(given: Given, settings: Partial<Settings> = {}) {
  return answersOf(analyse(registerWith(given), day("2024-12-31"), { ...defaultSettings, ...settings })).rfm;
}

const five = ["a", "b", "c", "d", "e"].map((customer, at) => ({ customer, date: `2024-0${at + 1}-01`, amount: 100 * (at + 1) }));

test("recency is days since the last purchase, frequency counts invoices, money deducts credit notes", () => {
  const invoices = [...five, { customer: "a", date: "2024-12-21", amount: 50 }, { customer: "a", date: "2024-12-30", amount: -30 }];
  expect(rfmOf({ invoices }).find(({ customer }) => customer === "a")).toMatchObject({ recency: 10, frequency: 2, monetary: 120, r: 5 });
});

test.each<[string, Given, Partial<Settings>, string]>([
  ["who has only credit notes has not bought", { invoices: [...five, { customer: "x", date: "2024-06-01", amount: -5 }] }, {}, "a b c d e"],
  ["what is dated after the day is not there", { invoices: [...five, { customer: "x", date: "2025-01-01", amount: 5 }] }, {}, "a b c d e"],
  ["a period leaves out who bought before it", { invoices: five }, { "rfm.months": 9 }, "d e"],
  ["a cancelled order is no purchase", { invoices: [...five, { customer: "x", date: "2024-06-01", amount: 5, status: "Cancelled" }] }, {}, "a b c d e"],
  ["numbers come by size", { invoices: [{ customer: "10", date: "2024-06-01", amount: 5 }, { customer: "9", date: "2024-06-01", amount: 5 }] }, {}, "9 10"],
])("%s", (_, given, settings, expected) => {
  expect(rfmOf(given, settings).map(({ customer }) => customer).join(" ")).toBe(expected);
});

test("with too few customers there are figures but no scores", () => {
  expect(rfmOf({ invoices: five.slice(0, 4) })[0]).toMatchObject({ recency: 365, r: null, f: null, m: null, segment: null });
});

test("where everybody bought once, frequency tells nobody apart and there is no segment", () => {
  expect(rfmOf({ invoices: five }).every(({ r, f, segment }) => r !== null && f === null && segment === null)).toBe(true);
});

test.each([
  [5, 5, "champions"], [5, 4, "champions"], [4, 5, "loyalCustomers"], [3, 4, "loyalCustomers"], [5, 3, "potentialLoyalists"],
  [4, 2, "potentialLoyalists"], [5, 1, "newCustomers"], [4, 1, "promising"], [3, 3, "needAttention"], [3, 2, "aboutToSleep"],
  [2, 4, "atRisk"], [1, 3, "atRisk"], [1, 5, "cantLose"], [2, 2, "hibernating"],
])("R %i and F %i are %s", (r, f, segment) => {
  expect(rfmSegment(r, f)).toBe(segment);
});

test("each of the 25 pairs has a segment, and each segment a pair", () => {
  const found = [1, 2, 3, 4, 5].flatMap((r) => [1, 2, 3, 4, 5].map((f) => rfmSegment(r, f)));
  expect(new Set(found)).toEqual(new Set(rfmSegments));
});

test("shuffling the rows changes nothing, by either rule", () => {
  const invoice = fc.record({
    customer: fc.constantFrom("1", "2", "3", "4", "5", "6", "7"),
    date: fc.constantFrom("2024-01-05", "2024-03-01", "2024-03-02", "2024-11-30"),
    amount: fc.integer({ min: 1, max: 4 }),
  });
  const shuffled = fc.array(invoice, { minLength: 5 }).chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
  fc.assert(
    fc.property(shuffled, fc.constantFrom("rank" as const, "value" as const), ([rows, other], ties) => {
      const numbered = (of: typeof rows) => ({ invoices: of.map((one, i) => ({ ...one, number: String(i) })) });
      expect(rfmOf(numbered(other), { "rfm.ties": ties })).toEqual(rfmOf(numbered(rows), { "rfm.ties": ties }));
    }),
  );
});
