import { expect, test } from "@jest/globals";
import { speaker } from "../../src/locales/speak";
import { languages } from "../../src/locales/words";
import { workbookWords } from "../../src/locales/words/workbook";
import { faultBy } from "../../src/workbook/faultOf";

const codes = [
  ...[
    "AccessDenied",
    "ActivityLimitReached",
    "ApiNotFound",
    "Cancelled",
    "FilteredRangeConflict",
    "InsertDeleteConflict",
    "InvalidSelection",
  ],
  ...[
    "InvalidOperationInCellEditMode",
    "InvalidOrTimedOutSession",
    "ItemNotFound",
    "MergedRangeConflict",
    "NonBlankCellOffSheet",
  ],
  ...["RequestPayloadSizeLimitExceeded", "SheetHidden", "SheetProtected", "WriteNotSupportedWhenModalDialogOpen", "SomethingNew"],
];

test.each(languages)("every fault has advice in %s, with and without a sheet", (language) => {
  const speak = speaker(language);
  for (const code of codes) {
    expect(speak(faultBy(code, "Kunder").advice)).not.toMatch(/[{}]/);
    expect(speak(faultBy(code).advice)).not.toMatch(/[{}]|«»|“”|„“|‘’/);
  }
});

test("no advice is left without a fault that gives it", () => {
  const given = new Set(codes.flatMap((code) => [faultBy(code, "Kunder").advice.say, faultBy(code).advice.say]));
  expect(Object.keys(workbookWords).filter((code) => code.startsWith("workbook.") && !given.has(code))).toEqual([]);
});
