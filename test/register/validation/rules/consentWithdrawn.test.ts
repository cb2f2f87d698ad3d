import { expect, test } from "@jest/globals";
import { codesFor } from "../findingsOf";

test.each([
  [{"Samtykke": "Nei", "Samtykkedato": "2025-01-01", "Samtykke trukket": "2025-06-01"}, [], "given, then withdrawn"],
  [{"Samtykke": "Nei", "Samtykkedato": "2025-06-01", "Samtykke trukket": "2025-01-01"}, ["consent.withdrawnEarly Kunder!K9"], "withdrawn before it was given"],
  [{"Samtykke": "Ja", "Samtykkedato": "2025-01-01", "Samtykke trukket": "2025-06-01"}, ["consent.stillYes Kunder!I9"], "still says yes"],
  [{"Samtykke": "Ja", "Samtykkedato": "2025-01-01", "Samtykke trukket": null}, [], "in force"],
] as const)("%j gives %j: %s", (odd, expected, _why) => {
  expect(codesFor(odd)).toEqual(expected);
});
