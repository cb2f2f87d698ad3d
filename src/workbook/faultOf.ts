import type { Fault } from "./fault";
import { NoAnswer } from "./watched";
import { ValuesMissing } from "./reading/given";

/** Advice by Excel's error code; the words stand in `locales/words/workbook.ts`. */
const advice: Readonly<Record<string, string>> = {
  AccessDenied: "workbook.accessDenied",
  ActivityLimitReached: "workbook.busy",
  ApiNotAvailable: "workbook.tooOld",
  ApiNotFound: "workbook.tooOld",
  BadPassword: "workbook.accessDenied",
  Cancelled: "workbook.cancelled",
  Conflict: "workbook.busy",
  ConnectionFailure: "workbook.connection",
  ConnectionFailureWithStatus: "workbook.connection",
  ContentLengthRequired: "workbook.connection",
  EmptyChartSeries: "workbook.emptyChart",
  FilteredRangeConflict: "workbook.filtered",
  FormulaLengthExceedsLimit: "workbook.formulaTooLong",
  GeneralException: "workbook.internal",
  InactiveWorkbook: "workbook.otherWorkbook",
  InsertDeleteConflict: "workbook.tableInTheWay",
  InvalidArgument: "workbook.refused",
  InvalidBinding: "workbook.gone",
  InvalidOperation: "workbook.refused",
  InvalidOperationInCellEditMode: "workbook.cellEdit",
  InvalidOrTimedOutSession: "workbook.reload",
  InvalidReference: "workbook.gone",
  InvalidRequest: "workbook.refused",
  InvalidSelection: "workbook.otherWorkbook",
  ItemAlreadyExists: "workbook.alreadyThere",
  ItemNotFound: "workbook.gone",
  LogGone: "workbook.logGone",
  LogNotKept: "workbook.logNotKept",
  MemoryLimitReached: "workbook.tooLarge",
  MergedRangeConflict: "workbook.merged",
  NoAnswer: "workbook.noAnswer",
  NonBlankCellOffSheet: "workbook.noRoom",
  NotImplemented: "workbook.tooOld",
  OperationCellsExceedLimit: "workbook.tooLarge",
  PivotTableRangeConflict: "workbook.tableInTheWay",
  RangeExceedsLimit: "workbook.tooLarge",
  RequestAborted: "workbook.busy",
  RequestPayloadSizeLimitExceeded: "workbook.tooLarge",
  ResponsePayloadSizeLimitExceeded: "workbook.tooLarge",
  ServiceNotAvailable: "workbook.busy",
  SheetHidden: "workbook.hidden",
  SheetProtected: "workbook.protected",
  Unauthenticated: "workbook.signIn",
  UndoNotSupported: "workbook.noUndoGroup",
  UnsupportedFeature: "workbook.tooOld",
  UnsupportedOperation: "workbook.refused",
  UnsupportedSheet: "workbook.otherSheetKind",
  ValuesMissing: "workbook.tooLarge",
  WriteNotSupportedWhenModalDialogOpen: "workbook.dialogOpen",
};

/** Advice that names the sheet, and is put otherwise where none is known. */
const namesSheet: ReadonlySet<string> = new Set([
  "workbook.accessDenied",
  "workbook.filtered",
  "workbook.hidden",
  "workbook.merged",
  "workbook.noRoom",
  "workbook.otherSheetKind",
  "workbook.protected",
  "workbook.tableInTheWay",
]);

/** Codes that only a mistake in our own code leads to; they are bugs, not something a person can mend. */
const ours: ReadonlySet<string> = new Set([
  "CannotUpdateReadOnlyProperty",
  "InvalidObjectPath",
  "InvalidRequestContext",
  "PropertyNotLoaded",
  "RunMustReturnPromise",
  "ValueNotLoaded",
]);

/** The fault of a code, met while working with a sheet. */
export function faultBy(code: string, sheet?: string, detail?: string): Fault {
  const say = advice[code] ?? "workbook.unexpected";
  return {
    code,
    advice: { say: sheet === undefined && namesSheet.has(say) ? `${say}.somewhere` : say, values: { code, sheet: sheet ?? "" } },
    ...(sheet === undefined ? {} : { sheet }),
    ...(detail === undefined ? {} : { detail }),
  };
}

/** The fault that an error of the Office.js client tells of; undefined where the error is a bug. */
export function faultOf(error: unknown, sheet?: string): Fault | undefined {
  if (error instanceof NoAnswer || error instanceof ValuesMissing) return faultBy(error.name, sheet);
  const code = excelCode(error);
  if (code === undefined || ours.has(code)) return undefined;
  const { message, debugInfo } = error as OfficeExtension.Error;
  const place = debugInfo.errorLocation ?? "";
  return faultBy(code, sheet, [message, place].filter((part) => part !== "").join(" @ "));
}

/** Told by its name, since each loaded copy of the client has an error class of its own. */
function excelCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || error.name !== "RichApi.Error") return undefined;
  return (error as OfficeExtension.Error).code;
}
