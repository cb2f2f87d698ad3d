import { checkStructure } from "../../behaviour/protection";
import { checkSheetName, freeSheetName } from "../../behaviour/sheetName";
import type { Sheet, Workbook } from "../../model/types";
import { optional, text } from "../../protocol/argument";
import { HostError } from "../../protocol/hostError";
import { collection } from "../collection";
import { object, type Members } from "../targets";
import { registrations } from "./registrations";

const base = collection({
  name: "WorksheetCollection",
  of: "Worksheet",
  items: (workbook) => workbook.sheets,
  keys: (sheet) => [sheet.id, sheet.name],
});

function visible(workbook: Workbook, visibleOnly: unknown): readonly Sheet[] {
  return visibleOnly === true ? workbook.sheets.filter((sheet) => sheet.visibility === "Visible") : workbook.sheets;
}

function sheetOrError(sheet: Sheet | undefined): ReturnType<typeof object> {
  if (sheet === undefined) throw new HostError("ItemNotFound");
  return object("Worksheet", sheet);
}

export const worksheetCollection: Members<"WorksheetCollection"> = {
  ...base,
  methods: {
    ...base.methods,
    Add: (workbook, [given], excel) => {
      checkStructure(workbook);
      const name = optional(given, text, "") || freeSheetName(workbook);
      checkSheetName(workbook, name);
      const sheet = workbook.addSheet(name);
      excel.raise({ kind: "added", sheet });
      return object("Worksheet", sheet);
    },
    GetCount: (workbook, [visibleOnly]) => visible(workbook, visibleOnly).length,
    GetFirst: (workbook, [visibleOnly]) => sheetOrError(visible(workbook, visibleOnly)[0]),
    GetLast: (workbook, [visibleOnly]) => sheetOrError(visible(workbook, visibleOnly).at(-1)),
    GetActiveWorksheet: (workbook) => object("Worksheet", workbook.activeSheet),
    ...registrations<"WorksheetCollection">(() => "Workbook", {
      DataChangedEvent: 10,
      ActivatedEvent: 11,
      DeactivatedEvent: 12,
      AddedEvent: 13,
      SelectionChangedEvent: 14,
      DeletedEvent: 15,
      CalculatedEvent: 16,
      FormatChangedEvent: 18,
      RowSortedEvent: 19,
      ColumnSortedEvent: 20,
      SingleClickedEvent: 21,
      RowHiddenChangedEvent: 22,
      FormulaChangedEvent: 23,
      ProtectionChangedEvent: 24,
      EventNameChanged: 25,
      EventVisibilityChanged: 26,
      EventMoved: 27,
    }),
  },
};
