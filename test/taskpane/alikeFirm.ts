import type { Workbook as Book } from "exceljs";

const firsts = ["Fjordkroken", "Hvilepuls", "Nordlys", "Måkeberget", "Tind", "Elvebredden", "Granli", "Solsiden", "Bjørkelund", "Havblikk"];
const trades = ["Kafé AS", "Hotell AS", "Renhold", "Bygg AS", "Bokhandel"];

/** A firm with fifty customers, one of them written twice, and another that is like one. */
export function alikeFirm(book: Book): void {
  const customers = trades.flatMap((trade, t) =>
    firsts.map((first, f) => {
      const at = t * firsts.length + f;
      const word = `${first}${trade.slice(0, 4)}`.toLowerCase().replace(/[^a-z]/g, "");
      return [10001 + at, `${first} ${trade}`, `post@${word}.no`, `9${at % 10}${(at * 37) % 90 + 10}${(at * 53) % 90 + 10}${at + 10}`, `${firsts[(f + 3 * t) % 10]}veien ${at + 1}`, `0${150 + at * 7}`];
    }),
  );
  const [twice = [], alike = []] = customers;
  book.addWorksheet("Kunder").addRows([
    ["Kundenr", "Navn", "E-post", "Telefon", "Adresse", "Postnr"],
    ...customers,
    [10091, "FJORDKROKEN KAFE", twice[2], twice[3], twice[4], twice[5]],
    [10092, `${alike[1]} avd. Ski`, "", alike[3], "Lia 9", "1400"],
  ]);
  book.addWorksheet("Fakturaer").addRows([
    ["Fakturanr", "Kundenr", "Fakturadato", "Forfallsdato", "Beløp"],
    [1, 10001, new Date("2026-08-01"), new Date("2026-08-15"), 1000],
    [2, 10001, new Date("2026-09-01"), new Date("2026-09-15"), 500],
    [3, 10091, new Date("2026-10-01"), new Date("2026-10-15"), 250],
  ]);
}
