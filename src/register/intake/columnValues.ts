import { NO_DAY } from "../calendar/day";
import { CellError, isBlank } from "../cells";
import type { Cell } from "../cells";
import { fieldDefinition } from "../fields/catalogue";
import type { FieldName } from "../fields/catalogue";
import type { Misfit } from "../register";
import { readDateText } from "../text/dateText";
import type { DateOrder } from "../text/dateText";
import { readFlagText } from "../text/flagText";
import { identifierText } from "../text/identifierText";
import { numberWith, readNumberText } from "../text/numberText";
import type { DecimalMark } from "../text/numberText";
import { readTerms } from "../text/termsText";
import { headingUnit } from "./headings/headingUnit";
import { isDateFormat, isPercentFormat } from "./numberFormat";
import { compactDay, serialDay } from "./serialDay";
import type { SourceSheet } from "./sourceSheet";

/** Stands for "nothing" in columns of numbers and dates: Excel's accounting formats and many exports write it. */
const DASH = /^[-–—]+$/;
const POINT_ZERO = /^\d+\.0+$/;

/**
 * Reads the mapped columns of one sheet into typed columns, one element for each record. A cell that is not what its
 * column should hold is noted as a misfit and has no value.
 */
export class ColumnValues {
  constructor(
    readonly source: SourceSheet,
    private readonly misfits: Misfit[],
  ) {}

  has(field: FieldName): boolean {
    return this.source.columns.has(field);
  }

  /** Trimmed texts, numbers in full; empty text where there is none. */
  texts(field: FieldName): string[] {
    const texts = new Array<string>(this.source.rows.length).fill("");
    this.each(field, (cell, i, row) => {
      if (cell instanceof CellError) this.misfit(field, row, cell, "error");
      else texts[i] = identifierText(cell);
    });
    // Programs that take a column of numbers with gaps for decimals write `17850.0`.
    const isFloat = fieldDefinition(field).type === "identifier" && texts.every((text) => text === "" || POINT_ZERO.test(text));
    return isFloat ? texts.map((text) => text.replace(/\.0+$/, "")) : texts;
  }

  /** Days; NO_DAY where there is none. */
  days(field: FieldName): Int32Array {
    const days = new Int32Array(this.source.rows.length).fill(NO_DAY);
    let order: DateOrder | "mixed" | null | undefined;
    this.each(field, (cell, i, row) => {
      if (typeof cell === "number") {
        const day = compactDay(cell) ?? serialDay(cell, this.source.date1904);
        if (day === undefined) this.misfit(field, row, cell, "notA");
        else days[i] = day;
        return;
      }
      if (typeof cell !== "string") return this.misfit(field, row, cell, cell instanceof CellError ? "error" : "notA");
      if (DASH.test(cell.trim())) return;
      const date = readDateText(cell);
      if (!date) return this.misfit(field, row, cell, "notA");
      if ("day" in date) days[i] = date.day;
      else {
        if (order === undefined) order = this.source.dateOrder(field);
        if (order === "dmy" || order === "mdy") days[i] = date[order];
        else this.misfit(field, row, cell, "ambiguous");
      }
    });
    return days;
  }

  /** Numbers as they stand, amounts in main units, percentages as 25 for 25 %; NaN where there is none. */
  numbers(field: FieldName): Float64Array {
    const numbers = new Float64Array(this.source.rows.length).fill(NaN);
    const type = fieldDefinition(field).type;
    const factor = type === "amount" ? headingUnit(this.source.headingOf(field)).factor : 1;
    const isPercentColumn = type === "percent" && this.source.formatsOf(field).some(isPercentFormat);
    const formatAt = this.source.formatAt(field);
    const timesOf = (row: number): number => {
      if (type !== "percent") return factor;
      const format = formatAt(row);
      return (format === undefined ? isPercentColumn : isPercentFormat(format)) ? 100 : 1;
    };
    let mark: DecimalMark | undefined;
    this.each(field, (cell, i, row) => {
      if (typeof cell === "number") {
        // A day in a column of amounts would be some forty-six thousand.
        if (type === "amount" && isDateFormat(formatAt(row) ?? "")) return this.misfit(field, row, cell, "notA");
        numbers[i] = cell * timesOf(row);
        return;
      }
      if (typeof cell !== "string") return this.misfit(field, row, cell, cell instanceof CellError ? "error" : "notA");
      if (DASH.test(cell.trim())) return;
      const number = readNumberText(cell);
      if (number && (!number.percent || type === "percent")) {
        mark ??= this.source.decimalMark(field);
        numbers[i] = numberWith(number, mark) * factor;
      } else {
        const days = field === "paymentTerms" ? readTerms(cell) : undefined;
        if (days === undefined) this.misfit(field, row, cell, "notA");
        else numbers[i] = days;
      }
    });
    return numbers;
  }

  /** 1 for yes, 0 for no, 2 where there is nothing. */
  flags(field: FieldName): Uint8Array {
    const flags = new Uint8Array(this.source.rows.length).fill(2);
    this.each(field, (cell, i, row) => {
      const flag = typeof cell === "boolean" ? cell : cell instanceof CellError ? undefined : readFlagText(String(cell));
      if (flag === undefined) this.misfit(field, row, cell, cell instanceof CellError ? "error" : "notA");
      else flags[i] = flag ? 1 : 0;
    });
    return flags;
  }

  /** Values as the register's parties have them: null where there is none. */
  cells(field: FieldName): Cell[] {
    switch (fieldDefinition(field).type) {
      case "text":
      case "identifier":
        return this.texts(field).map((text) => (text === "" ? null : text));
      case "date":
        return Array.from(this.days(field), (day) => (day === NO_DAY ? null : day));
      case "flag":
        return Array.from(this.flags(field), (flag) => (flag === 2 ? null : flag === 1));
      case "number":
      case "amount":
      case "percent":
        return Array.from(this.numbers(field), (value) => (Number.isNaN(value) ? null : value));
    }
  }

  /** Calls with each cell of the column that holds something; `i` counts the records, `row` indexes `cells`. */
  private each(field: FieldName, visit: (cell: Cell, i: number, row: number) => void): void {
    const column = this.source.columns.get(field);
    if (column === undefined) return;
    const { rows, sheet } = this.source;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] ?? 0;
      const cell = sheet.cells[row]?.[column];
      if (cell !== undefined && !isBlank(cell)) visit(cell, i, row);
    }
  }

  private misfit(field: FieldName, row: number, value: Cell, reason: Misfit["reason"]): void {
    const { sheet, index, columns } = this.source;
    this.misfits.push({
      source: index,
      row: sheet.firstRow + row,
      column: sheet.firstColumn + (columns.get(field) ?? 0),
      field,
      expected: fieldDefinition(field).type,
      value,
      reason,
    });
  }
}
