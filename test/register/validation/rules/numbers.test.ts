import { expect, test } from "@jest/globals";
import { codesFor, codesIn, customersWith } from "../findingsOf";

test("a customer list without faults has no findings", () => {
  expect(codesFor({})).toEqual([]);
});

test.each([
  ["no number", { Kundenr: null }, ["customerNumber.missing Kunder!A9"]],
  ["blanks are no number", { Kundenr: "  " }, ["customerNumber.missing Kunder!A9"]],
  ["a number that another customer has", { Kundenr: 3 }, ["customerNumber.repeated Kunder!A9"]],
  ["the same customer twice, as where each contact has a row", { Kundenr: 3, Kundenavn: "EIK TRANSPORT AS." }, ["customerNumber.sameTwice Kunder!A9"]],
  ["no name", { Kundenavn: null }, ["name.missing Kunder!B9"]],
  ["a person has no firm's name but a name all the same", { Kundenavn: null, Fornavn: "Kari", Etternavn: "Or" }, []],
] as const)("customers: %s", (_why, odd, expected) => {
  expect(codesFor(odd)).toEqual(expected);
});

test("a second list without the column has forgotten nothing", () => {
  const more = [
    ["Kundenavn", "E-post", "Telefon", "Poststed"],
    ["Pil AS", "pil@pil.no", "22345679", "Oslo"],
    ["Rogn AS", "rogn@rogn.no", "22345670", "Oslo"],
    ["Selje AS", "selje@selje.no", "22345671", "Oslo"],
  ];
  expect(codesIn({ Kunder: customersWith({}), Kundeliste2: more })).toEqual([]);
});

test("suppliers are held to the same rules, apart from customers of the same number", () => {
  const suppliers = [
    ["Leverandørnr", "Leverandørnavn", "Orgnr", "E-post"],
    [1, "Anker AS", "974760673", "a@anker.no"],
    [2, "Baug AS", "", "b@baug.no"],
    [2, "Dekk AS", "", "d@dekk.no"],
    [null, "Esing AS", "", "e@esing.no"],
  ];
  expect(codesIn({ Kunder: customersWith({}), Leverandører: suppliers })).toEqual(["supplierNumber.repeated Leverandører!A4", "supplierNumber.missing Leverandører!A5"]);
});
