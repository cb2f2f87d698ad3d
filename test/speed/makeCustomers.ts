import type { Cell } from "../../src/register/cells";
import { FORMAT_SAMPLE_ROWS, type SheetSnapshot } from "../../src/register/intake/snapshot";
import { generator } from "./makeLedger";

const HEADINGS = [
  "Kundenr",
  "Navn",
  "Org.nr",
  "Kontaktperson",
  "E-post",
  "Telefon",
  "Mobil",
  "Adresse",
  "Postnr",
  "Poststed",
  "Land",
  "Kundetype",
  "Kategori",
  "Betalingsbetingelser",
  "Kredittgrense",
  "Rabatt",
  "Valuta",
  "Kunde siden",
  "Samtykke",
  "Merknad",
];
const NAMES = ["Ås", "Bø", "Dal", "Eik", "Fjord", "Gran", "Hegg", "Lie", "Moen", "Nes", "Or", "Vik"];
const PLACES = [
  ["0150", "Oslo"],
  ["5003", "Bergen"],
  ["7010", "Trondheim"],
  ["9008", "Tromsø"],
  ["4006", "Stavanger"],
] as const;

/** A sheet of customers with twenty columns, as people keep it: amounts and dates as text here and there, gaps, odd blanks. */
export function makeCustomers(count: number): SheetSnapshot {
  const random = generator(20260131);
  const pick = <T>(of: readonly T[]) => of[Math.floor(random() * of.length)] as T;
  const sometimes = (share: number, cell: Cell): Cell => (random() < share ? cell : null);
  const rows = Array.from({ length: count }, (_, i): Cell[] => {
    const name = `${pick(NAMES)} ${pick(NAMES)}`;
    const [postcode, place] = pick(PLACES);
    const mail = `post${i}@firma${i % 977}.no`;
    return [
      String(10000 + i),
      `${name} AS`,
      sometimes(0.8, 900000000 + i),
      sometimes(0.7, `${pick(NAMES)} ${pick(NAMES)}`),
      sometimes(0.8, random() < 0.02 ? ` ${mail} ` : mail),
      sometimes(0.7, `22 33 ${String(10 + (i % 90))} ${String(10 + (i % 80))}`),
      sometimes(0.4, `+47 9${String(1000000 + (i % 8999999))}`),
      `${pick(NAMES)}veien ${i % 200}`,
      postcode,
      random() < 0.1 ? place.toUpperCase() : place,
      random() < 0.5 ? "Norge" : "NO",
      pick(["Bedrift", "Privat", "Offentlig"]),
      pick(["A", "B", "C"]),
      pick([14, 30, "30 dager"]),
      sometimes(0.5, random() < 0.1 ? "50 000,00" : Math.round(random() * 1e5)),
      sometimes(0.3, 10),
      pick(["NOK", "NOK", "EUR"]),
      random() < 0.1 ? "01.02.2020" : 43831 + (i % 1400),
      sometimes(0.5, pick(["Ja", "Nei"])),
      sometimes(0.1, "ring etter kl. 10"),
    ];
  });
  const cells = [HEADINGS, ...rows];
  const formats = cells
    .slice(0, FORMAT_SAMPLE_ROWS)
    .map((row) => row.map((_, column) => (column === 17 ? "dd.mm.yyyy" : "General")));
  return {
    id: "{Kunder}",
    name: "Kunder",
    visibility: "visible",
    own: null,
    ownCode: null,
    firstRow: 0,
    firstColumn: 0,
    cells,
    formats,
    tables: [],
  };
}
