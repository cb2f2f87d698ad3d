import type { Cell } from "../../src/register/cells";

const headings = [
  "Kundenr", "Navn", "Org.nr", "Mva-nr", "Kontaktperson", "E-post", "Telefon", "Mobil", "Nettside", "Adresse", "Postnr", "Poststed", "Land", "Kategori",
  "Kredittgrense", "Betalingsfrist", "Valuta", "Første kontakt", "E-faktura", "Merknad",
];
const first = ["Kari", "OLA", "Ingrid", "per", "Åse", "MÃ¸yfrid", "Jan Erik", "Bjørn"];
const last = ["Nordmann", "HANSEN", "Møller", "van der Berg", "O'Brien", "Lien", "Fjeld", "Dahl"];
const trades = ["Bakeri", "BYGG", "Transport", "Regnskap", "kafé", "Hotell", "Rør", "Elektro"];
const places: readonly (readonly [string | number, string])[] = [["0150", "Oslo"], ["0355", "Oslo"], ["5003", "Bergen"], ["5014", "Bergen"], [150, "OSLO"], ["7010", "Trondheim"], ["4006", "Stavanger"], ["9008", "Tromsø"]];

/** Sheets of customers of any length with the usual dirt: twenty columns, most values different from row to row. */
export function makeDirtyCustomers(count: number): readonly (readonly Cell[])[] {
  const rows: (readonly Cell[])[] = [headings];
  for (let at = 0; at < count; at++) rows.push(customer(at));
  return rows;
}

function customer(at: number): readonly Cell[] {
  const pick = <T>(list: readonly T[], step: number): T => list[Math.floor(at / step) % list.length] as T;
  const [postcode, place] = pick(places, 3);
  const person = `${pick(first, at % 2 === 0 ? 8 : 1)} ${pick(last, 5)}`;
  const digits = String(900_000_000 + at * 11);
  return [
    100_000 + at,
    at % 9 === 0 ? `${pick(trades, 2)} ${pick(last, 7)} ${at} AS`.toUpperCase() : `${pick(trades, 2)} ${pick(last, 7)}${at} AS`,
    at % 12 === 0 ? `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}` : digits,
    at % 4 === 0 ? `NO${digits}MVA` : at % 20 === 1 ? "-" : null,
    person,
    at % 5 === 0 ? `Post${at}@Firma.NO ` : `post${at}@firma.no`,
    at % 10 === 0 ? `22 ${String(10 + (at % 90))} ${String(10 + (Math.floor(at / 90) % 90))} ${String(10 + (Math.floor(at / 8100) % 90))}` : `+47 22 ${String(10 + (at % 90))} ${String(10 + (Math.floor(at / 90) % 90))} ${String(10 + (Math.floor(at / 8100) % 90))}`,
    at % 6 === 0 ? "ukjent" : null,
    at % 15 === 0 ? `WWW.Firma${at}.no/` : at % 2 === 0 ? `www.firma${at}.no` : null,
    `Storgata ${at % 400}${at % 11 === 0 ? "\u00a0" : " "}B`,
    postcode,
    place,
    at % 4 === 0 ? "norge" : "Norge",
    pick(trades, 2),
    at % 30 === 0 ? `${at % 900} 000,50` : at * 10,
    at % 8 === 0 ? "30 dager" : 14,
    at % 10 === 0 ? "kr" : "NOK",
    at % 30 === 0 ? `${String(1 + (at % 28)).padStart(2, "0")}.0${1 + (at % 9)}.2024` : 45_000 + (at % 900),
    at % 20 === 0 ? "ja" : at % 2 === 0 ? "Ja" : "Nei",
    at % 7 === 0 ? `Ring  først, kunde ${at}` : null,
  ];
}
