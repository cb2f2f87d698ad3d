import { expect, test } from "@jest/globals";
import { speaker } from "../../src/locales/speak";
import { languages } from "../../src/locales/words";
import { workbookWords } from "../../src/locales/words/workbook";
import { faultBy } from "../../src/workbook/faultOf";

/**
 * Every code of "Application-specific API error handling" (Office add-ins documentation), and of the client's own table
 * from the host's numbers, but for those that only a mistake in our code leads to.
 */
const excelCodes = `
  AccessDenied ActivityLimitReached ApiNotAvailable ApiNotFound BadPassword Conflict ContentLengthRequired GeneralException
  InsertDeleteConflict InvalidArgument InvalidBinding InvalidOperation InvalidReference InvalidRequest InvalidSelection
  ItemAlreadyExists ItemNotFound MemoryLimitReached NotImplemented RequestAborted RequestPayloadSizeLimitExceeded
  ResponsePayloadSizeLimitExceeded ServiceNotAvailable Unauthenticated UnsupportedFeature UnsupportedOperation
  EmptyChartSeries FilteredRangeConflict FormulaLengthExceedsLimit InactiveWorkbook InvalidOperationInCellEditMode
  MergedRangeConflict NonBlankCellOffSheet OperationCellsExceedLimit PivotTableRangeConflict RangeExceedsLimit
  UndoNotSupported UnsupportedSheet
  ConnectionFailure ConnectionFailureWithStatus InvalidOrTimedOutSession WriteNotSupportedWhenModalDialogOpen`
  .trim()
  .split(/\s+/);

/** What we find out ourselves. */
const ownCodes = ["Cancelled", "LogGone", "LogNotKept", "NoAnswer", "SheetHidden", "SheetProtected", "ValuesMissing"];

const codes = [...excelCodes, ...ownCodes, "SomethingNew"];

test.each([...excelCodes, ...ownCodes])("%s has a sentence of its own, not the one for what we do not know", (code) => {
  expect(faultBy(code).advice.say).not.toBe("workbook.unexpected");
});

test.each(languages)("every fault has advice in %s, with and without a sheet", (language) => {
  const speak = speaker(language);
  for (const code of codes) {
    expect(speak(faultBy(code, "Kunder").advice)).not.toMatch(/[{}]/);
    expect(speak(faultBy(code).advice)).not.toMatch(/[{}]|«»|“”|„“|‘’/);
  }
});

test("no advice is left without a fault that gives it", () => {
  const ofLease = ["workbook.leaseHeld", "workbook.leaseHeld.somebody", "workbook.overtaken"];
  const given = new Set<string>(ofLease.concat(codes.flatMap((code) => [faultBy(code, "Kunder").advice.say, faultBy(code).advice.say])));
  expect(Object.keys(workbookWords).filter((code) => code.startsWith("workbook.") && !given.has(code))).toEqual([]);
});
