import { describe, expect, test } from "@jest/globals";
import { hasData, xlsxSnapshot } from "../intake/snapshots";
import { findingsOf } from "./findingsOf";

async function counts(path: string, asOf: string): Promise<Readonly<Record<string, number>>> {
  const found = findingsOf(await xlsxSnapshot(path), { asOf });
  const byCode = new Map<string, number>();
  for (const { code } of found) byCode.set(code, (byCode.get(code) ?? 0) + 1);
  return Object.fromEntries(byCode);
}

(hasData ? describe : describe.skip)("workbooks with known content", () => {
  test("1,706 invoices that are right have no findings", async () => {
    expect(await counts("receivables/ar-2012-2013.xlsx", "2013-04-30")).toEqual({});
  });

  test("a report of an earlier day says once how many invoices came later", async () => {
    expect(await counts("receivables/ar-2012-2013.xlsx", "2012-12-31")).toEqual({ "invoice.datesFuture": 1 });
  });

  test("a firm with customers in 27 countries: telephone numbers that are too short, and the cancelled orders", async () => {
    expect(await counts("classicmodels/classicmodels.xlsx", "2005-06-30")).toEqual({
      "phone.format": 15,
      "invoice.excluded": 6,
      "creditLimit.exceeded": 3,
      // Stavern has had 3290 and 3291 as long as there are postcodes; 4110 is Forsand's.
      "place.other": 1,
    });
  });

  test("the tax authority's example has made-up numbers: most fail their check", async () => {
    expect(await counts("saft/saft_888888888_view.xlsx", "2017-12-31")).toEqual({
      "organisationNumber.checkDigit": 11,
      "vatId.format": 3,
      "iban.checkDigits": 3,
      // The suppliers' currency is said to be NOR.
      "currency.unknown": 6,
    });
  });
});
