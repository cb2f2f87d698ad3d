import { cellAddress } from "../register/address";
import type { SheetReading } from "../register/intake/reading";
import type { Register } from "../register/register";
import type { Answers } from "../register/reports/answers";
import type { Finding } from "../register/validation/finding";
import type { RenderedReport } from "../workbook/report/renderOrder";
import type { Speak } from "../locales/speak";

/** Sheets in workbook order, as the contract words them. */
export function sheetsPart(readings: readonly SheetReading[]) {
  return readings.map(({ sheet, holds, own, rows, confidence, columns }) => ({
    name: sheet,
    holds,
    own,
    rows,
    confidence,
    columns: columns.map((column) => ({ heading: column.heading, field: column.field, confidence: column.confidence })),
  }));
}

/** Each customer and document once. */
export function countsPart({ customers, suppliers, invoices, lines, payments, contacts }: Register) {
  return {
    customers: customers.count,
    suppliers: suppliers.count,
    invoices: invoices.count,
    invoiceLines: lines.count,
    payments: payments.count,
    contactLog: contacts.count,
  };
}

export function findingsPart(findings: readonly Finding[], speak: Speak) {
  return findings.map(({ code, severity, sheet, row, column, value, suggestion, message }) => ({
    code,
    severity,
    sheet,
    cell: row === null || column === null ? null : cellAddress(row, column),
    value,
    suggestion,
    message: speak(message),
  }));
}

export function answersPart({ indicators, agingByCurrency, ...answers }: Answers, speak: Speak) {
  return {
    ...answers,
    ...(Object.keys(agingByCurrency).length > 0 ? { agingByCurrency } : {}),
    indicators: indicators.map(({ basis, ...indicator }) => ({ ...indicator, basis: speak(basis) })),
  };
}

export function reportsPart(rendered: readonly RenderedReport[]) {
  return rendered.map(({ code, tab, rows }) => ({ code, tab, rows }));
}
