import { expect, test } from "@jest/globals";
import { codesFor, codesIn, customersWith } from "../findingsOf";

test.each([
  [{ Samtykke: "Ja", Samtykkedato: "2025-01-01" }, [], "with its date"],
  [{ Samtykke: "Nei", Samtykkedato: "" }, [], "none was given"],
  [{ Samtykke: "Ja", Samtykkedato: "2027-01-01" }, ["consent.dateFuture Kunder!J9"], "in the future"],
  [{ Samtykke: "Ja" }, ["consent.noDates Kunder!I9"], "no column for it"],
] as const)("%j gives %j: %s", (odd, expected, _why) => {
  expect(codesFor(odd)).toEqual(expected);
});

test("a consent without a date, where others have theirs", () => {
  const [head = [], ...rows] = customersWith({ Samtykke: "Ja", Samtykkedato: null });
  const filled = rows.map((row, i) => (i < 7 ? [...row.slice(0, -2), "Ja", "2025-01-01"] : row));
  expect(codesIn({ Kunder: [head, ...filled] })).toEqual(["consent.dateMissing Kunder!J9"]);
});
