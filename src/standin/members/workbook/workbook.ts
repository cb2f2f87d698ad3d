import { HostError } from "../../protocol/hostError";
import { object, type Members } from "../targets";
import { registrations } from "./registrations";

export const workbook: Members<"Workbook"> = {
  name: "Workbook",
  properties: {
    Name: { get: (_book, excel) => excel.application.fileName },
    ReadOnly: { get: () => false },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: () => true },
  },
  navigation: {
    Application: (book) => object("Application", book),
    CustomXmlParts: (book) => object("CustomXmlPartCollection", book),
    Properties: (book) => object("DocumentProperties", book),
    Settings: (book) => object("SettingCollection", book),
    Worksheets: (book) => object("WorksheetCollection", book),
    _Runtime: (book) => object("Runtime", book),
  },
  methods: {
    GetSelectedRange: (book, _args, excel) => {
      const { selection } = excel.application;
      if (selection !== null) return object("Range", { ...selection });
      return object("Range", { sheet: book.activeSheet, area: { row: 0, column: 0, rows: 1, columns: 1 } });
    },
    GetActiveCell: (book, _args, excel) => {
      const { selection } = excel.application;
      if (selection === null)
        return object("Range", { sheet: book.activeSheet, area: { row: 0, column: 0, rows: 1, columns: 1 } });
      return object("Range", { sheet: selection.sheet, area: { ...selection.area, rows: 1, columns: 1 } });
    },
    GetIsActiveCollabSession: (_book, _args, excel) => excel.application.coauthoring,
    // The file is written by whoever runs the stand-in, not by the add-in.
    Save: () => null,
    _GetRangeForEventByReferenceId: (_book, [id], excel) => {
      const range = excel.rangeOfEvent(id);
      if (range === null) throw new HostError("ItemNotFound");
      return object("Range", range);
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_book, [id], excel) => {
      const range = excel.rangeOfEvent(id);
      return range === null ? null : object("Range", range);
    },
    ...registrations<"Workbook">(() => "Workbook", { ActivatedEvent: 2203, AutoSaveSettingChangedEvent: 2200 }),
  },
};
