import { describe, expect, test } from "@jest/globals";
import { calendarDate } from "../../../src/register/duplicates/kinds/calendarDate";
import { email } from "../../../src/register/duplicates/kinds/email";
import { identifier } from "../../../src/register/duplicates/kinds/identifier";
import type { Kind } from "../../../src/register/duplicates/kinds/kind";
import { partyName } from "../../../src/register/duplicates/kinds/partyName";
import { personName } from "../../../src/register/duplicates/kinds/personName";
import { phone } from "../../../src/register/duplicates/kinds/phone";
import { street } from "../../../src/register/duplicates/kinds/street";
import { website } from "../../../src/register/duplicates/kinds/website";
import { withoutForm } from "../../../src/register/duplicates/legalForms";
import { soundOf } from "../../../src/register/duplicates/phonetic";
import { distanceWithin, jaroWinkler, leastEdits, letterMask, mostAlike } from "../../../src/register/duplicates/similarity";

describe("the form in which values are compared", () => {
  test.each<[string, string, string, Kind]>([
    ["Møller Bygg AS", "moller bygg", "the legal form says little", partyName],
    ["MOELLER BYGG A/S", "moller bygg", "ø, oe and points in the form are spellings", partyName],
    ["Bø AS", "bø", "in the shortest names a letter is all there is", partyName],
    ["LLC Schiller", "schiller", "some programs put the form first", partyName],
    ["AS", "as", "a name that is nothing but a form stays one", partyName],
    ["Müller GmbH & Co. KG", "muller", "forms are taken off the end as long as there are any", partyName],
    ["O'Brien", "obrien", "an apostrophe joins", personName(0.01)],
    ["Anne-Marie", "anne marie", "a hyphen parts", personName(0.01)],
    ["+47 22 33 44 55", "22334455", "country prefixes are not part of the number", phone],
    ["22334455|91919191", "22334455|91919191", "several numbers stay several", phone],
    ["1234", "", "too short to tell", phone],
    [" Ola@Firma.NO ", "ola@firma.no", "capitals and blanks mean nothing", email],
    ["ingen", "", "no address at all", email],
    ["NO 923 609 016 MVA", "923609016", "a Norwegian VAT number is the organisation number", identifier],
    ["1978-06-01", "19780601", "ISO form", calendarDate],
    ["Storgt. 5B", "storgate 5 b", "endings and letters behind numbers", street],
    ["12 Main St.", "12 main street", "English abbreviations", street],
    ["https://www.firma.no/om-oss", "firma.no", "the host alone", website],
  ])("%s is %s: %s", (text, form, why, kind) => {
    expect([kind.standard(text), why]).toEqual([form, why]);
  });
});

describe("how two values agree", () => {
  test.each<[string, string, string, string, Kind]>([
    ["Kari", "Karl", "near", "one letter", personName(0.01)],
    ["Robert", "Bob", "alike", "a short form", personName(0.01)],
    ["K", "Kari", "far", "an initial", personName(0.01)],
    ["Kari", "Ola", "differs", "two names", personName(0.01)],
    ["Nordmann, Ola", "Ola Nordmann", "exact", "words in another order", partyName],
    ["BergBygg", "Berg Bygg", "exact", "joined words are the same letters", partyName],
    ["Nordlys Eiendom", "Fjord Data", "differs", "no word in common", partyName],
    ["1978-06-01", "1978-01-06", "near", "day and month swapped", calendarDate],
    ["1978-06-01", "1978-06-02", "near", "one digit", calendarDate],
    ["1978-06-01", "1979-05-12", "far", "about a year", calendarDate],
    ["1978-06-01", "1950-12-24", "differs", "nothing in common", calendarDate],
    ["Storgata 1", "Storgata 11", "otherNumber", "the trap of one street", street],
    ["Storgata 1", "Granveien 1", "differs", "another street", street],
    ["ola.berg59@online.no", "ola.berg3@online.no", "differs", "namesakes get other numbers", email],
    ["ola@firma.no", "kari@firma.no", "sameDomain", "one firm, two people", email],
    ["ola@gmail.com", "kari@gmail.com", "differs", "everybody is there", email],
    ["22334455|91919191", "91919191", "exact", "one number in common", phone],
    ["923609016", "923609061", "near", "two digits swapped", identifier],
  ])("%s and %s: %s, %s", (a, b, agreement, why, kind) => {
    const values = [kind.standard(a), kind.standard(b)];
    const level = values[0] === values[1] ? kind.same.length - 1 : kind.comparer(values, Uint32Array.of(1, 1))(0, 1);
    expect([kind.agreements[level], why]).toEqual([agreement, why]);
  });
});

test.each([
  ["acme holding as", "acme holding", "as"],
  ["aksjeselskap", "aksjeselskap", ""],
  ["mitchell 6nc", "mitchell", "inc"],
  ["red inn", "red inn", ""],
])("the legal form of %s", (name, core, form) => {
  expect(withoutForm(name)).toEqual({ core, form });
});

test.each([
  ["hansen", "hanssen"],
  ["christensen", "kristensen"],
  ["philip", "filip"],
])("%s sounds like %s", (a, b) => {
  expect(soundOf(a)).toBe(soundOf(b));
});

test("distances and likenesses", () => {
  expect(distanceWithin("haugen", "haguen", 2)).toBe(1);
  expect(distanceWithin("haugen", "haug", 1)).toBe(2);
  expect(distanceWithin("kitten", "sitting", 3)).toBe(3);
  expect(jaroWinkler("martha", "marhta")).toBeCloseTo(0.9611, 4);
  expect(jaroWinkler("dixon", "dicksonx")).toBeCloseTo(0.8133, 4);
  const [a, b] = ["dwayne", "duane"];
  expect(mostAlike(a, b, letterMask(a), letterMask(b))).toBeGreaterThanOrEqual(jaroWinkler(a, b));
  expect(leastEdits(letterMask(a), letterMask(b))).toBeLessThanOrEqual(distanceWithin(a, b, 5));
});
