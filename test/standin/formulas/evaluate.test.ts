import { describe, expect, test } from "@jest/globals";
import type { Scalar } from "../../../src/standin/model/types";
import type { FormulaContext, FormulaTable } from "../../../src/standin/formulas/context";
import { fifteenDigits } from "../../../src/standin/formulas/coercion";
import { evaluate } from "../../../src/standin/formulas/evaluate";

const ref = { error: "#REF!" };
const na = { error: "#N/A" };
const value = { error: "#VALUE!" };
const division = { error: "#DIV/0!" };

/** Sheets as rows; the table Kunder is at Data!A1:D6 with headings and totals; row 3 is hidden by hand, row 4 by a filter. */
const sheets: Record<string, Scalar[][]> = {
  data: [
    ["Nr", "Navn", "Saldo", "Sum [NOK]"],
    [1, "Berg AS", 100.1, true],
    [2, "berg ans", 200.2, "3"],
    [3, "Ås", 300.3, null],
    [10, "Bø*", -50, { error: "#N/A" }],
    ["Sum", null, 550.6, null],
  ],
  "my 'sheet'": [[7]],
};
const table: FormulaTable = {
  name: "Kunder",
  sheet: "Data",
  row: 0,
  column: 0,
  rows: 6,
  columns: ["Nr", "Navn", "Saldo", "Sum [NOK]"],
  hasHeadings: true,
  hasTotals: true,
};
const names: Record<string, string> = { rate: "0.25", saldoer: "Data!$C$2:$C$5", left: "XFD1", loop: "loop+1" };

function at(row: number, column: number, more: Partial<FormulaContext> = {}): FormulaContext {
  const cell = (sheet: string, y: number, x: number): Scalar => sheets[sheet.toLowerCase()]?.[y]?.[x] ?? null;
  return {
    sheet: "Data",
    row,
    column,
    cell,
    hasSheet: (sheet) => sheet.toLowerCase() in sheets,
    extent: (sheet) => ({ rows: sheets[sheet.toLowerCase()]?.length ?? 0, columns: 4 }),
    table: (name) => (name.toLowerCase() === "kunder" ? table : undefined),
    tableAt: (sheet, y, x) => (sheet === "Data" && y < 6 && x < 4 ? table : undefined),
    name: (name) => names[name.toLowerCase()],
    rowHidden: (_, y) => y === 2 || y === 3,
    rowFiltered: (_, y) => y === 3,
    isSubtotal: (_, y, x) => y === 5 && x === 2,
    ...more,
  };
}

type Case = readonly [formula: string, expected: Scalar, reason: string];

function check(cases: readonly Case[]): void {
  test.each(cases)("=%s is %j: %s", (formula, expected) => {
    expect(asShown(evaluate(formula, at(1, 9)))).toEqual(expected);
  });
}

/** Numbers with the 15 digits that Excel shows. */
function asShown(result: Scalar | undefined): Scalar | undefined {
  return typeof result === "number" ? fifteenDigits(result) : result;
}

describe("operators and literals", () => {
  check([
    ["1+2*3", 7, "product before sum"],
    ["-2^2", 4, "a sign binds tighter than ^"],
    ["2^-1", 0.5, "a sign behind an operator"],
    ["2^3^2", 64, "powers go from left to right"],
    ["50%*4", 2, "percent behind a number"],
    ["-50%", -0.5, "percent before sign"],
    ["1&2+3", "15", "joined after adding"],
    ['"a""b"&"c"', 'a"bc', "a doubled quote"],
    ["1=1=TRUE", true, "comparisons from left to right"],
    ['"ABC"="abc"', true, "case does not matter"],
    ['10<"9"', true, "a number is less than any text"],
    ['"z"<FALSE', true, "text is less than a truth value"],
    ["A99=0", true, "an empty cell is 0"],
    ['A99=""', true, "and also an empty text"],
    ["A99", 0, "a reference to an empty cell shows 0"],
    ["0.1+0.2=0.3", true, "compared by 15 digits"],
    ["0.5-0.4-0.1", 0, "a rest of binary fractions is nothing"],
    ['"3"+1', 4, "text that reads as a number"],
    ['"1,234.50"+0', 1234.5, "with thousands"],
    ['"2026-01-31"+0', 46053, "an ISO date in text"],
    ['"x"+1', value, "text that does not"],
    ["TRUE+1", 2, "TRUE is 1"],
    ["1/0", division, "division by zero"],
    ["#N/A+1", na, "an error goes on"],
    ['1/3&""', "0.333333333333333", "15 digits in text"],
    ["SUM({1,2;3,-4})", 2, "an array constant"],
    ["1E3", 1000, "scientific notation"],
  ]);
});

describe("references", () => {
  check([
    ["C2", 100.1, "a cell"],
    ["$C$2+data!C3", 300.3, "a sheet in other case"],
    ["'My ''sheet'''!A1", 7, "a quoted sheet"],
    ["Nowhere!A1", ref, "no such sheet"],
    ["SUM(C:C)", 1101.2, "a whole column"],
    ["SUM(2:2)", 101.1, "a whole row; the truth value in it does not count"],
    ["SUM(C5:C2)", 550.6, "corners the other way round"],
    ["SUM(C2:INDEX(C:C,3))", 300.3, "a range that ends in a function"],
    ["SUM(Kunder[Saldo])", 550.6, "a table's column"],
    ["SUM(kunder[saldo])", 550.6, "in any case"],
    ["Kunder[[#Totals],[Saldo]]", 550.6, "the totals row"],
    ["COUNTA(Kunder[#Headers])", 4, "the heading row"],
    ["COUNTA(Kunder[#All])", 21, "all of it, errors included"],
    ["ROWS(Kunder)", 4, "the name alone is the data"],
    ["COLUMNS(Kunder[[Nr]:[Saldo]])", 3, "several columns"],
    ["ROWS(Kunder[[#Headers],[#Data],[Nr]])", 5, "bands together"],
    ["Kunder[@Saldo]", 100.1, "this row, from beside the table"],
    ["Kunder[[#This Row],[Saldo]]", 100.1, "as the file spells it"],
    ["Kunder[@[Sum '[NOK']]]", true, "escaped brackets"],
    ["Kunder[Missing]", ref, "no such column"],
    ["rate*4", 1, "a defined name"],
    ["SUM(Saldoer)", 550.6, "a name for an area"],
    ["missing", { error: "#NAME?" }, "no such name"],
    ["@C1:C9", 100.1, "the cell in the formula's row"],
  ]);

  test("a structured reference without the table's name means the table around the formula", () => {
    expect(evaluate("[@Saldo]*2", at(2, 3))).toBe(400.4);
    expect(evaluate("SUM([Saldo])", at(5, 2))).toBe(550.6);
  });

  test("a name's relative reference counts from the formula's cell, as if the name were written in A1", () => {
    expect(evaluate("rel", { ...at(2, 1), name: () => "Data!A1" })).toBe("berg ans");
  });
});

describe("sums and counts", () => {
  check([
    ["SUM(C2:C5)", 550.6, "to the øre"],
    ["SUM(0.1,0.2,0.3,-0.6)", 0, "a rest of binary fractions is nothing here either"],
    ['SUM("3",TRUE)', 4, "single arguments are coerced"],
    ["SUM(D2:D4)", 0, "in ranges neither text nor truth values count"],
    ["SUM(D2:D5)", na, "an error in the range"],
    ["PRODUCT(A2:A4)", 6, "product"],
    ["AVERAGE(A2:A5)", 4, "average"],
    ["AVERAGE(B2:B5)", division, "of no numbers"],
    ["MIN(C2:C5)", -50, "least"],
    ["MAX(B2:B3)", 0, "of no numbers it is 0"],
    ["MEDIAN(A2:A5)", 2.5, "between the middle two"],
    ["COUNT(D2:D5)", 0, "numbers only"],
    ['COUNT("3",TRUE,"x")', 2, "single arguments that are numbers"],
    ["COUNTA(D2:D5)", 3, "filled cells, errors included"],
    ["COUNTBLANK(D2:D5)", 1, "empty cells"],
    ["COUNTBLANK(C:C)", 1_048_570, "a whole column"],
    ["SUMPRODUCT(A2:A4,C2:C4)", 1401.4, "pair by pair"],
    ["SUMPRODUCT((A2:A5>1)*(C2:C5>0)*C2:C5)", 500.5, "conditions as products"],
    ['SUMPRODUCT(--(LEFT(B2:B5,1)="B"))', 3, "a function over a range, truth to number by two signs"],
    ["SUMPRODUCT(A2:A4,C2:C5)", value, "different shapes"],
    ["SUBTOTAL(9,C2:C6)", 250.3, "without filtered rows and without other subtotals"],
    ["SUBTOTAL(109,C2:C6)", 50.1, "also without rows hidden by hand"],
    ["SUBTOTAL(103,B2:B5)", 2, "visible filled cells"],
    ["SUBTOTAL(101,C2:C3)", 100.1, "visible average"],
  ]);
});

describe("criteria", () => {
  check([
    ['SUMIF(A2:A5,">=2",C2:C5)', 450.5, "an operator in front"],
    ["SUMIF(A2:A5,2,C2)", 200.2, "the values' range grows to the shape of the other"],
    ['SUMIF(C2:C5,">0")', 600.6, "values are the range itself"],
    ['SUMIFS(C:C,B:B,"berg*",A:A,">1")', 200.2, "several conditions over whole columns"],
    ['COUNTIF(B2:B5,"berg ??")', 1, "a letter each"],
    ['COUNTIF(B2:B5,"*~*")', 1, "a star that is a star"],
    ['COUNTIF(B2:B5,"BERG AS")', 1, "without regard to case"],
    ['COUNTIF(B1:B6,"<>")', 5, "filled"],
    ['COUNTIF(B:B,"")', 1_048_571, "empty, to the sheet's end"],
    ["COUNTIF(D2:D5,3)", 1, "text that reads as the number counts"],
    ['COUNTIF(D2:D5,"#N/A")', 1, "an error"],
    ['COUNTIF(B2:B5,"<c")', 3, "text compared with text only"],
    ['COUNTIFS(A2:A5,">1",C2:C5,">0")', 2, "both hold"],
    ['AVERAGEIF(A2:A5,">5")', 10, "average"],
    ["AVERAGEIFS(C2:C5,A2:A5,77)", division, "none found"],
    ['MAXIFS(C2:C5,A2:A5,"<3")', 200.2, "greatest"],
    ["SUMIFS(C2:C5,A2:A4,1)", value, "different shapes"],
    ["SUMIF(A2:A5,10,D2:D5)", na, "an error among the values found"],
  ]);
});

describe("logic", () => {
  check([
    ['IF(C2>0,"ja",1/0)', "ja", "the other branch is not looked at"],
    ["IF(C5>0,1)", false, "no third argument"],
    ["IF(C5>0,1,)", 0, "an empty one is 0"],
    ["IF(D5,1,2)", na, "an error as condition"],
    ['IFERROR(1/0,"-")', "-", "instead of an error"],
    ['IFNA(1/0,"-")', division, "only for #N/A"],
    ["IFNA(D5,0)", 0, "for #N/A"],
    ["AND(TRUE,A2:A5)", true, "numbers in ranges count"],
    ["OR(B2:B5)", value, "nothing to judge"],
    ["NOT(0)", true, "0 is FALSE"],
    ["ISERROR(D5)", true, "sees the error"],
    ["ISBLANK(A99)", true, "empty"],
    ["ISNUMBER(B2)", false, "text"],
    ["ISTEXT(D3)", true, "a number as text is text"],
  ]);
});

describe("numbers", () => {
  check([
    ["ROUND(1.005,2)", 1.01, "decimal, not binary"],
    ["ROUND(-2.5,0)", -3, "away from zero"],
    ["ROUND(1234,-2)", 1200, "before the point"],
    ["ROUNDUP(2.1,0)", 3, "up"],
    ["ROUNDDOWN(-2.9,0)", -2, "towards zero"],
    ["ROUNDDOWN(4.35*100,0)", 435, "what shows as 435 is 435"],
    ["INT(-1.5)", -2, "down"],
    ["MOD(-3,2)", 1, "the sign of the divisor"],
    ["MOD(1,0)", division, "by zero"],
    ["SQRT(-1)", { error: "#NUM!" }, "no root"],
    ["SIGN(C5)*ABS(C5)", -50, "sign and size"],
    ["POWER(2,10)", 1024, "power"],
  ]);
});

describe("text", () => {
  check([
    ['LEFT("abc",2)&RIGHT("abc")&MID("abc",2,9)', "abcbc", "parts"],
    ['LEN(TRIM("  a  b "))', 3, "inner spaces shrink to one"],
    ['UPPER("æøå")&LOWER("ÆØÅ")', "ÆØÅæøå", "Norwegian letters"],
    ['TEXTJOIN(", ",TRUE,B2:B4,"",A99)', "Berg AS, berg ans, Ås", "empty ones left out"],
    ["CONCAT(A2:B2,1)", "1Berg AS1", "ranges too"],
    ['SUBSTITUTE("a-b-c","-","+",2)', "a-b+c", "the second only"],
    ['SUBSTITUTE("a-b-c","-","$&")', "a$&b$&c", "all, literally"],
    ['FIND("b","aBb")', 3, "with regard to case"],
    ['SEARCH("b?","aBb")', 2, "without, with wildcards"],
    ['FIND("x","abc")', value, "not found"],
    ['EXACT("A","a")', false, "exact"],
    ['VALUE("12%")', 0.12, "percent in text"],
    ["CHAR(10)&CHAR(128)", "\n€", "Windows' character set"],
    ['TEXT(1234.5,"#,##0.00")', "1,234.50", "thousands and decimals"],
    ['TEXT(46053,"dd.mm.yyyy")', "31.01.2026", "a date"],
    ['HYPERLINK("#Data!A1","Berg")', "Berg", "what is shown"],
  ]);
});

describe("dates", () => {
  check([
    ["DATE(2026,1,31)", 46053, "a day number"],
    ["DATE(2026,14,0)", 46418, "months and days overflow"],
    ["DATE(1900,3,1)", 61, "the day after the one that never was"],
    ["YEAR(46053)*10000+MONTH(46053)*100+DAY(46053)", 20260131, "and back"],
    ["DAY(60)", 29, "the day that never was, back"],
    ["EOMONTH(DATE(2024,1,15),1)", 45351, "29 February 2024"],
    ["EDATE(DATE(2024,1,31),1)", 45351, "a shorter month ends the date"],
    ["YEAR(-1)", { error: "#NUM!" }, "before the calendar"],
  ]);

  test("in the 1904 system numbers are 1462 less", () => {
    const context = at(1, 9, { date1904: true });
    expect(evaluate("DATE(2026,1,31)", context)).toBe(44591);
    expect(evaluate("MONTH(44591)", context)).toBe(1);
    expect(evaluate("EDATE(44591,1)", context)).toBe(46081 - 1462);
  });

  test("TODAY is known only when a day is given", () => {
    expect(evaluate("TODAY()", at(1, 9))).toBeUndefined();
    expect(evaluate("TODAY()+1", at(1, 9, { today: 46053 }))).toBe(46054);
  });
});

describe("lookups", () => {
  check([
    ["VLOOKUP(2,A2:C5,3,FALSE)", 200.2, "exact"],
    ['VLOOKUP("BER*",B2:C5,2,0)', 100.1, "wildcards"],
    ['VLOOKUP("2",A2:C5,3,0)', na, "text is not the number"],
    ["VLOOKUP(2,A2:C5,4,0)", ref, "beyond the table"],
    ["XLOOKUP(3,A2:A5,C2:C5)", 300.3, "exact"],
    ['XLOOKUP(4,A2:A5,C2:C5,"-")', "-", "not found"],
    ['XLOOKUP("Bø*",B2:B5,C2:C5)', -50, "a star is a star"],
    ["SUM(XLOOKUP(2,A2:A5,A2:C5))", 202.2, "a row as result"],
    ["_xlfn.XLOOKUP(3,A2:A5,C2:C5)", 300.3, "as the file spells it"],
    ["INDEX(C2:C5,MATCH(3,A2:A5,0))", 300.3, "the older pair"],
    ["INDEX(A1:D1,2)", "Navn", "along a row"],
    ["INDEX(A2:C5,9,1)", ref, "beyond the range"],
    ["SUM(INDEX(A2:C5,0,1))", 16, "a whole column"],
    ["ROW()*100+COLUMN()", 210, "the formula's own place"],
    ["SUM(ROW(A2:A4))", 9, "each row of a range"],
    ['SUM(INDIRECT("C2:C3"))', 300.3, "cells by their written name"],
    ["SUM(OFFSET(C1,1,0,2,1))", 300.3, "cells beside others"],
    ["OFFSET(C1,-1,0)", ref, "above the sheet"],
    ["ROW(C5)+ROWS(A2:A5)", 9, "a range's place and size"],
  ]);
});

test.each([
  ["PMT(1,2,3)", "a function that is not calculated"],
  ["IFERROR(PMT(1,2,3),0)", "which IFERROR does not hide"],
  ["SUM(Jan:Dec!A1)", "a 3-D reference"],
  ["[1]Data!A1", "another workbook"],
  ["A1#", "a spilled range"],
  ["A1:A3*2", "a result that would spill"],
  ["VLOOKUP(2,A2:C5,3)", "an approximate lookup"],
  ["MATCH(2,A2:A5)", "an approximate match"],
  ["loop", "a name that refers to itself"],
  ["Other[Col]", "a table that is not there"],
  ["1+", "no formula"],
  ["ROUND(1)", "too few arguments"],
])("=%s is left to Excel: %s", (formula) => {
  expect(evaluate(formula, at(1, 9))).toBeUndefined();
});
