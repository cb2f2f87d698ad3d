import { describe, expect, test } from "@jest/globals";
import { cleanedCell, type Case } from "../cleaned";

type Row = readonly [before: string, after: string | null, why: string, field?: Case["field"]];

function table(name: string, field: Case["field"], rows: readonly Row[]): void {
  describe(name, () => {
    test.each(rows)("%j is %j: %s", (before, after, why, own = field) => {
      expect(cleanedCell({ field: own, before, after, why })).toBe(after);
    });
  });
}

table("text.encoding", "notes", [
  ["Blåbærstien på MÃ¸llerÃ¥sen", "Blåbærstien på Mølleråsen", "sound and broken letters in one cell"],
  ["MÃƒÂ¸ller", "Møller", "decoded wrongly twice"],
  ["MÃƒÆ’Ã‚Â¸ller", "Møller", "three times"],
  ["Æ’en i Æ", "Æ’en i Æ", "an Æ before an apostrophe"],
  ["Ã…lesund", "Ålesund", "Windows-1252 has a sign for the second byte"],
  ["Ã\u0085lesund", "Ålesund", "Latin-1 has a control character there"],
  ["Ã˜stre Ã†rlige", "Østre Ærlige", "capitals"],
  ["â€œGodâ€\u009d â€“ nei, Kariâ€™s", "“God” – nei, Kari’s", "quotes and dashes of three bytes"],
  ["5 â‚¬", "5 €", "the euro sign"],
  ["CafÃ©", "Café", "an accent"],
  ["ï»¿Navn", "Navn", "a byte-order mark, which is then taken away as invisible"],
  ["BLÅ…", "BLÅ…", "an Å before dots is an Å"],
  ["Blå – og grå", "Blå – og grå", "a small letter is no lead byte of two"],
  ["GÅ’ bort", "GÅ’ bort", "an Å before an apostrophe"],
  ["ParÃ\u00a0 Oslo", "Parà Oslo", "a no-break blank is half of a letter"],
  ["São Paulo", "São Paulo", "Portuguese needs its ã"],
]);

table("text.entities", "notes", [
  ["Bakke &amp; S&oslash;nn", "Bakke & Sønn", "from a web page"],
  ["&#216;stlandet &#xD8;st", "Østlandet Øst", "numbers, decimal and hexadecimal"],
  ["A &ukjent; B & C", "A &ukjent; B & C", "no entity that we know"],
  ["&#7; &#1114112;", "&#7; &#1114112;", "a control character and a number beyond Unicode"],
]);

table("text.control", "notes", [
  ["Han\u0000sen\u0007", "Hansen", "from other programs"],
  ["Møller\u007f", "Møller", "the delete character"],
]);

table("text.invisible", "contactPerson", [
  ["Han\u200bsen", "Hansen", "a blank without width"],
  ["\ufeffHansen", "Hansen", "a byte-order mark"],
  ["Fjord\u00adkroken Kafé", "Fjordkroken Kafé", "a soft hyphen"],
  ["\u200eKari Hansen\u200f", "Kari Hansen", "marks of direction, as copied from mail programs"],
  ["Familien 👨\u200d👩\u200d👧", "Familien 👨\u200d👩\u200d👧", "joiners put emoji together"],
]);

table("text.normalForm", "contactPerson", [
  ["A\u030ase Mo", "Åse Mo", "a ring that stands apart"],
  ["\u212bse Mo", "Åse Mo", "the sign for ångström"],
]);

table("text.fullWidth", "street", [["Ｓｔｏｒｇａｔａ １", "Storgata 1", "wide letters, digits and blank"]]);

table("text.lineBreaks", "contactPerson", [
  ["Kari\nHansen", "Kari Hansen", "a break inside a name"],
  ["Storgata 1\r\nOppgang B", "Storgata 1, Oppgang B", "lines of a street", "street"],
  ["a@firma.no\nb@firma.no", "a@firma.no; b@firma.no", "two addresses", "email"],
  ["Ring først\nLever så", "Ring først\nLever så", "meant in notes", "notes"],
]);

table("text.spaces", "contactPerson", [
  ["  Kari   Hansen ", "Kari Hansen", "doubled and at the ends"],
  ["Kari\u00a0Hansen", "Kari Hansen", "a no-break blank"],
  ["Kari\u2009\u202fHansen", "Kari Hansen", "thin ones"],
  ["Kari\tHansen\t", "Kari Hansen", "tabs"],
  ["   ", null, "nothing but blanks"],
  ["Ring  først \n  Lever", "Ring først\nLever", "lines stay in notes", "notes"],
]);

table("text.apostrophe", "postcode", [
  ["'0150", "0150", "Excel's sign for text, as text"],
  ["'+47 22 00 00 11", "+47 22 00 00 11", "before a plus", "phone"],
]);

table("text.quotes", "contactPerson", [
  ['"Kari Hansen"', "Kari Hansen", "left by a text file"],
  ['Kari "Kiki" Hansen', 'Kari "Kiki" Hansen', "a nickname"],
]);

table("text.edges", "contactPerson", [
  ["Kari Hansen;", "Kari Hansen", "a separator behind"],
  [", Kari Hansen", "Kari Hansen", "before"],
]);

table("text.placeholder", "street", [
  ["-", null, "a dash"],
  ["ukjent", null, "Norwegian"],
  ["N/A", null, "English"],
  ["unbekannt", null, "German"],
  ["onbekend", null, "Dutch"],
  ["xxx", null, "crosses"],
  ["???", null, "question marks"],
  ["00000000", null, "zeros for a telephone number", "phone"],
  ["Tom", "Tom", "a first name", "contactPerson"],
  ["NA", "NA", "a country's code", "country"],
  ["Ukjent", "Ukjent", "a name is asked about", "name"],
  ["-", "-", "in notes it may be a list", "notes"],
]);
