import { describe, expect, test } from "@jest/globals";
import { asked, cleaned, cleanedCell, type Case } from "../cleaned";

type Row = readonly [before: string, after: string, why: string];

function table(name: string, field: Case["field"], rows: readonly Row[]): void {
  describe(name, () => {
    test.each(rows)("%j is %j: %s", (before, after, why) => {
      expect(cleanedCell({ field, before, after, why })).toBe(after);
    });
  });
}

table("email.format", "email", [
  ["Post@Firma.NO", "post@firma.no", "case"],
  ["mailto:post@firma.no", "post@firma.no", "a link"],
  ["<post@firma.no>", "post@firma.no", "angle brackets"],
  ["post @ firma.no", "post@firma.no", "blanks"],
  ["post@firma.no.", "post@firma.no", "the end of a sentence"],
  ["Post@firma.no,kari@firma.no", "post@firma.no; kari@firma.no", "two addresses"],
  ["lars(at)holm.no", "lars(at)holm.no", "hidden: a person decides"],
  ["Ola <ola@firma.no>", "Ola <ola@firma.no>", "a name would be lost: a person decides"],
  ["uten krøllalfa", "uten krøllalfa", "no address"],
]);

describe("email.at and email.named", () => {
  test.each([
    ["lars(at)holm.no", "email.at", "lars@holm.no"],
    ["lars [at] holm [dot] no", "email.at", "lars@holm.no"],
    ["Ola Nordmann <Ola@firma.no>", "email.named", "ola@firma.no"],
  ])("%j is asked about by %s as %j", (before, rule, after) => {
    expect(asked({ email: [before] })).toMatchObject([{ rule, cells: [{ after }] }]);
  });
});

table("website.format", "website", [
  ["WWW.Firma.NO", "www.firma.no", "case"],
  ["https://Firma.no/", "https://firma.no", "a stroke that leads nowhere"],
  ["http:/\\firma.no", "http://firma.no", "mistyped"],
  ["htpp://firma.no", "http://firma.no", "mistyped"],
  ["https://firma.no/Om-Oss", "https://firma.no/Om-Oss", "paths have a case of their own"],
  ["har ingen side", "har ingen side", "no address"],
]);

describe("country.spelling", () => {
  const countries = (country: string[], language = "nb") => cleaned({ country }, { language }).country;
  test.each([
    ["names in the reader's language where nothing is usual", ["norge", "Sweden"], "nb", ["Norge", "Sverige"]],
    ["codes where most are codes", ["NO", "SE", "Norge"], "nb", ["NO", "SE", "NO"]],
    ["the language that most have", ["Norway", "Sweden", "Norge"], "nb", ["Norway", "Sweden", "Norway"]],
    ["in German", ["Norwegen", "norge"], "de", ["Norwegen", "Norwegen"]],
    ["a part of a country says more", ["Skottland", "Norge"], "nb", ["Skottland", "Norge"]],
    ["no country", ["Månen", "Norge"], "nb", ["Månen", "Norge"]],
  ])("%s", (_, before, language, after) => {
    expect(countries(before, language)).toEqual(after);
  });
});

describe("currency.code", () => {
  test.each([
    ["nok", "NOK"],
    ["kr", "NOK"],
    ["€", "EUR"],
    ["$", "$"],
    ["kroner og øre", "kroner og øre"],
  ])("%j is %j", (before, after) => {
    expect(cleanedCell({ field: "currency", before, after, why: "" })).toBe(after);
  });

  test("kr says nothing certain where the books are in euros", () => {
    expect(cleaned({ currency: ["kr"] }, { currency: "EUR" }).currency).toEqual(["kr"]);
  });
});

describe("words that mean the same", () => {
  test.each([
    ["flag.spelling", "eInvoice", ["ja", "J", "x", "Nei"], ["Ja", "Ja", "Ja", "Nei"]],
    ["flag.spelling", "eInvoice", ["x", null, "x"], ["x", null, "x"]],
    ["flag.spelling", "eInvoice", [true, "ja", true, false], [true, true, true, false]],
    ["customerType.spelling", "customerType", ["Bedrift", "firma", "Privatperson", "B2B"], ["Bedrift", "Bedrift", "Privatperson", "Bedrift"]],
    ["language.spelling", "language", ["norsk", "Norwegian", "engelsk"], ["norsk", "norsk", "engelsk"]],
    ["list.spelling", "category", ["Kafé", "kafe", "KAFÉ", "Kafé", "Hotell"], ["Kafé", "Kafé", "Kafé", "Kafé", "Hotell"]],
    ["list.spelling", "category", ["kafé", "Kafé", "hotell", "Bar"], ["Kafé", "Kafé", "hotell", "Bar"]],
  ] as const)("%s in %s: %j is %j", (_, field, before, after) => {
    expect(cleaned({ [field]: before })[field]).toEqual(after);
  });
});

describe("postcode.split and street.split", () => {
  test.each([
    [{ postcode: ["0150 Oslo"], place: [null] }, "postcode.split", { postcode: "0150", place: "Oslo" }],
    [{ postcode: [null], place: ["0150 Oslo"] }, "postcode.split", { postcode: "0150", place: "Oslo" }],
    [{ postcode: ["0150 Oslo"], place: ["Oslo"] }, "postcode.split", { postcode: "0150" }],
    [{ postcode: ["N-0150 Oslo"], place: [null] }, "postcode.split", { postcode: "0150", place: "Oslo" }],
    [{ street: ["Storgata 1, 0150 Oslo"], postcode: [null], place: [null] }, "street.split", { street: "Storgata 1", postcode: "0150", place: "Oslo" }],
  ] as const)("%j by %s", (columns, rule, after) => {
    const [suggestion] = asked(columns).filter((one) => one.rule === rule);
    expect(Object.fromEntries((suggestion?.cells ?? []).map((cell) => [cell.field, cell.after]))).toEqual(after);
  });

  test("into empty neighbours only", () => {
    expect(asked({ postcode: ["0150 Oslo"], place: ["Bergen"] })).toEqual([]);
  });
});

describe("places", () => {
  test.each([
    ["Mo I Rana", "Mo i Rana"],
    ["LilleHammer", "Lillehammer"],
    ["ÅS", "ÅS"],
    ["Sky-Lund", "Sky-Lund"],
  ])("place.spelling: %j is %j", (before, after) => {
    expect(cleanedCell({ field: "place", before, after, why: "" })).toBe(after);
  });

  test.each([
    ["0150", null, "Oslo"],
    ["0150", "Bergen", "Oslo"],
  ])("place.ofPostcode: %s with %j is asked about as %j", (postcode, place, after) => {
    expect(asked({ postcode: [postcode], place: [place] })).toMatchObject([{ rule: "place.ofPostcode", cells: [{ field: "place", after }] }]);
  });

  test.each([
    ["0150", "oslo"],
    ["1900", "Fetsund"],
    ["9999", "Nord"],
  ])("place.ofPostcode: %s with %j is right, or nobody can tell", (postcode, place) => {
    expect(asked({ postcode: [postcode], place: [place] }).filter(({ rule }) => rule === "place.ofPostcode")).toEqual([]);
  });
});

describe("email.typo", () => {
  test("a slip of the finger is asked about", () => {
    expect(asked({ email: ["kari@gmial.com"] })).toMatchObject([{ rule: "email.typo", cells: [{ after: "kari@gmail.com" }] }]);
  });
});
