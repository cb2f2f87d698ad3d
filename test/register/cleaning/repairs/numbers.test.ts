import { describe, expect, test } from "@jest/globals";
import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import { internationalPhone } from "../../../../src/register/cleaning/phoneForm";
import { asked, cleaned, cleanedCell, type Case } from "../cleaned";

type Row = readonly [before: string | number, after: string | number | null, why: string, row?: Case["row"], field?: Case["field"]];

function table(name: string, field: Case["field"], rows: readonly Row[]): void {
  describe(name, () => {
    test.each(rows)("%j is %j: %s", (before, after, why, row = {}, own = field) => {
      expect(cleanedCell({ field: own, before, after, why, row })).toBe(after);
    });
  });
}

table("phone.format", "phone", [
  ["22 00 00 11", "+47 22 00 00 11", "at home"],
  ["400 00 022", "+47 40 00 00 22", "a mobile number in the groups that people use"],
  ["(+47) 32.00.00.18", "+47 32 00 00 18", "brackets and points"],
  ["0047 77000015", "+47 77 00 00 15", "zeros for the plus"],
  ["+4773000016", "+47 73 00 00 16", "no groups"],
  [40000022, "+47 40 00 00 22", "a number that Excel has made of it"],
  [4740000022, "+47 40 00 00 22", "a plus that Excel took for a sign"],
  ["063-1234567", "+46 63 123 45 67", "by the country of the row", { country: "Sverige" }],
  ["+46 63 000 00 30", "+46 63 000 00 30", "abroad"],
  ["030 123456", "+49 30 123456", "by the country of the row", { country: "Tyskland" }],
  ["22 00 00 11 linje 12", "+47 22 00 00 11 ext. 12", "an extension is kept"],
  ["22 00 00 11 / 400 00 022", "+47 22 00 00 11 / +47 40 00 00 22", "two numbers"],
  ["Tlf: 22 00 00 11", "+47 22 00 00 11", "a label"],
  ["2200 005", "2200 005", "a digit is missing: a person must see it"],
  ["22 00 00 11 (jobb)", "22 00 00 11 (jobb)", "words say something"],
  ["22 00 00 11", "22 00 00 11", "in a country that nobody knows", { country: "Månen" }],
  ["22 00 00 11", "+47 22 00 00 11", "a fax", {}, "fax"],
]);

test("ordinary Norwegian numbers look as the library writes them", () => {
  for (let first = 20; first < 100; first++) {
    const digits = `${first}123456`;
    const number = parsePhoneNumberFromString(digits, "NO");
    expect(internationalPhone(digits, "NO")).toBe(number?.isValid() === true ? number.formatInternational() : undefined);
  }
});

table("organisationNumber.format", "organisationNumber", [
  ["988 077 917", "988077917", "as it is printed"],
  ["NO 988.077.917 MVA", "988077917", "as a VAT number"],
  ["no988077917mva", "988077917", "in small letters"],
  ["988 077 918", "988 077 918", "the check digit is wrong"],
  [988077917, 988077917, "a number is in one form already"],
  ["556036-0793", "556036-0793", "Swedish ones have their own form", { country: "Sverige" }],
]);

table("vatId.format", "vatId", [
  ["no 988 077 917 mva", "NO988077917MVA", "Norwegian"],
  ["988077917MVA", "NO988077917MVA", "as the tax authority's files have it"],
  ["DE 123 456 789", "DE123456789", "German"],
  ["nl 123456789 b01", "NL123456789B01", "Dutch"],
  ["CHE-123.456.789 MWST", "CHE-123.456.789 MWST", "Swiss ones are written so"],
  ["ikke registrert enda", "ikke registrert enda", "no number"],
]);

table("iban.format", "iban", [
  ["no9386011117947", "NO93 8601 1117 947", "groups of four"],
  ["NO93 8601 1117 948", "NO93 8601 1117 948", "the check digits are wrong"],
]);

table("account.format", "account", [
  ["86011117947", "8601.11.17947", "groups"],
  ["8601 11 17947", "8601.11.17947", "blanks"],
  [86011117947, "8601.11.17947", "a number that a narrow column shows as 8.6E+10"],
  [5301234567, 5301234567, "ten digits whose check is wrong with a zero before them"],
  ["8601 11 17948", "8601 11 17948", "the check digit is wrong"],
  ["NO9386011117947", "NO93 8601 1117 947", "an IBAN in the column for accounts"],
]);

test("kid.format: groups go", () => {
  const after = cleaned({ kid: ["0012 3456 7", "001234567"], invoiceDate: [45000, 45001], gross: [1, 2] }, { holds: "invoices" });
  expect(after.kid).toEqual(["001234567", "001234567"]);
});

table("postcode.zeros", "postcode", [
  [150, "0150", "Norway"],
  [10, "0010", "the palace"],
  ["484", "0484", "as text"],
  [1067, "01067", "Dresden", { country: "Tyskland" }],
  [5003, 5003, "nothing lost"],
]);

test("postcode.zeros: a list that is plainly not at home is let alone", () => {
  const postcodes = [10117, 20095, 50667, 80331, 150];
  expect(cleaned({ postcode: postcodes }).postcode).toEqual(postcodes);
});

table("postcode.format", "postcode", [
  ["N-0150", "0150", "the letters of its country"],
  ["NO-0150", "0150", "its code"],
  ["83131", "831 31", "Swedish", { country: "Sverige" }],
  ["1017ab", "1017 AB", "Dutch", { country: "Nederland" }],
  ["sw1a1aa", "SW1A 1AA", "British", { country: "GB" }],
  ["D-10117", "D-10117", "another country than the row's", { country: "Norge" }],
  ["10117", "10117", "German", { country: "DE" }],
]);

describe("number.text", () => {
  const amounts = (...creditLimit: (string | number)[]) => cleaned({ creditLimit }).creditLimit;
  test.each([
    ["P26: spaces and comma", ["1 234,50"], [1234.5]],
    ["P26: point and comma", ["1.234,50"], [1234.5]],
    ["P26: comma and point", ["1,234.50"], [1234.5]],
    ["P26: minus before", ["-12,3"], [-12.3]],
    ["P26: minus behind", ["12,3-"], [-12.3]],
    ["no-break blanks between thousands", ["1\u00a0234\u00a0567"], [1234567]],
    ["parentheses", ["(500)"], [-500]],
    ["the currency of the books", ["kr 1 000,-"], [1000]],
    ["another currency stays, since it would be lost", ["EUR 500", 1], ["EUR 500", 1]],
    ["P26: what the column proves counts for the doubtful", ["1.234", "5,50"], [1234, 5.5]],
    ["P26: a doubtful one alone is left", ["1.234", 17], ["1.234", 17]],
    ["P26: so it is in a column that proves both", ["1.234", "5,50", "5.50"], ["1.234", 5.5, 5.5]],
    ["more digits than a number holds", ["12345678901234567", 1], ["12345678901234567", 1]],
    ["a column of other things", ["avtale", "se notat", "12"], ["avtale", "se notat", "12"]],
  ] as const)("%s", (_, before, after) => {
    expect(amounts(...before)).toEqual(after);
  });

  test("P26: the doubtful one is asked about, with the reading of the language", () => {
    expect(asked({ creditLimit: ["1.234", 17] })).toMatchObject([{ rule: "number.mark", cells: [{ after: 1234 }] }]);
    expect(asked({ creditLimit: ["1.234", 17] }, { language: "en" })).toMatchObject([{ rule: "number.mark", cells: [{ after: 1.234 }] }]);
  });
});

describe("date.text", () => {
  const days = (...firstContact: (string | number)[]) => cleaned({ firstContact }).firstContact;
  test.each([
    ["points mean day first", ["03.04.2026"], [46115]],
    ["year first", ["2026-04-03"], [46115]],
    ["names of months", ["3. april 2026", "3 Apr 2026", "April 3, 2026"], [46115, 46115, 46115]],
    ["P9: the column proves the order", ["03/04/2026", "25/12/2026"], [46115, 46381]],
    ["P9: also the American one", ["04/03/2026", "12/25/2026"], [46115, 46381]],
    ["P9: an ambiguous one is left, not guessed", ["03/04/2026", 46115], ["03/04/2026", 46115]],
    ["P9: a column with both orders is left", ["03/04/2026", "25/12/2026", "12/25/2026"], ["03/04/2026", "25/12/2026", "12/25/2026"]],
    ["one number", [20260403, "20260403"], [46115, 46115]],
    ["a time of day would be lost", ["03.04.2026 14:30", 1], ["03.04.2026 14:30", 1]],
    ["midnight is none", ["2026-04-03T00:00:00"], [46115]],
    ["no date", ["etter avtale", 46115], ["etter avtale", 46115]],
  ] as const)("%s", (_, before, after) => {
    expect(days(...before)).toEqual(after);
  });

  test("P9: a date is a number with a format, in the column's own or the language's", () => {
    expect(asked({ firstContact: ["03/04/2026", 46115] })).toMatchObject([{ rule: "date.order", cells: [{ after: 46115, format: "dd.mm.yyyy" }] }]);
  });

  test("the century of a birthday is not guessed", () => {
    expect(cleaned({ birthday: ["03.04.24", "03.04.1924"] }).birthday).toEqual(["03.04.24", 8860]);
  });
});

describe("paymentTerms.days", () => {
  test.each([
    ["30 dager", 30],
    ["netto 14", 14],
    ["14 Tage netto", 14],
    ["kontant", 0],
    ["løpende måned + 30", "løpende måned + 30"],
    ["2 % 10, netto 30", "2 % 10, netto 30"],
  ])("%j is %j", (before, after) => {
    expect(cleaned({ paymentTerms: [before, 14, 30, 14, 14] }).paymentTerms?.[0]).toBe(after);
  });
});

test("identifier.pointZero: a whole column of decimals", () => {
  expect(cleaned({ loyaltyCard: ["17850.0", "17851.0"] }).loyaltyCard).toEqual(["17850", "17851"]);
  expect(cleaned({ loyaltyCard: ["17850.0", "A.0"] }).loyaltyCard).toEqual(["17850.0", "A.0"]);
});

test("organisationNumber.ofVatId: a missing number is proposed from the VAT number", () => {
  expect(asked({ organisationNumber: [null], vatId: ["NO988077917MVA"] })).toMatchObject([
    { rule: "organisationNumber.ofVatId", cells: [{ field: "organisationNumber", after: "988077917" }] },
  ]);
});
