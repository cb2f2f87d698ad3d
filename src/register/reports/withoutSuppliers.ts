import { say } from "../message";
import type { Analysis } from "./analysis";
import { asOfLine } from "./basisLines";
import type { Report } from "./report";

/** A tab about suppliers that is there from before, once no sheet has documents of them any more. */
export function withoutSuppliers(analysis: Analysis, code: "payables" | "supplierLedger"): Report {
  return { code, title: say(`${code}.title`), basis: [asOfLine(analysis)], warnings: [say("payables.none")], figures: [], charts: [], tables: [], notes: [] };
}
