import { cellAddress } from "../register/address";
import type { SheetReading } from "../register/intake/reading";
import type { WorkbookSnapshot } from "../register/intake/snapshot";
import { list, say } from "../register/message";
import { failed, type Result } from "../workbook/fault";

/** The refusal of a workbook in which there is nothing to read; null where there is something. */
export function refuseEmpty(snapshot: WorkbookSnapshot): Result<never> | null {
  if (snapshot.sheets.some(({ own, cells }) => own === null && cells.length > 0)) return null;
  const sheet = snapshot.sheets[0]?.name ?? "";
  return failed({ code: "EmptyWorkbook", sheet, advice: { say: "workflow.emptyWorkbook", values: { sheet } } });
}

/** The refusal of a workbook in which no sheet holds customers, suppliers or documents; null where one does. */
export function refuseNothingFound(snapshot: WorkbookSnapshot, readings: readonly SheetReading[]): Result<never> | null {
  const empty = refuseEmpty(snapshot);
  if (empty || readings.some(({ holds, rows }) => holds !== "other" && rows > 0)) return empty;
  const sheets = snapshot.sheets.filter(({ own, cells }) => own === null && cells.length > 0);
  const [first] = sheets;
  const cell = cellAddress(first?.firstRow ?? 0, first?.firstColumn ?? 0);
  const names = list(sheets.map(({ name }) => say("quoted", { text: name }))) ?? "";
  return failed({ code: "NothingFound", sheet: first?.name ?? "", advice: say("workflow.nothingFound", { sheets: names, cell }) });
}
