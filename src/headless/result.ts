import { cellAddress } from "../register/address";
import { toIso } from "../register/calendar/day";
import { cellText, type Cell } from "../register/cells";
import { fieldDefinition, type FieldName } from "../register/fields/catalogue";
import type { Batch } from "../register/changes/batch";
import type { Conflict } from "../register/changes/changeSet";
import type { SheetReading } from "../register/intake/reading";
import type { RegisterKind } from "../register/customer/registerPlan";
import type { Duplicates } from "../register/duplicates/found";
import { registerOf } from "../register/ledger/registerOf";
import type { Parties, Register } from "../register/register";
import type { JoinedPair } from "../register/joining/joinedPair";
import type { Answers } from "../register/reports/answers";
import type { Finding } from "../register/validation/finding";
import type { RenderedReport } from "../workbook/report/renderOrder";
import type { Speak } from "../locales/speak";
import { fieldCell, fieldOf } from "../workflows/fieldCell";
import type { FoundDuplicates } from "../workflows/findDuplicates";
import type { MergedGroup } from "../workflows/merge";
import type { WrittenCell } from "../workflows/writtenCells";

/**
 * Sheets in workbook order, as the contract words them; tabs that this run has added at the end were never read. Where a
 * sheet has several lists, the sheet is what its largest one is, and `lists` has them all.
 */
export function sheetsPart(readings: readonly SheetReading[], rendered: readonly RenderedReport[]) {
  const sheets = new Map<string, SheetReading[]>();
  for (const reading of readings) sheets.set(reading.sheetId, [...(sheets.get(reading.sheetId) ?? []), reading]);
  const read = [...sheets.values()].map((lists) => {
    const [main] = [...lists].sort((a, b) => b.rows - a.rows);
    const { sheet: name = "", own = null } = main ?? {};
    const several = lists.map((list) => ({ name: list.list, headingCell: headingCell(list), ...listPart(list) }));
    return { name, own, ...(main ? listPart(main) : {}), ...(lists.length > 1 ? { lists: several } : {}) };
  });
  const added = rendered.filter(({ tab }) => !readings.some(({ sheet }) => sheet === tab));
  return [
    ...read,
    ...added.map(({ tab }) => ({ name: tab, holds: "other", own: "report", rows: 0, confidence: 1, columns: [] })),
  ];
}

function listPart({ holds, rows, confidence, columns, leftOut }: SheetReading) {
  return {
    holds,
    rows,
    confidence,
    ...(leftOut.length > 0 ? { leftOut: leftOut.map(({ row, nature }) => ({ row: row + 1, nature })) } : {}),
    columns: columns.map((column) => ({ heading: column.heading, field: column.field, confidence: column.confidence })),
  };
}

function headingCell({ headingRow, span }: SheetReading): string | null {
  return headingRow === null ? null : cellAddress(headingRow, span.first);
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

/** Values as text, dates in ISO form. Cells that belong to no batch, such as those of the first build, have an empty id. */
export function changesPart(changes: readonly WrittenCell[], batch: string) {
  return changes.map(({ sheet, at, key, field, before, after, rule }) => ({
    batch,
    sheet,
    cell: at === null ? null : cellAddress(at.row, at.column),
    key,
    field: field ?? "",
    before: valueText(field, before),
    after: valueText(field, after),
    rule,
  }));
}

/** What the workbook tells of all that was ever changed, the oldest first. */
export function batchesPart(batches: readonly Batch[]) {
  return batches.map(({ id, job, at, user, cells, state }) => {
    return { id, job, at, user, cells, undone: state === "undone" || state === "undoneOutside" };
  });
}

/** Cells that somebody else changed meanwhile: what was expected there and what stands there. A formula that stands where a value was expected is a change like any other. */
export function conflictsPart(conflicts: readonly Conflict[], date1904: boolean) {
  return conflicts.map(({ list, edit, found, reason }) => {
    const field = fieldOf(list, edit.column);
    const text = (cell: Cell): string => valueText(field, fieldCell(field, cell, date1904));
    return {
      sheet: list.sheet,
      key: edit.key,
      field: field ?? "",
      expected: text(edit.before),
      found: text(found),
      reason: reason === "formula" ? "changed" : reason,
    };
  });
}

function valueText(field: FieldName | null, value: Cell): string {
  return typeof value === "number" && field !== null && fieldDefinition(field).type === "date" ? toIso(value) : cellText(value);
}

/** Registers beside an older one, with what it took over from them. */
export function joinedPart(pairs: readonly JoinedPair[]) {
  return pairs.map(({ kind, older, younger, rows, cells, left }) => ({ holds: kind, into: older, from: younger, rows, cells, left }));
}

export function answersPart({ indicators, agingByCurrency, outstandingInBase, ...answers }: Answers, speak: Speak) {
  return {
    ...answers,
    ...(outstandingInBase ? { outstandingInBase: { ...outstandingInBase, basis: speak(outstandingInBase.basis) } } : {}),
    ...(Object.keys(agingByCurrency).length > 0 ? { agingByCurrency } : {}),
    indicators: indicators.map(({ basis, ...indicator }) => ({ ...indicator, basis: speak(basis) })),
  };
}

/** Pairs and groups by what the customers are called. */
export function duplicatesPart({ register, duplicates, suppliers, alsoSuppliers }: Omit<FoundDuplicates, "rendered" | "findings">) {
  const { customers } = register;
  const { customers: known } = registerOf("suppliers", register);
  const also = alsoSuppliers.map(({ customer, supplier, organisationNumber }) => ({
    customer: customers.id[customer] ?? "",
    supplier: known.id[supplier] ?? "",
    organisationNumber,
  }));
  return {
    ...foundPart(customers, duplicates),
    ...(suppliers ? { suppliers: foundPart(known, suppliers) } : {}),
    ...(also.length > 0 ? { alsoSuppliers: also } : {}),
  };
}

function foundPart(parties: Parties, found: Duplicates) {
  const id = (party: number): string => parties.id[party] ?? "";
  return {
    pairs: found.pairs.map(({ a, b, score, verdict, reasons }) => ({
      a: id(a),
      b: id(b),
      score,
      verdict,
      reasons: reasons.map(({ field, agreement, weight }) => ({ field, agreement, weight })),
    })),
    groups: found.groups.map((group) => group.map(id)),
  };
}

/** Who has absorbed whom; suppliers apart, since a customer may have the same number. */
export function mergedPart(merged: readonly MergedGroup[]) {
  const of = (wanted: RegisterKind) => merged.flatMap(({ kind, ...group }) => (kind === wanted ? [group] : []));
  const suppliers = of("suppliers");
  return { merged: of("customers"), ...(suppliers.length > 0 ? { mergedSuppliers: suppliers } : {}) };
}

export function reportsPart(rendered: readonly RenderedReport[]) {
  return rendered.map(({ code, tab, rows }) => ({ code, tab, rows }));
}
