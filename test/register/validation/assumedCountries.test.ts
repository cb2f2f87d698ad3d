import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { FieldName } from "../../../src/register/fields/catalogue";
import { assumeCountries } from "../../../src/register/validation/assumedCountries";

type Row = Readonly<Partial<Record<FieldName, string>>>;

function assumed(rows: readonly Row[], { home = "NO", areOthersNamed = false } = {}) {
  return assumeCountries({ rows: rows.keys(), texts: (row) => (field) => rows[row]?.[field] ?? "", areOthersNamed }, home);
}

describe("a row that names no country", () => {
  const atHome: readonly Row[] = Array.from({ length: 8 }, (_, i) => ({ name: `Firma ${i} AS`, postcode: "0150", email: `post@firma${i}.no` }));

  test.each<readonly [Row, string, string]>([
    [{ vatId: "DE136695976" }, "DE", "the letters of its VAT number"],
    [{ vatId: "NL 0012 34567 B01" }, "NL", "the same, badly formed"],
    [{ vatId: "DE136695976", postcode: "1067" }, "DE", "a postcode that has lost its zero looks like one of home"],
    [{ phone: "+49 89 1234567" }, "DE", "the calling code"],
    [{ phone: "0044 20 7946 0123" }, "GB", "the calling code after two zeros"],
    [{ phone: "+31 20 1234567", postcode: "7010" }, "NO", "somebody in Trondheim with a Dutch telephone"],
    [{ phone: "+31 20 1234567", postcode: "7010", email: "jan@firma.nl" }, "NL", "somebody in Delft whose postcode has lost its letters"],
    [{ phone: "+1 212 555 0100" }, "NO", "a calling code of several countries says nothing"],
    [{ iban: "DE89 3704 0044 0532 0130 00" }, "DE", "the account"],
    [{ postcode: "1012 AB" }, "NL", "a form of postcode that one country has"],
    [{ postcode: "SW1A 1AA" }, "GB", "likewise"],
    [{ postcode: "D-80331" }, "DE", "letters before the postcode"],
    [{ postcode: "80331", email: "info@firma.de" }, "DE", "a domain, and a postcode that is no Norwegian one"],
    [{ postcode: "0150", email: "info@firma.de" }, "NO", "a domain alone: anybody may have one"],
    [{ postcode: "", email: "info@firma.co" }, "NO", "a domain that everybody uses"],
    [{ name: "Linde GmbH", postcode: "80331" }, "DE", "a legal form, and a postcode that is no Norwegian one"],
    [{ name: "Linde GmbH" }, "NO", "a legal form alone"],
    [{ organisationNumber: "HRB 12345" }, "NO", "two letters that are no country's"],
    [{ organisationNumber: "DE136695976" }, "DE", "a VAT number in the column for the organisation number"],
    [{ vatId: "DE136695976", phone: "+31 20 1234567", email: "a@b.nl" }, "NO", "it says two things at once"],
    [{}, "NO", "nothing at all"],
  ])("%j is taken for %s: %s", (row, country, _why) => {
    expect(assumed([...atHome, row]).of(atHome.length)).toBe(country);
  });
});

describe("a list without countries", () => {
  const german: readonly Row[] = ["80331", "10115", "20095", "50667", "60311", "70173"].map((postcode, i) => ({ name: `Firma ${i} GmbH`, postcode, phone: "089 1234567" }));

  test("is of the country that nearly all of its rows speak for", () => {
    expect(assumed([...german, { name: "Peter Groß", postcode: "01067" }]).of(german.length)).toBe("DE");
  });

  test("is of none where its postcodes are not home's and nothing says whose", () => {
    expect(assumed(german.map(({ postcode = "" }) => ({ postcode }))).list).toBeNull();
  });

  test("is of home where its postcodes have lost their zeros at the front", () => {
    expect(assumed([150, 553, 180, 361, 482, 575, 1150].map((postcode) => ({ postcode: String(postcode) }))).list).toBe("NO");
  });

  test("is of none where its rows are of several countries", () => {
    const dutch = german.map((row, i) => ({ ...row, name: "Bakker BV", postcode: `101${i} AB` }));
    expect(assumed([...german, ...dutch, { name: "X" }]).list).toBeNull();
  });

  test("is of home where a few foreigners stand among many who say nothing", () => {
    const persons = Array.from({ length: 20 }, (_, i) => ({ name: `Person ${i}`, postcode: "0150" }));
    expect(assumed([...german.slice(0, 4), ...persons]).list).toBe("NO");
  });

  test("is of home where other rows name their country, as nobody writes his own", () => {
    expect(assumed(german, { areOthersNamed: true }).list).toBe("NO");
  });

  test("is the same in whatever order its rows stand", () => {
    const row = fc.record({
      name: fc.constantFrom("A GmbH", "B AS", "C BV", "D"),
      postcode: fc.constantFrom("0150", "80331", "1012 AB", ""),
      phone: fc.constantFrom("+49 89 1234567", "22 33 44 55", ""),
    });
    const list = fc.array(row, { maxLength: 30 });
    const shuffled = list.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        expect(assumed(others).list).toBe(assumed(rows).list);
      }),
    );
  });
});
