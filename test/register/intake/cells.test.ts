import { describe, expect, test } from "@jest/globals";
import { NO_DAY, toIso } from "../../../src/register/calendar/day";
import { CellError } from "../../../src/register/cells";
import type { Cell } from "../../../src/register/cells";
import { readRegister } from "../../../src/register/intake/readRegister";
import { readSheets } from "../../../src/register/intake/readSheets";
import { sheet } from "./snapshots";

interface Told {
  readonly language?: string;
  readonly country?: string;
  readonly isLanguageChosen?: boolean;
  readonly date1904?: boolean;
}

/** Reads invoices whose date, due date and amount are given; the other columns are plain. */
function read(rows: readonly (readonly [date: Cell, due: Cell, amount: Cell])[], { language = "nb", country = "NO", isLanguageChosen = false, date1904 = false }: Told = {}) {
  const cells = rows.map(([date, due, amount], i) => ["A" + String(i), 100 + i, date, due, amount]);
  const snapshot = { sheets: [sheet("Fakturaer", [["Kundenr", "Fakturanr", "Fakturadato", "Forfallsdato", "Beløp"], ...cells])], date1904 };
  const mapping = { Fakturaer: { holds: "invoices", columns: { customerNumber: "Kundenr", invoiceNumber: "Fakturanr", invoiceDate: "Fakturadato", dueDate: "Forfallsdato", gross: "Beløp" } } } as const;
  const { invoices, misfits } = readRegister(snapshot, readSheets(snapshot, { fixed: mapping }), { currency: "NOK", language, country, isLanguageChosen, master: "sources" });
  return {
    dates: Array.from(invoices.date, (day) => (day === NO_DAY ? null : toIso(day))),
    amounts: [...invoices.gross],
    misfits: misfits.map(({ row, column, field, reason }) => [row, column, field, reason]),
  };
}

function dates(texts: readonly Cell[], told: Told = {}, due: Cell = null) {
  const { dates: days, misfits } = read(texts.map((text) => [text, due, 1]), told);
  return { days, listed: misfits.filter(([, , field]) => field === "invoiceDate").map(([row, , , reason]) => [row, reason]) };
}

function amounts(texts: readonly Cell[], told: Told = {}) {
  const { amounts: units, misfits } = read(texts.map((text) => ["01.02.2026", null, text]), told);
  return { units, listed: misfits.map(([row, , , reason]) => [row, reason]) };
}

describe("P9: dates are never guessed", () => {
  test("03.04.2026 is 3 April in every language", () => {
    for (const language of ["nb", "en", "de", "nl"]) expect(dates(["03.04.2026"], { language }).days).toEqual(["2026-04-03"]);
  });

  test("one date that can only be day first settles its column", () => {
    expect(dates(["03/04/2026", "31/12/2025"], { language: "en" })).toEqual({ days: ["2026-04-03", "2025-12-31"], listed: [] });
  });

  test("one date that can only be month first settles its column, also where people write the day first", () => {
    expect(dates(["03/04/2026", "12/31/2025"])).toEqual({ days: ["2026-03-04", "2025-12-31"], listed: [] });
  });

  test("a column that shows both orders lists what could be either", () => {
    expect(dates(["03/04/2026", "12/31/2025", "31/12/2025"])).toEqual({ days: [null, "2025-12-31", "2025-12-31"], listed: [[1, "ambiguous"]] });
  });

  test("a column that shows no order goes by the sheet's other dates", () => {
    expect(dates(["03/04/2026"], { language: "en" }, "31/12/2026").days).toEqual(["2026-04-03"]);
    expect(dates(["03/04/2026"], { language: "nb" }, "12/31/2026").days).toEqual(["2026-03-04"]);
  });

  test.each<[string, string, string | null]>([
    ["nb", "NO", "2026-04-03"],
    ["de", "DE", "2026-04-03"],
    ["nl", "NL", "2026-04-03"],
    ["en", "US", "2026-03-04"],
    ["en", "GB", "2026-04-03"],
    ["en", "NO", null],
  ])("where nothing shows the order, %s in %s reads 03/04/2026 as %p", (language, country, day) => {
    expect(dates(["03/04/2026"], { language, country }).days).toEqual([day]);
  });

  test("English that was asked for settles it, as 1.234: the month comes first", () => {
    expect(dates(["03/04/2026"], { language: "en", country: "NO", isLanguageChosen: true }).days).toEqual(["2026-03-04"]);
    expect(dates(["03/04/2026"], { language: "en", country: "GB", isLanguageChosen: true }).days).toEqual(["2026-04-03"]);
  });

  test("serial numbers, their times and the 1904 system", () => {
    expect(dates([45000, 45000.999]).days).toEqual(["2023-03-15", "2023-03-15"]);
    expect(dates([43538], { date1904: true }).days).toEqual(["2023-03-15"]);
    expect(dates([20230315]).days).toEqual(["2023-03-15"]);
  });

  test("what is no date is listed and has no value", () => {
    const faults = ["snart", -5, true, CellError.of("#N/A") ?? null, "31.02.2026"];
    expect(dates(["01.02.2026", ...faults])).toEqual({
      days: ["2026-02-01", null, null, null, null, null],
      listed: [[2, "notA"], [3, "notA"], [4, "notA"], [5, "error"], [6, "notA"]],
    });
  });
});

describe("P26: amounts in every style", () => {
  test.each<[readonly Cell[], readonly number[], string]>([
    [["1 234,50", "1.234,50", "-12,3", "12,3-"], [123450, 123450, -1230, -1230], "Norwegian and German side by side"],
    [["1,234.50", "1,234"], [123450, 123400], "the first shows that the comma parts thousands"],
    [["1.234,50", "1.234"], [123450, 123400], "the first shows that the point parts thousands"],
    [["12.5", "1.234"], [1250, 123], "the first shows that the point is decimal"],
    [["kr 1 000,-", "(250,00)", 99.995], [100000, -25000, 10000], "words, parentheses and real numbers"],
    [["-", "–"], [NaN, NaN], "a dash is nothing, not a fault"],
  ])("%p", (texts, units) => {
    expect(amounts(texts)).toEqual({ units, listed: [] });
  });

  test("where nothing shows the style, the language does", () => {
    expect(amounts(["1.234"], { language: "nb" }).units).toEqual([123400]);
    expect(amounts(["1.234"], { language: "en" }).units).toEqual([123]);
  });

  test("what is no amount is listed and has no value", () => {
    expect(amounts([1, "mye", CellError.of("#DIV/0!") ?? null, "25 %"])).toEqual({ units: [100, NaN, NaN, NaN], listed: [[2, "notA"], [3, "error"], [4, "notA"]] });
  });
});

test("terms in words are days", () => {
  const rows = [["Kundenr", "Navn", "Betalingsbetingelser"], ["1", "Ask AS", "30 dager"], ["2", "Eik AS", "Netto 14"], ["3", "Or AS", "Kontant"], ["4", "Alm AS", 20], ["5", "Hegg AS", "avtales"]];
  const snapshot = { sheets: [sheet("Kunder", rows)], date1904: false };
  const { customers, misfits } = readRegister(snapshot, readSheets(snapshot), { currency: "NOK", language: "nb", country: "NO", master: "sources" });
  expect(customers.values.get("paymentTerms")).toEqual([30, 14, 0, 20, null]);
  expect(misfits).toMatchObject([{ row: 5, column: 2, field: "paymentTerms", value: "avtales", reason: "notA" }]);
});

test("numbers that a program wrote as decimals are whole again, and gaps stay gaps", () => {
  const rows = [["Kundenr", "Navn"], ["17850.0", "Ask AS"], [null, "Eik AS"], ["13047.0", "Or AS"]];
  const snapshot = { sheets: [sheet("Kunder", rows)], date1904: false };
  const { customers } = readRegister(snapshot, readSheets(snapshot), { currency: "NOK", language: "nb", country: "NO", master: "sources" });
  expect(customers.id).toEqual(["17850", "row:3", "13047"]);
});
