import { removeSheetProperty, setSheetProperty, sheetProperties, sheetPropertyValue } from "../../model/stored/sheetProperties";
import { text } from "../../protocol/argument";
import { collection } from "../collection";
import { object, type Members } from "../targets";

export const worksheetCustomProperty: Members<"WorksheetCustomProperty"> = {
  name: "WorksheetCustomProperty",
  key: ({ key }) => key,
  keyName: "_Id",
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: sheetPropertyValue,
      set: ({ workbook, sheet, key }, value) => {
        setSheetProperty(workbook, sheet, key, text(value));
      },
    },
  },
  methods: {
    Delete: (property) => {
      removeSheetProperty(property);
    },
  },
};

const base = collection({
  name: "WorksheetCustomPropertyCollection",
  of: "WorksheetCustomProperty",
  items: (sheet, excel) => sheetProperties(excel.workbook, sheet),
  keys: ({ key }) => [key],
});

export const worksheetCustomPropertyCollection: Members<"WorksheetCustomPropertyCollection"> = {
  ...base,
  methods: {
    ...base.methods,
    Add: (sheet, [key, value], excel) =>
      object("WorksheetCustomProperty", setSheetProperty(excel.workbook, sheet, text(key), text(value))),
  },
};
