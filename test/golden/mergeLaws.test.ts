import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { cellsOf, kartotek, secondReader } from "./kartotek";

const day = ["--as-of", "2026-10-31"];
const text = (...values: string[]) => fc.constantFrom("", ...values);

/** Customers that share some of their values, and invoices of theirs. */
const books = fc.record({
  customers: fc.array(
    fc.record({
      name: fc.constantFrom("Nordlys AS", "Nordlys A/S", "Fjellbygg AS", "Åsen Bakeri", "Kari Nordmann"),
      email: text("post@nordlys.no", "kari@nordmann.no"),
      phone: text("22 00 00 14", "+47 22000014", "91 23 45 67"),
      street: text("Storgata 1", "Kaigata 2"),
      postcode: text("0150", "5003"),
      notes: text("Ring først", "007", "=1+1", "Faktura på e-post"),
    }),
    { minLength: 4, maxLength: 9 },
  ),
  invoices: fc.array(fc.record({ customer: fc.nat(), amount: fc.integer({ min: -50_000, max: 900_000 }), day: fc.integer({ min: 1, max: 28 }) }), {
    minLength: 1,
    maxLength: 12,
  }),
  pairs: fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 3 }),
});

test("merge then unmerge is nothing, whoever is merged with whom, and no total moves", async () => {
  await fc.assert(
    fc.asyncProperty(books, async ({ customers, invoices, pairs }) => {
      const folder = mkdtempSync(path.join(tmpdir(), "kartotek-"));
      const numberOf = (at: number) => String(101 + (at % customers.length));
      const file = (name: string, rows: readonly (readonly string[])[]) => {
        const place = path.join(folder, name);
        writeFileSync(place, rows.map((row) => row.join(";")).join("\n"));
        return place;
      };
      const kunder = file("Kunder.csv", [
        ["Kundenr", "Navn", "E-post", "Telefon", "Adresse", "Postnr", "Merknader"],
        ...customers.map((one, at) => [numberOf(at), one.name, one.email, one.phone, one.street, one.postcode, one.notes]),
      ]);
      const fakturaer = file("Fakturaer.csv", [
        ["Fakturanr", "Kundenr", "Fakturadato", "Forfallsdato", "Beløp"],
        ...invoices.map(({ customer, amount, day: date }, at) => [
          String(5001 + at),
          numberOf(customer),
          `${date}.09.2026`,
          `${date}.10.2026`,
          (amount / 100).toFixed(2).replace(".", ","),
        ]),
      ]);
      const same = pairs.filter(([a, b]) => numberOf(a) !== numberOf(b)).map(([a, b]) => [numberOf(a), numberOf(b)]);
      fc.pre(same.length > 0);
      const decisions = path.join(folder, "decisions.json");
      writeFileSync(decisions, JSON.stringify({ same }));

      const built = await kartotek([kunder, fakturaer], "build,reports", ...day);
      const merged = await kartotek([built.saved], "merge,reports", "--decisions", decisions, ...day);
      expect(merged.said).toBe("");
      expect(merged.result?.merged.length).toBeGreaterThan(0);
      expect(merged.result?.aging.total).toEqual(built.result?.aging.total);
      const back = await kartotek([merged.saved], "unmerge,reports", ...day);
      expect(back.result?.conflicts).toEqual([]);
      expect(back.result?.aging).toEqual(built.result?.aging);
      const [before, after] = [await secondReader(built.saved), await secondReader(back.saved)];
      for (const name of ["Kunder", "Fakturaer", "Kundekartotek"]) {
        const [was, is] = [before.getWorksheet(name), after.getWorksheet(name)];
        if (was && is) expect([name, cellsOf(is)]).toEqual([name, cellsOf(was)]);
      }
    }),
    { numRuns: 6 },
  );
}, 240_000);
