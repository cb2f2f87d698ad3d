/** By what is awkward about a sheet: the cells as the one click leaves them, and what is found after it. */
export const expected: Readonly<Record<string, { readonly changed: readonly string[]; readonly left: readonly string[] }>> = {
  "a logo and an address above, merged group headings, units, counts in the middle, all kinds of telephone numbers": {
    changed: ["C7 Hansen Rør AS", "C8 Ola Nordmann", "D6 +47 22 12 34 56 / +47 99 88 77 66", "D8 +47 22 33 44 55 ext. 12", "D10 +47 22 33 44 55", "E7 ", "E10 ase@aas.no", "F6 1234.5", "F7 10000", "F8 -12.3", "F10 1234.5", "F11 -500"],
    left: ["amount.negative F8", "amount.negative F11", "email.typo E8", "phone.format D11"],
  },
  "letters read under the wrong encoding, once and twice, and marks that nobody sees": {
    changed: ["B2 Bjørn Ås", "B3 Bjørn Hansen", "B4 Ærlig & Sønn & Co", "B6 Ola Hansen", "C2 Øystein", "C3 Kåre", "C6 Person", "D2 Storgåta 1", "D3 Åsveien 2", "D6 Gate, 2", "E2 Tromsø", "E3 Bodø", "E6 Oslo", "F3 pris € 100 – ok", "F6 abc"],
    left: [],
  },
  "dates in both orders, with month names, impossible ones, and amounts in every style": {
    changed: ["C2 46115", "C3 46125", "C4 46115", "C5 46115", "C6 46118", "C7 46118", "D4 46115", "D5 46115", "E2 1234.5", "E3 1234.5", "E4 1234.5", "E5 -12.3", "E6 500"],
    left: ["invoice.dueBeforeDate D3", "cell.notDate D6", "cell.notDate C8", "cell.notDate D8", "cell.notNumber E8", "cell.ambiguousDate D2"],
  },
  "names with a comma, three telephone columns, postcode and place in one cell": {
    changed: ["C2 +47 22 33 44 55", "C3 +47 22 33 44 55", "C4 +31 20 123 4567", "E2 +47 99 88 77 66", "E3 +47 90 00 00 00"],
    left: [],
  },
  "cell errors, yes and no as booleans, numbers where texts should be": {
    changed: ["B2 Ola", "B3 Kari", "C2 Hansen", "C3 Nordmann", "D4 100", "E4 971032081", "F2 0150", "G2 +47 22 33 44 55", "G3 +47 22 33 44 55"],
    left: ["cell.error D2", "cell.error G4"],
  },
  "one row": {
    changed: ["C2 a@a.no"],
    left: [],
  },
  "nothing but headings": {
    changed: [],
    left: [],
  },
  "three hundred columns": {
    changed: ["KN2 f1@x.no", "KN3 f2@x.no", "KN4 f3@x.no"],
    left: [],
  },
  "numbers of persons, firms and accounts, good and bad, and what may not be kept": {
    changed: ["C2 974760673", "C5 889640782"],
    left: ["organisationNumber.checkDigit C3", "account.checkDigit E3", "organisationNumber.length C4", "customerNumber.repeated A5", "sensitive.column Kunder", "sensitive.text F2", "personalNumber.kept D3", "personalNumber.inText F3", "sensitive.text F4"],
  },
  "words for the same in several languages and spellings": {
    changed: ["C2 Bedrift", "C5 Bedrift", "C6 ", "D2 Norge", "D3 Norge", "D4 Norge", "D5 Sverige", "E2 NOK", "E3 NOK", "E4 NOK", "F3 norsk", "G2 Ja", "G4 Ja", "G5 Nei", "G6 Nei", "H6 "],
    left: ["consent.noDates G2"],
  },
  "names of firms and people in one case, with brands, initials and particles": {
    changed: ["B3 H&M Hennes & Mauritz AS", "B4 McDonalds Norge AS", "B6 VVS-Senteret AS", "C2 Kari van der Berg", "C4 Lofoten Seafood AS", "C5 O'Brien", "C6 Per-Arne", "C7 de Boer"],
    left: [],
  },
  "subtotals of each customer, and amounts without VAT, VAT and a total": {
    changed: ["B2 46027", "B3 46028", "B5 46029"],
    left: [],
  },
  "a list of suppliers below that of customers": {
    changed: ["C3 Oslo", "B9 M AS"],
    left: [],
  },
  "a list of suppliers beside that of customers": {
    changed: [],
    left: [],
  },
  "headings that stand twice, and columns without any": {
    changed: ["C2 +47 22 33 44 55", "C3 +47 22 33 44 56"],
    left: [],
  },
  "a sheet called like ours": {
    changed: ["B2 A AS", "B3 B AS", "C2 +47 22 33 44 55", "C3 +47 22 33 44 56"],
    left: [],
  },
  "payments with short dates and references": {
    changed: ["A2 46054", "A3 46055", "A4 46056", "C2 1000", "C3 1000", "C4 500"],
    left: ["kid.format D4"],
  },
  "German debtors: postcode with place, discounts, limits in words": {
    changed: ["B4 Bäckerei Schön", "C4 Ring 2", "E2 +49 351 123456", "E3 +49 89 1234567", "E4 +49 89 1234567 oder +49 171 1234567", "F2 +49 351 123457", "G2 mueller@gmx.de", "G4 ", "H2 DE136695976", "I2 30", "I4 0"],
    left: ["cell.notNumber J3", "cell.notNumber J4", "email.format G3", "vatId.format H3"],
  },
  "Dutch customers: particles apart, postcodes in every form, minus signs behind": {
    changed: ["B2 Bakkerij de Molen B.V.", "B3 't Hoekje", "B4 IJssel Transport", "C2 Berg", "C3 's-Gravesande", "D2 Dorpsstraat 1", "E2 1012 AB", "E3 2511 BT", "F2 Amsterdam", "F3 Den Haag", "F4 IJsselmuiden", "G2 +31 20 123 4567", "G3 +31 6 12345678", "G4 +31 6 12345678 / +31 6 87654321", "H2 NL001234567B01", "H3 ", "I4 ", "J2 -1234.5", "J3 -12.3", "J4 0"],
    left: ["vatId.format H2", "organisationNumber.zeros I3"],
  },
  "British customers in capitals: titles, streets, extensions, amounts in brackets": {
    changed: ["B2 ACME Ltd", "B3 McDonald & Sons Ltd", "B4 O'Brien PLC", "C2 Doe, John", "C4 Dr Jane Smith PhD", "D2 +44 20 7946 0123 ext. 89", "D3 +44 20 7946 0123", "D4 +44 20 7946 0123", "F2 1 Main St", "F3 2 High St", "F4 3 The Green", "G2 Leeds", "G3 London", "G4 Leeds", "H2 LS1 4DY", "H3 SW1A 1AA", "I2 ", "I3 GB980780684", "I4 GB980780684", "J2 30", "K2 1234.5", "K3 -500", "L2 43538", "L3 43568"],
    left: ["amount.negative K3", "cell.notNumber K4", "cell.notDate L4", "phone.format E2", "phone.format E4"],
  },
  "pictures, and names from right to left and in other letters": {
    changed: ["D4 +972 3 123 4567", "D5 +81 3 1234 5678", "E5 FULL"],
    left: ["country.unknown C2", "country.unknown C3", "country.unknown C4", "country.unknown C5", "country.unknown C6", "country.unknown C7"],
  },
  "English dates that nothing decides": {
    changed: [],
    left: ["cell.ambiguousDate C2", "cell.ambiguousDate C3", "cell.ambiguousDate C4"],
  },
};
