import { expect, test } from "@jest/globals";
import { codesIn, customersWith } from "../findingsOf";

const LOG = [
  ["Kundenr", "Kontaktdato", "Kontaktform", "Kontaktnotat"],
  [1, "2026-03-01", "Telefon", "Vil ha tilbud på nytt tak"],
  [2, "2026-03-02", "E-post", "Sendte prisliste"],
  [3, "2026-03-03", "Møte", "Gikk gjennom avtalen"],
];

test.each([
  [[4, "2026-03-04", "Telefon", "Ringte tilbake"], [], "a customer of the list"],
  [[99, "2026-03-04", "Telefon", "Ringte tilbake"], ["contact.customerUnknown Kontakter!A5"], "nobody"],
  [[4, "2026-09-04", "Telefon", "Ringer igjen"], ["contact.dateFuture Kontakter!B5"], "after the report date"],
  [[4, "2026-03-04", "Telefon", "er sykmeldt"], ["sensitive.text Kontakter!D5"], "what may not be kept"],
] as const)("%j gives %j: %s", (row, expected, _why) => {
  expect(codesIn({ Kunder: customersWith({}), Kontakter: [...LOG, row] })).toEqual(expected);
});
