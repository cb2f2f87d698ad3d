import { expect, test } from "@jest/globals";
import { allWords } from "../../src/locales/dictionary";
import { speaker } from "../../src/locales/speak";
import { languages } from "../../src/locales/words";

const overdue = { say: "finding.invoice.dueBeforeDate", values: { date: { day: 41274 }, invoiced: { day: 41275 } } };

test.each([
  ["nb", "Forfall 31.12.2012 er før fakturadatoen 01.01.2013, så fakturaen ville ha forfalt før den ble skrevet. Kontroller begge datoene."],
  ["en", "Due date 31/12/2012 lies before the invoice date 01/01/2013, so the invoice would be overdue before it was written. Check both dates."],
  ["nl", "Vervaldatum 31-12-2012 ligt vóór de factuurdatum 01-01-2013, dus de factuur zou vervallen voordat ze geschreven was. Controleer beide datums."],
] as const)("%s readers see dates in their own form", (language, words) => {
  expect(speaker(language)(overdue)).toBe(words);
});

test("a code without words and a missing value are faults of ours, never silent", () => {
  expect(() => speaker("nb")({ say: "no.such.code" })).toThrow("no.such.code");
  expect(() => speaker("nb")({ say: "finding.invoice.dueBeforeDate" })).toThrow("{date}");
});

test("every text has the same placeholders in all four languages", () => {
  const names = (text: string) => [...text.matchAll(/\{(\w+)/g)].map((match) => match[1]).sort();
  const unlike = [...allWords].filter(([, text]) => {
    const sets = languages.map((language) => [...new Set(names(text[language]))].join());
    return new Set(sets).size > 1;
  });
  expect(unlike.map(([code]) => code)).toEqual([]);
});
