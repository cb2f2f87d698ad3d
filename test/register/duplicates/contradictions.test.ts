import { describe, expect, test } from "@jest/globals";
import { branchOf, generationOf } from "../../../src/register/duplicates/nameMarks";
import { inputOf, search, strangers, type Records } from "./searching";

type Fields = Readonly<Record<string, string>>;

/** All that a house or an office shares. */
const house: Fields = { phone: "22334455", email: "post@huset.no", street: "Storgata 1", postcode: "0150", place: "Oslo" };

const verdict = (a: Fields, b: Fields, others: Records = {}) => search(inputOf({ a, b, ...strangers, ...others })).verdict("a", "b");
const isGrouped = (a: Fields, b: Fields) => search(inputOf({ a, b, ...strangers })).groups.some((group) => group.includes("a") && group.includes("b"));

describe("beyond doubt two: at most possible, and in no group, though phone, e-mail and address are the same", () => {
  test.each<[string, Fields, Fields]>([
    ["en: father and son", { name: "John Smith Sr." }, { name: "John Smith Jr." }],
    ["en: in full", { name: "John Smith, Senior" }, { name: "John Smith Junior" }],
    ["en: the second and the third", { name: "John Smith II" }, { name: "John Smith III" }],
    ["nb: den eldre og den yngre", { name: "Ole Hansen d.e." }, { name: "Ole Hansen d.y." }],
    ["nb: with a blank between", { name: "Ole Hansen d. e." }, { name: "Ole Hansen d. y." }],
    ["de: sen. und jun.", { name: "Karl Müller sen." }, { name: "Karl Müller jun." }],
    ["nl: sr. en jr.", { name: "Jan de Vries sr." }, { name: "Jan de Vries jr." }],
    ["the mark behind the family name", { firstName: "John", lastName: "Smith Sr" }, { firstName: "John", lastName: "Smith Jr" }],
    ["one of a row of firms", { name: "Hansen Eiendom I AS" }, { name: "Hansen Eiendom II AS" }],
    ["nb: avdelinger", { name: "Byggvare AS avd. Oslo" }, { name: "Byggvare AS avd. Bergen" }],
    ["nb: avdelinger by number", { name: "Byggvare AS, avdeling 12" }, { name: "Byggvare AS, avdeling 31" }],
    ["de: Niederlassungen", { name: "Bauhaus GmbH Niederlassung Köln" }, { name: "Bauhaus GmbH Niederlassung Kiel" }],
    ["nl: vestigingen", { name: "Bouwmarkt BV vestiging Utrecht" }, { name: "Bouwmarkt BV vestiging Delft" }],
    ["en: branches", { name: "Hardware Ltd - Leeds branch" }, { name: "Hardware Ltd - York branch" }],
    ["different organisation numbers", { name: "Berg Bygg AS", organisationNumber: "923609016" }, { name: "Berg Bygg AS", organisationNumber: "974760673" }],
    ["different personal numbers", { name: "Kari Lund", personalNumber: "01017000027" }, { name: "Kari Lund", personalNumber: "01017000108" }],
  ])("%s", (_, a, b) => {
    expect(["none", "possible"]).toContain(verdict({ ...house, ...a }, { ...house, ...b }));
    expect(isGrouped({ ...house, ...a }, { ...house, ...b })).toBe(false);
  });
});

describe("a person must look: never certain, though phone, e-mail and address are the same", () => {
  test.each<[string, Fields, Fields]>([
    ["only one says that he is the younger", { name: "John Smith" }, { name: "John Smith Jr." }],
    ["only one is a branch", { name: "Byggvare AS" }, { name: "Byggvare AS avd. Oslo" }],
    ["a branch also with the number of the whole", { name: "Byggvare AS", organisationNumber: "923609016" }, { name: "Byggvare AS avd. Oslo", organisationNumber: "923609016" }],
    ["different birthdays", { name: "Ole Hansen", birthday: "1950-03-02" }, { name: "Ole Hansen", birthday: "1981-11-20" }],
    ["numbers of branches under one organisation number", { name: "Berg Bygg AS", organisationNumber: "923609016", Underenhet: "974760673" }, { name: "Berg Bygg AS", organisationNumber: "923609016", Underenhet: "889640782" }],
    ["nb: the sole trader and the company", { name: "Lund Rør ENK" }, { name: "Lund Rør AS" }],
    ["nb: the person and the company", { name: "Kari Lund" }, { name: "Kari Lund AS" }],
    ["de: the person and the company", { name: "Klaus Richter" }, { name: "Klaus Richter GmbH" }],
    ["de: the company and its limited partnership", { name: "Richter Bau GmbH" }, { name: "Richter Bau KG" }],
    ["nl: the person and the company", { name: "Willem Bakker" }, { name: "Willem Bakker B.V." }],
    ["en: the person and the company", { name: "Susan Taylor" }, { name: "Susan Taylor Ltd" }],
    ["father and son", { name: "Ole Hansen" }, { name: "Nils Hansen" }],
    ["spouses whose names are a letter apart", { name: "Karl Hansen" }, { name: "Kari Hansen" }],
    ["the same in two columns", { firstName: "Mark", lastName: "Smith" }, { firstName: "Mary", lastName: "Smith" }],
    ["mother and daughter", { name: "Anne Berg" }, { name: "Anne Marie Berg" }],
  ])("%s", (_, a, b) => {
    expect(verdict({ ...house, ...a }, { ...house, ...b })).not.toBe("certain");
  });

  test("a chain has one name, one e-mail and one organisation number in many towns", () => {
    const chain = { name: "Byggvare AS", email: "faktura@byggvare.no", organisationNumber: "923609016" };
    expect(verdict({ ...chain, street: "Storgata 1", place: "Oslo" }, { ...chain, street: "Kaigata 7", place: "Bergen" })).not.toBe("certain");
    const { organisationNumber: _, ...unnumbered } = chain;
    expect(verdict({ ...unnumbered, postcode: "0150", place: "Oslo" }, { ...unnumbered, postcode: "5003", place: "Bergen" })).not.toBe("certain");
  });
});

describe("what many share says little", () => {
  const trades = ["Bygg", "Rør", "Maler", "Elektro", "Transport", "Frisør", "Gartner", "Data", "Regnskap", "Bakeri", "Trykk", "Kafé"];
  const families = ["Hansen", "Moen", "Lie", "Dahl", "Vik", "Eide", "Strand", "Bakken", "Solberg", "Haugen", "Tveit", "Lunde"];
  const office: Fields = { phone: "73404040", email: "kunder@regnskap.no", street: "c/o Regnskap AS, Kongens gate 4", postcode: "7011", place: "Trondheim" };

  test("a bookkeeper's phone, e-mail and address make no pair of clients", () => {
    const clients: Records = Object.fromEntries(trades.map((trade, at) => [`k${at}`, { ...office, name: `${families[at] ?? ""} ${trade} AS` }]));
    const { pairs, groups } = search(inputOf({ ...clients, ...strangers }));
    expect(groups).toEqual([]);
    expect(pairs.filter(({ verdict: judged }) => judged !== "possible")).toEqual([]);
  });

  test("clients of one family at one bookkeeper are not certain to be one", () => {
    const clients: Records = Object.fromEntries(trades.map((trade, at) => [`k${at}`, { ...office, name: `Hansen ${trade} AS` }]));
    expect(search(inputOf({ ...clients, ...strangers })).pairs.filter(({ verdict: judged }) => judged === "certain")).toEqual([]);
  });

  test("two at one bookkeeper, who have nothing else in common, are not certain", () => {
    expect(verdict({ ...office, name: "Moen Bygg AS" }, { ...office, name: "Vik Frisør" })).not.toBe("certain");
  });
});

describe("what is no contradiction stays certain", () => {
  test.each<[string, Fields, Fields]>([
    ["spelling of form and letters", { name: "Møller Bygg AS" }, { name: "MOELLER BYGG A/S" }],
    ["the form left out", { name: "Møller Bygg AS" }, { name: "Møller Bygg" }],
    ["a slip in a long word", { name: "Fjordkroken Kafé AS" }, { name: "Fjordkorken Kafe AS" }],
    ["order of the words", { name: "Kari Lund" }, { name: "Lund, Kari" }],
    ["a short form of the given name", { name: "Robert Taylor" }, { name: "Bob Taylor" }],
    ["both are the younger", { name: "John Smith Jr." }, { name: "John Smith jr" }],
    ["both are the same branch", { name: "Byggvare AS avd. Oslo" }, { name: "Byggvare AS, avd Oslo" }],
    ["a firm that moved and kept its phone", { name: "Berg Bygg AS", organisationNumber: "923609016" }, { name: "Berg Bygg AS", organisationNumber: "923609016", street: "Kaigata 9", postcode: "5003", place: "Bergen" }],
  ])("%s", (_, a, b) => {
    expect(verdict({ ...house, ...a }, { ...house, ...b })).toBe("certain");
  });
});

test.each([
  ["John Smith Jr.", "2"],
  ["Ole Hansen d.y.", "2"],
  ["Ole Hansen d.e.", "1"],
  // "de" is an article and a particle of names.
  ["Jan de Vries", ""],
  ["Willem de Boer B.V.", ""],
  ["Hansen Eiendom II AS", "2"],
  // An initial in the middle of a name is no number.
  ["Per I Hansen", ""],
  ["Senior", ""],
])("generationOf(%s) is «%s»", (name, mark) => {
  expect(generationOf(name)).toBe(mark);
});

test.each([
  ["Byggvare AS avd. Oslo", "oslo"],
  ["Byggvare avdeling: Bergen AS", "bergen"],
  ["Hardware Ltd - Leeds branch", "leeds"],
  ["Bauhaus GmbH, Zweigstelle Köln", "koln"],
  ["Avd", ""],
  ["Møller Bygg AS", ""],
])("branchOf(%s) is «%s»", (name, branch) => {
  expect(branchOf(name)).toBe(branch);
});
