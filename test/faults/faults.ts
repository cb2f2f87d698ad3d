import type { RequestFault } from "../../src/standin/behaviour/faults";
import { hang, throttled } from "../../src/standin/behaviour/faults";
import { applyFilter, clearCriteria, filterArea, type FilterPlace } from "../../src/standin/model/autoFilter";
import { wireValue } from "../../src/standin/behaviour/readCells";
import { isProtected, protect, unprotect } from "../../src/standin/model/protection";
import { allTables } from "../../src/standin/model/tables/table";
import type { Sheet } from "../../src/standin/model/types";
import type { Host } from "../../src/standin/host/host";

/** One kind of trouble, which strikes at one round trip of a job. */
export interface Trouble {
  readonly name: string;
  /** What Excel answers instead; `actions` is how many the round trip holds. */
  readonly answer?: (actions: () => number) => RequestFault;
  /** What somebody does in the workbook just before; whether there was anything to do it to. */
  readonly act?: (host: Host, ownTab: string | undefined) => boolean;
  /** What a person does about it when told. */
  readonly mend?: (host: Host) => void;
  /** The pane is loaded anew: whoever waited for the answer is gone. */
  readonly reloads?: true;
  /** A person has had enough of it. */
  readonly cancels?: true;
  /** It strikes in an Excel that can make one step for Ctrl+Z of a run, in such runs only, and from then on in each request of them. */
  readonly undoGroup?: true;
  /** The job is to be done all the same. */
  readonly isOvercome?: true;
  /** It changes what the workbook holds, so that the outcome is that of a workbook changed before. */
  readonly changes?: true;
}

export const troubles: readonly Trouble[] = [
  { name: "throttled", answer: () => throttled },
  { name: "aborted before", answer: () => ({ kind: "error", code: "RequestAborted" }) },
  { name: "aborted after", answer: () => ({ kind: "afterwards", code: "RequestAborted" }) },
  { name: "request too large", answer: () => ({ kind: "error", code: "RequestPayloadSizeLimitExceeded" }) },
  { name: "answer too large", answer: () => ({ kind: "afterwards", code: "ResponsePayloadSizeLimitExceeded" }) },
  { name: "cell edited", answer: () => ({ kind: "error", code: "InvalidOperationInCellEditMode" }) },
  { name: "half a batch", answer: (actions) => ({ kind: "broken", after: Math.floor(actions() / 2), code: "GeneralException" }) },
  { name: "all but the end", answer: (actions) => ({ kind: "broken", after: actions() - 1, code: "GeneralException" }) },
  { name: "no answer, not done", answer: () => hang },
  { name: "no answer, done", answer: () => ({ kind: "silent" }) },
  { name: "reloaded", answer: () => ({ kind: "silent" }), reloads: true },
  {
    name: "reloaded in half a batch",
    answer: (actions) => ({ kind: "broken", after: Math.floor(actions() / 2), code: "GeneralException" }),
    reloads: true,
  },
  { name: "null for cells", answer: () => ({ kind: "nulls" }) },
  {
    name: "no undo group",
    answer: (actions) => ({ kind: "broken", after: Math.floor(actions() / 2), code: "UndoNotSupported" }),
    undoGroup: true,
    isOvercome: true,
  },
  { name: "cancelled", cancels: true },
  { name: "sheets protected", act: protectAll, mend: unprotectAll },
  { name: "filter set", act: filterAll, mend: clearFilters },
  { name: "source deleted", act: (host) => deleted(host, "Innbetalinger"), changes: true },
  { name: "our tab deleted", act: deleted, changes: true },
  { name: "rows moved", act: insertedRow, changes: true },
  { name: "value changed", act: edited, changes: true },
];

function protectAll(host: Host): boolean {
  host.act("user", ({ workbook }) => {
    for (const sheet of workbook.sheets) if (!isProtected(sheet) && !isJournal(sheet)) protect(sheet, {}, null);
  });
  return true;
}

function unprotectAll(host: Host): void {
  host.act("user", ({ workbook }) => {
    for (const sheet of workbook.sheets) if (isProtected(sheet)) unprotect(sheet, null);
  });
}

function filters(host: Host): FilterPlace[] {
  const { workbook } = host;
  return allTables(workbook).map((table) => ({ workbook, sheet: table.sheet, table }));
}

/** Hides every row but the first of each table. */
function filterAll(host: Host): boolean {
  host.act("user", () => {
    for (const filter of filters(host)) {
      const area = filterArea(filter);
      const first = area === null ? null : filter.sheet.grid.value(area.row + 1, area.column + 1);
      if (area) applyFilter(filter, area, 1, { filterOn: "Values", values: [String(wireValue(first))] });
    }
  });
  return true;
}

function clearFilters(host: Host): void {
  host.act("user", () => {
    for (const filter of filters(host)) if (filterArea(filter)) clearCriteria(filter);
  });
}

function deleted(host: Host, name: string | undefined): boolean {
  const sheet = host.workbook.sheets.find((one) => one.name === name);
  if (!sheet) return false;
  host.act("other", (excel) => {
    excel.deleteSheet(sheet);
  });
  return true;
}

function isJournal({ name }: Sheet): boolean {
  return name.startsWith("_kundekartotek");
}

/** A row is inserted above all customers, in the user's list and in the register, so that every other stands elsewhere. */
function insertedRow(host: Host): boolean {
  const sheets = listsOf(host);
  for (const { sheet, row } of sheets) {
    host.act("other", (excel) => {
      excel.shiftCells(sheet, { row, column: 0, rows: 1, columns: 16_384 }, "down");
    });
  }
  return sheets.length > 0;
}

/** Another person gives customer 008 a new name. */
function edited(host: Host): boolean {
  const lists = listsOf(host);
  for (const { sheet, row, column } of lists) {
    host.act("other", (excel) => {
      sheet.grid.setValue(row, column, "Båten og Sønner ANS");
      excel.cellsChanged(sheet, { row, column, rows: 1, columns: 1 });
    });
  }
  return lists.length > 0;
}

/** The customer list, and the register where it stands whole, with the place of the name of customer 008. */
function listsOf({ workbook }: Host): { readonly sheet: Sheet; readonly row: number; readonly column: number }[] {
  return workbook.sheets.flatMap((sheet) => {
    if (sheet.name !== "Kunder" && sheet.name !== "Kundekartotek") return [];
    const key = sheet.name === "Kunder" ? 0 : 1;
    const last = sheet.grid.usedArea(true)?.rows ?? 0;
    const row = Array.from({ length: last }, (_, at) => at).find((at) => sheet.grid.value(at, key) === "008");
    return row === undefined ? [] : [{ sheet, row, column: key + 1 }];
  });
}
