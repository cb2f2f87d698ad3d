import { cellText } from "../../cells";
import type { Misfit, Register } from "../../register";
import type { Finding } from "../finding";
import { foundOnSheet } from "../found";
import { withoutPersonalNumbers } from "../personalNumbers";
import type { Rule } from "../rule";

/** Fewer than this may well be faults, whatever their share of the column. */
const FEWEST_OF_A_COLUMN = 20;

/**
 * Cells that are not the number or date that their column should hold, and cells with an error value of Excel's. Where most
 * of a column's cells do not fit, the column holds something else, and that is said once.
 */
export const misfit: Rule = function* (register) {
  const records = recordsBySource(register);
  for (const ofColumn of columns(register)) {
    const notFitting = ofColumn.filter(({ reason }) => reason === "notA");
    const [first] = notFitting;
    const isAnother = first && notFitting.length >= FEWEST_OF_A_COLUMN && notFitting.length * 2 > (records.get(first.source) ?? Infinity);
    if (isAnother) {
      const values = { field: { say: `field.${first.field}` }, count: notFitting.length, value: withoutPersonalNumbers(cellText(first.value)) };
      yield foundOnSheet(register, first.source, { code: "column.misread", severity: "error", field: first.field, values });
    }
    for (const one of ofColumn) if (!isAnother || one.reason !== "notA") yield cellFinding(register, one);
  }
};

function columns({ misfits }: Register): Iterable<readonly Misfit[]> {
  const byColumn = new Map<string, Misfit[]>();
  for (const one of misfits) {
    const key = `${one.source} ${one.column}`;
    const ofColumn = byColumn.get(key);
    if (ofColumn === undefined) byColumn.set(key, [one]);
    else ofColumn.push(one);
  }
  return byColumn.values();
}

/** How many records each sheet has. Parties that documents imply stand on no sheet of their own. */
function recordsBySource({ customers, suppliers, invoices, lines, payments, contacts }: Register): ReadonlyMap<number, number> {
  const records = new Map<number, number>();
  const listed = [customers, suppliers].filter(({ implied }) => implied[0] !== 1);
  for (const { at } of [...listed, invoices, lines, payments, contacts]) {
    for (const source of at.source) records.set(source, (records.get(source) ?? 0) + 1);
  }
  return records;
}

function cellFinding(register: Register, { source, row, column, field, expected, value: cell, reason }: Misfit): Finding {
  const code = reason === "error" ? "cell.error" : reason === "ambiguous" ? "cell.ambiguousDate" : `cell.${expectation[expected]}`;
  const value = withoutPersonalNumbers(cellText(cell));
  return {
    code,
    severity: reason === "ambiguous" ? "warning" : "error",
    sheet: register.sources[source]?.sheet ?? "",
    row,
    column,
    field,
    key: "",
    value,
    suggestion: null,
    message: { say: `finding.${code}`, values: { value } },
  };
}

const expectation = {
  text: "notText",
  identifier: "notText",
  number: "notNumber",
  amount: "notNumber",
  percent: "notNumber",
  date: "notDate",
  flag: "notFlag",
} as const;
