import { CellError } from "../../../src/register/cells";
import type { AwkwardSheet } from "./awkwardSheet";

const N = null;

export const norwegianSheets: readonly AwkwardSheet[] = [
  {
    what: "a logo and an address above, merged group headings, units, counts in the middle, all kinds of telephone numbers",
    name: "Ark1",
    rows: [
      [N, "Fjord & Fjell AS"],
      [N, "Storgata 12, 0155 Oslo"],
      [],
      [N, "Kunde", N, "Kontakt", N, "Økonomi"],
      [N, "nr", "navn", "telefon", "e-post", "kreditt"],
      [N, 1001, "Bygg Nord AS", "22 12 34 56 / 99 88 77 66", "post@byggnord.no; faktura@byggnord.no", "1 234,50"],
      [N, 1002, "HANSEN RØR AS", "tlf. 22334455 (jobb)", "ingen", "10.000,00"],
      [N, 1003, "ola nordmann", "+47 22 33 44 55 ext 12", "ola@gmial.com", "12,3-"],
      [N, "Sum", 3, N, N, "11 234,50"],
      [N, 1004, "Åse Ås", "0047 22 33 44 55", "mailto:ase@aas.no", "1'234.50"],
      [N, 1005, "Møller, Kåre", "22 33 44 5", "Kåre <kaare@moller.no>", "(500)"],
      [N, "Totalt", 5],
    ],
  },
  {
    what: "letters read under the wrong encoding, once and twice, and marks that nobody sees",
    name: "Kunder",
    rows: [
      ["Kundenr", "Navn", "Kontakt", "Adresse", "Poststed", "Merknad"],
      [1, "BjÃ¸rn Ã…s", "Ã˜ystein", "StorgÃ¥ta 1", "TromsÃ¸", "ok"],
      [2, "BjÃƒÂ¸rn Hansen", "KÃƒÂ¥re", "Ã…sveien 2", "BodÃ¸", "pris â‚¬ 100 â€“ ok"],
      [3, "Ærlig & Sønn &amp; Co", "Bj?rn", "Å 1", "Ås", "café"],
      [4, "Señor Ã", "Ã", "Â 5", "Oslo", "50 â° C"],
      [5, "Ola\u00a0Hansen\u200b", "Per\u00adson", "Gate\n2", "Oslo ", "\u202eabc"],
    ],
  },
  {
    what: "dates in both orders, with month names, impossible ones, and amounts in every style",
    name: "Fakturaer",
    rows: [
      ["Fakturanr", "Kundenr", "Fakturadato", "Forfallsdato", "Beløp"],
      ["1", "10", "03.04.2026", "04/03/2026", "1 234,50"],
      ["2", "10", "13.04.2026", "3/25/2026", "1.234,50"],
      ["3", "11", "2026-04-03", "April 3, 2026", "1,234.50"],
      ["4", "11", "3. april 2026", "03-Apr-26", "12,3-"],
      ["5", "12", "20260406", "31.02.2026", "kr 500,-"],
      ["6", "12", "6.4.26", "7.4.26", "EUR 100"],
      ["7", "12", "uke 14", "snarest", "100 %"],
    ],
  },
  {
    what: "names with a comma, three telephone columns, postcode and place in one cell",
    name: "Personer",
    rows: [
      ["Nr", "Navn", "Tlf privat", "Tlf jobb", "Mob", "Adresse", "Postadresse"],
      [1, "Hansen, Ola", "22334455", "22334456", "99887766", "Storgata 1", "0150 Oslo"],
      [2, "Nordmann, Kari Anne", "+47 22334455", "", "90 00 00 00", "Vegen 2", "5003 BERGEN"],
      [3, "van der Berg, Jan", "0031 20 1234567", "020-1234567", "", "Gate 3", "N-7010 Trondheim"],
      [4, "Bygg, Rør og Elektro AS", "", "", "", "Lia 4", "0150"],
      [5, "OLSEN", "", "", "", "", "Oslo 0150"],
    ],
  },
  {
    what: "cell errors, yes and no as booleans, numbers where texts should be",
    name: "Kunder",
    rows: [
      ["Kundenr", "Fornavn", "Etternavn", "Kreditt", "Org.nr", "Postnr", "Telefon"],
      [1, "OLA", "hansen", CellError.of("#DIV/0!") ?? N, 974760673, 150, 22334455],
      [2, " Kari ", "NORDMANN", 10, "889640782", "0150", "22 33 44 55"],
      [3, "Per", "Ås", "100", "971 032 081", 5003, CellError.of("#REF!") ?? N],
    ],
  },
  { what: "one row", name: "Kunder", rows: [["Kundenr", "Navn", "E-post"], [1, "A AS", "A@A.NO"]] },
  { what: "nothing but headings", name: "Kunder", rows: [["Kundenr", "Navn", "E-post"]] },
  {
    what: "three hundred columns",
    name: "Kunder",
    rows: [
      Array.from({ length: 300 }, (_, at) => (at === 0 ? "Kundenr" : at === 1 ? "Navn" : at === 299 ? "E-post" : `Egenskap ${at}`)),
      ...[1, 2, 3].map((row) => Array.from({ length: 300 }, (_, at) => (at === 0 ? row : at === 1 ? `Firma ${row} AS` : at === 299 ? `F${row}@X.NO` : `tekst  ${row}`))),
    ],
  },
  {
    what: "numbers of persons, firms and accounts, good and bad, and what may not be kept",
    name: "Kunder",
    rows: [
      ["Kundenr", "Navn", "Orgnr", "Fødselsnr", "Kontonr", "Merknad", "Helse"],
      ["000123", "A AS", "NO 974 760 673 MVA", "", "1234.56.78903", "har kreft, sykemeldt", "ok"],
      ["000124", "B AS", "974760674", "17912099997", "12345678904", "fnr 17912099997", "—"],
      ["000125", "C AS", "97476067", "", "NO93 8601 1117 947", "medlem av LO", "-"],
      ["000123", "E AS", "889.640.782", "", "", "ring før levering", "?"],
    ],
  },
  {
    what: "words for the same in several languages and spellings",
    name: "Kunder",
    rows: [
      ["Kundenr", "Navn", "Type", "Land", "Valuta", "Språk", "Nyhetsbrev", "Kjønn"],
      [1, "A AS", "bedrift", "norge", "nok", "norsk", "x", "M"],
      [2, "B", "PRIVAT", "NORWAY", "kr", "NO", "", "K"],
      [3, "C kommune", "Offentlig", "NO", "Nkr", "bokmål", "1", "mann"],
      [4, "D", "b2b", "sverige", "SEK", "svensk", "0", "kvinne"],
      [5, "E", "?", "England", "GBP", "engelsk", "N", "-"],
    ],
  },
  {
    what: "names of firms and people in one case, with brands, initials and particles",
    name: "Kunder",
    rows: [
      ["Kundenr", "Navn", "Kontaktperson", "Selger"],
      [1, "IKEA", "KARI VAN DER BERG", "OLA"],
      [2, "H&M HENNES & MAURITZ AS", "NRK", "KH"],
      [3, "mcdonalds norge as", "LOFOTEN SEAFOOD AS", "Anne"],
      [4, "ÅS", "o'brien", "TB"],
      [5, "VVS-SENTERET AS", "PER-ARNE", "KH"],
      [6, "eBay", "DE BOER", "KH"],
    ],
  },
  {
    what: "subtotals of each customer, and amounts without VAT, VAT and a total",
    name: "Salg",
    rows: [
      ["Faktura", "Dato", "Kunde", "Beløp", "Mva", "Totalt"],
      ["F1", "05.01.2026", "A AS", 100, 25, 125],
      ["F2", "06.01.2026", "A AS", 200, 50, 250],
      ["Sum A AS", N, N, 300, 75, 375],
      ["F3", "07.01.2026", "B AS", -80, -20, -100],
      ["Totalsum", N, N, 220, 55, 275],
    ],
  },
  {
    what: "a list of suppliers below that of customers",
    name: "Ark1",
    rows: [["Kunder"], ["Kundenr", "Navn", "By"], [1, "A AS", "OSLO"], [2, "B AS", "Bergen"], [], ["Leverandører"], ["Levnr", "Navn", "By"], [91, "L AS", "Oslo"], [92, "M  AS", "Bergen"]],
  },
  { what: "a list of suppliers beside that of customers", name: "Ark1", rows: [["Kundenr", "Navn", N, "Levnr", "Leverandør"], [1, "A AS", N, 91, "L AS"], [2, "B AS", N, 92, "M AS"], [3, "C AS"]] },
  {
    what: "headings that stand twice, and columns without any",
    name: "Kunder",
    rows: [["Kundenr", "Navn", "Telefon", "Telefon", "E-post", "E-post", "", ""], [1, "A AS", "22334455", "99887766", "a@a.no", "b@a.no", "x", 1], [2, "B AS", "22334456", "", "c@a.no", "", "y", 2]],
  },
  { what: "a sheet called like ours", name: "Kundekartotek", rows: [["Kundenr", "Navn", "Telefon"], [1, "A AS ", "22334455"], [2, "B  AS", "22334456"]] },
  {
    what: "payments with short dates and references",
    name: "Innbetalinger",
    rows: [["Dato", "Kunde", "Beløp", "KID"], ["1/2-26", "10", "1.000,00", "001234567897"], ["2/2-26", "10", "1.000,00", "1234567897"], ["3/2-26", "11", " 500 ", "abc"]],
  },
];
