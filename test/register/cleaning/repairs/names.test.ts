import { describe, expect, test } from "@jest/globals";
import { asked, cleanedCell, type Case } from "../cleaned";

type Row = readonly [before: string, after: string, why: string, field?: Case["field"]];

function table(name: string, field: Case["field"], rows: readonly Row[]): void {
  describe(name, () => {
    test.each(rows)("%j is %j: %s", (before, after, why, own = field) => {
      expect(cleanedCell({ field: own, before, after, why })).toBe(after);
    });
  });
}

table("name.case", "name", [
  ["BAKERIET RUNDSTYKKET AS", "Bakeriet Rundstykket AS", "capitals throughout; the legal form stays"],
  ["FJORDKROKEN KAFE A/S", "Fjordkroken Kafe A/S", "the old form stays, too"],
  ["MARSIPAN & SØNNER AS", "Marsipan & Sønner AS", "Norwegian letters"],
  ["TANTE TRINES TE OG KAFFE", "Tante Trines Te og Kaffe", "a Dutch small word is Norwegian tea"],
  ["nordlys og nougat as", "Nordlys og Nougat AS", "small letters; the small word stays small"],
  ["HANSEN", "Hansen", "one long word is a name"],
  ["MØLLER AS", "Møller AS", "so is it before a legal form"],
  ["IKEA", "IKEA", "a short word may be a brand"],
  ["IKEA AS", "IKEA AS", "also before a legal form"],
  ["DNB BANK ASA", "DNB Bank ASA", "no vowel: an abbreviation"],
  ["IKEA MØBLER OSLO", "IKEA Møbler Oslo", "a brand among words"],
  ["ÅS", "ÅS", "too short to tell"],
  ["'s-gravesande", "'s-Gravesande", "a Dutch article without its first letter stays small", "lastName"],
  ["'T HOEKJE VAN JAN", "'t Hoekje van Jan", "so does the other"],
  ["DR JANE SMITH PHD", "Dr Jane Smith PhD", "titles before and behind", "contactPerson"],
  ["1 MAIN ST", "1 Main St", "an English street", "street"],
  ["3 THE GREEN", "3 The Green", "the first word behind the number is the first of the street", "street"],
  ["LOFOTEN SEAFOOD AS", "Lofoten Seafood AS", "a firm where the contact should be", "contactPerson"],
  ["NRK", "NRK", "so is this", "contactPerson"],
  ["OLA", "Ola", "a first name", "contactPerson"],
  ["OLA", "OLA", "may be the initials of a colleague", "responsible"],
  ["Peder ÅS", "Peder ÅS", "both cases: somebody meant it"],
  ["van der Berg", "van der Berg", "both cases"],
  ["McDonald", "McDonald", "both cases"],
  ["MCDONALD BYGG AS", "McDonald Bygg AS", "the Scottish prefix"],
  ["O'BRIEN CONSULTING LTD", "O'Brien Consulting Ltd", "the Irish prefix"],
  ["HANSEN-OLSEN BYGG AS", "Hansen-Olsen Bygg AS", "both halves"],
  ["MÜLLER GMBH", "Müller GmbH", "a German form has small letters"],
  ["STRAßENBAU MÜLLER", "Straßenbau Müller", "ß has no capital"],
  ["3M NORGE AS", "3M Norge AS", "with a digit"],
  ["REMA 1000 NORGE AS", "REMA 1000 Norge AS", "a brand that is written so"],
  ["FINN.NO AS", "FINN.NO AS", "an address on the web"],
  ["EBAY NORGE AS", "eBay Norge AS", "an own spelling"],
  ["Sjoko & Venner", "Sjoko & Venner", "nothing wrong"],
  ["KARI NORDMANN", "Kari Nordmann", "a person", "contactPerson"],
  ["kari nordmann", "Kari Nordmann", "a person in small letters", "contactPerson"],
  ["VAN DER BERG", "van der Berg", "particles", "lastName"],
  ["JAN VAN DER BERG", "Jan van der Berg", "particles within", "contactPerson"],
  ["A.B. HANSEN", "A.B. Hansen", "initials", "contactPerson"],
  ["TH", "TH", "initials alone", "responsible"],
  ["STORGATA 12B", "Storgata 12B", "a street", "street"],
  ["FØRDE", "Førde", "a place", "place"],
  ["MO I RANA", "Mo i Rana", "a small word in a place", "place"],
  ["KRISTIANSUND N", "Kristiansund N", "the letter of a district", "place"],
  ["SØR-FRON", "Sør-Fron", "with a hyphen", "place"],
]);

describe("name.caseInDoubt", () => {
  test.each([
    ["EQUI AS", "Equi AS", "one short word"],
    ["ecco", "Ecco", "one short word in small letters may be how a firm writes itself"],
    ["AKO BYGG AS", "Ako Bygg AS", "three letters may be an abbreviation"],
  ])("%j is asked about, as %j: %s", (before, after) => {
    const [suggestion] = asked({ name: [before] });
    expect(suggestion).toMatchObject({ rule: "name.caseInDoubt", isAccepted: false, cells: [{ before, after }] });
  });
});

table("name.legalForm", "name", [
  ["Smith Tea Room plc", "Smith Tea Room plc", "in small letters as good as in capitals"],
  ["Hansen a.s.", "Hansen AS", "with points"],
  ["Hansen a.s", "Hansen AS", "with one"],
  ["Hansen A.S", "Hansen AS", "capitals"],
  ["Hansen as", "Hansen AS", "small letters"],
  ["Hansen As", "Hansen AS", "one capital"],
  ["Hansen A/S", "Hansen A/S", "left alone"],
  ["Hansen a/s", "Hansen A/S", "in capitals"],
  ["Energi asa", "Energi ASA", "another form"],
  ["Kaffebrenneriet GMBH", "Kaffebrenneriet GmbH", "German"],
  ["Müller G.m.b.H.", "Müller GmbH", "German with points"],
  ["Bakkerij de Vries b.v.", "Bakkerij de Vries B.V.", "Dutch"],
  ["Bakkerij de Vries BV", "Bakkerij de Vries BV", "Dutch without points is used, too"],
  ["Mat og Vin as Oslo", "Mat og Vin as Oslo", "not at the end"],
  ["Kari Das", "Kari Das", "part of a name"],
]);

describe("name.placeholder", () => {
  test("a name that says there is none is asked about", () => {
    expect(asked({ name: ["ukjent"] })).toMatchObject([{ rule: "name.placeholder", cells: [{ before: "ukjent", after: null }] }]);
  });
});

describe("name.split", () => {
  test.each([
    [{ name: ["Hansen, Kari"] }, { name: "Kari Hansen" }],
    [{ name: ["Hansen, Kari"], firstName: [null], lastName: [null] }, { name: "Kari Hansen", firstName: "Kari", lastName: "Hansen" }],
    [{ name: ["Hansen, Kari"], firstName: ["Kari"], lastName: [null] }, { name: "Kari Hansen" }],
    [{ lastName: ["van der Berg, Jan"], firstName: [null] }, { lastName: "van der Berg", firstName: "Jan" }],
    [{ contactPerson: ["Hansen, Kari"] }, { contactPerson: "Kari Hansen" }],
  ] as const)("%j becomes %j", (columns, after) => {
    const [suggestion] = asked(columns).filter(({ rule }) => rule === "name.split");
    expect(Object.fromEntries((suggestion?.cells ?? []).map((cell) => [cell.field, cell.after]))).toEqual(after);
  });

  test.each(["Hansen, AS", "Bygg, anlegg og transport i nord", "Hansen, Olsen, Nilsen", "Hansen & Co, Oslo 5"])("%j is left: no such name", (name) => {
    expect(asked({ name: [name] }).filter(({ rule }) => rule === "name.split")).toEqual([]);
  });
});
