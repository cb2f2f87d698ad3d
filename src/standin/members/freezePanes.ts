import { maxColumns, maxRows } from "../model/areas";
import { freeze, frozenArea } from "../model/freezePanes";
import { optional, wholeNumber } from "../protocol/argument";
import { HostError } from "../protocol/hostError";
import { placeArgument } from "./areaArgument";
import { object, type Members } from "./targets";

/** Source: https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes; a count that is left out is 1. */
export const freezePanesMembers: Members<"WorksheetFreezePanes"> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: (sheet, [count]) => {
      freeze(sheet, positive(optional(count, wholeNumber, 1)), 0);
    },
    FreezeColumns: (sheet, [count]) => {
      freeze(sheet, 0, positive(optional(count, wholeNumber, 1)));
    },
    FreezeAt: (sheet, [place], { workbook }) => {
      const { area } = placeArgument(place, workbook, sheet);
      freeze(
        sheet,
        area.rows === maxRows ? 0 : area.row + area.rows,
        area.columns === maxColumns ? 0 : area.column + area.columns,
      );
    },
    Unfreeze: (sheet) => {
      freeze(sheet, 0, 0);
    },
    GetLocation: (sheet) => {
      const area = frozenArea(sheet);
      if (!area) throw new HostError("ItemNotFound");
      return object("Range", { sheet, area });
    },
    GetLocationOrNullObject: (sheet) => {
      const area = frozenArea(sheet);
      return area && object("Range", { sheet, area });
    },
  },
};

function positive(count: number): number {
  if (count < 0) throw new HostError("InvalidArgument");
  return count;
}

export const worksheetFreezePanes: Members<"Worksheet"> = {
  name: "Worksheet",
  navigation: { FreezePanes: (sheet) => object("WorksheetFreezePanes", sheet) },
};
