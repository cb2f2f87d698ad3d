import { cellText } from "../../cells";
import { withoutPersonalNumbers } from "../personalNumbers";
import type { Rule } from "../rule";

/** Cells that are not the number or date that their column should hold, and cells with an error value of Excel's. */
export const misfit: Rule = function* (register) {
  for (const { source, row, column, field, expected, value: cell, reason } of register.misfits) {
    const code = reason === "error" ? "cell.error" : reason === "ambiguous" ? "cell.ambiguousDate" : `cell.${expectation[expected]}`;
    const value = withoutPersonalNumbers(cellText(cell));
    yield {
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
};

const expectation = {
  text: "notText",
  identifier: "notText",
  number: "notNumber",
  amount: "notNumber",
  percent: "notNumber",
  date: "notDate",
  flag: "notFlag",
} as const;
