import { maxColumns, maxRows } from "../../model/areas";
import { clearFeatures } from "../../model/clearFeatures";
import type { Area, Sheet } from "../../model/types";
import { isPartlyFiltered } from "../../behaviour/hiddenByFilter";
import { checkAllowed, checkUnlocked } from "../../behaviour/protection";
import { oneOf, optional } from "../../protocol/argument";
import { HostError } from "../../protocol/hostError";
import type { Excel } from "../excel";
import { areaOf, type RangeTarget } from "../rangeTarget";
import { object, type Members } from "../targets";
import { copyInto } from "./copyInto";

const clearings = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"] as const;

function insert(range: RangeTarget, shift: "Down" | "Right", excel: Excel): void {
  const area = areaOf(range);
  checkShift(range.sheet, area, shift, excel, { rows: "insertRows", columns: "insertColumns" });
  const direction = area.columns === maxColumns ? "down" : area.rows === maxRows ? "right" : shift === "Down" ? "down" : "right";
  excel.shiftCells(range.sheet, area, direction);
}

function remove(range: RangeTarget, shift: "Up" | "Left", excel: Excel): void {
  const area = areaOf(range);
  checkShift(range.sheet, area, shift, excel, { rows: "deleteRows", columns: "deleteColumns" });
  // Whole columns go as columns, whatever direction was asked for.
  const direction = area.columns === maxColumns ? "up" : area.rows === maxRows ? "left" : shift === "Up" ? "up" : "left";
  excel.shiftCells(range.sheet, area, direction);
}

/**
 * Rows cannot be moved under a filter: https://learn.microsoft.com/answers/questions/1094960. A protected sheet allows whole rows
 * or columns where its options say so, and parts of them only where nothing is locked.
 */
function checkShift(sheet: Sheet, area: Area, shift: Shift, excel: Excel, permissions: Permissions): void {
  if (isPartlyFiltered(excel.workbook, sheet, beyond(area, shift))) throw new HostError("FilteredRangeConflict");
  if (area.columns === maxColumns) checkAllowed(sheet, permissions.rows);
  else if (area.rows === maxRows) checkAllowed(sheet, permissions.columns);
  else checkUnlocked(excel.workbook, sheet, beyond(area, shift));
}

type Shift = "Down" | "Right" | "Up" | "Left";

interface Permissions {
  readonly rows: "insertRows" | "deleteRows";
  readonly columns: "insertColumns" | "deleteColumns";
}

/** The area with all cells that move with it. */
function beyond(area: Area, shift: Shift): Area {
  return shift === "Down" || shift === "Up"
    ? { ...area, rows: maxRows - area.row }
    : { ...area, columns: maxColumns - area.column };
}

/** The methods of Range that change the sheet's cells. */
export const rangeEdits: Members<"Range"> = {
  name: "Range",
  methods: {
    Insert: (range, [shift], excel) => {
      const area = areaOf(range);
      insert(range, oneOf(shift, ["Down", "Right"]), excel);
      return object("Range", { sheet: range.sheet, area });
    },
    Delete: (range, [shift], excel) => {
      remove(range, oneOf(shift, ["Up", "Left"]), excel);
    },
    Clear: (range, [applyTo], excel) => {
      const what = optional(applyTo, (value) => oneOf(value, clearings), "All");
      const area = areaOf(range);
      checkUnlocked(excel.workbook, range.sheet, area);
      if (what === "Hyperlinks" || what === "RemoveHyperlinks") {
        clearFeatures(excel.workbook, range.sheet, area, "links");
        return;
      }
      if (what === "All") clearFeatures(excel.workbook, range.sheet, area, "all");
      if (what === "Formats") clearFeatures(excel.workbook, range.sheet, area, "formats");
      range.sheet.grid.clear(area, what === "All" ? "all" : what === "Formats" ? "formats" : "contents");
      if (what !== "Formats") excel.cellsChanged(range.sheet, area);
    },
    CopyFrom: (range, [source, type, skipBlanks, transpose], excel) => {
      copyInto(range, source, { type, skipBlanks, transpose }, excel);
    },
    Select: (range, _args, excel) => {
      const area = areaOf(range);
      if (range.sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
      excel.workbook.activate(range.sheet);
      excel.application.selection = { sheet: range.sheet, area };
      excel.raise({ kind: "selection", sheet: range.sheet, area });
    },
    Calculate: (_range, _args, excel) => {
      excel.calculate();
    },
  },
};
