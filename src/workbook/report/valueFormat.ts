import type { Figure, ReportColumn, ValueType } from "../../register/reports/report";
import type { ReaderForm } from "../readerForm";

/**
 * The number format of a column of a table; its amounts' currency is said elsewhere unless `withCurrency`. Nothing owed and
 * no days late are a dash, as accountants write them, so that the eye finds the others.
 */
export function columnFormat(column: ReportColumn<string>, form: ReaderForm, withCurrency: boolean): string {
  const code = format(column.type, column.currency, form, withCurrency);
  return column.type === "amount" || column.type === "whole" || column.type === "days" ? `${code};-${code};"–"` : code;
}

/** The number format of a chart's axis: as its column, without decimals and with nought as 0. */
export function axisFormat(column: ReportColumn<string>, form: ReaderForm): string {
  return format(column.type, undefined, form, false).replace(/\.0+/, "");
}

/** The number format of a key figure, with its unit. */
export function figureFormat(figure: Figure<string>, form: ReaderForm): string {
  if (figure.type === "days" && typeof figure.value === "number") return form.days(figure.value);
  return format(figure.type, figure.currency, form, true);
}

function format(type: ValueType, currency: string | undefined, form: ReaderForm, withCurrency: boolean): string {
  switch (type) {
    case "text":
      return "General";
    case "identifier":
      return "0";
    case "count":
    case "days":
    case "whole":
      return form.count;
    case "number":
      return form.number;
    case "percent":
      return form.percent;
    case "date":
      return form.date;
    case "amount":
      return withCurrency && currency !== undefined
        ? `${form.amount(currency)} "${currency.replace(/"/g, "")}"`
        : form.amount(currency);
  }
}

const leftTypes: ReadonlySet<ValueType> = new Set(["text", "identifier"]);

/** Texts and numbers that are names stand left; amounts, counts and dates stand right, so that they compare. */
export function isRightAligned(type: ValueType): boolean {
  return !leftTypes.has(type);
}
