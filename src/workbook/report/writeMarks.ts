import type { ReportColumn } from "../../register/reports/report";
import { palette } from "../palette";
import type { RenderWords } from "./renderOrder";
import type { TabState } from "./tabState";
import type { TabPlan } from "./tabPlan";
import { onSheet, rangeOf } from "./writeShape";

/** Dark enough to stand out, light enough for black figures. */
const HOTTEST = "#7DA6CC";

interface Mark {
  readonly operator: "EqualTo" | "GreaterThan";
  readonly formula: string;
  readonly color: string;
  readonly fill?: string;
  readonly bold?: boolean;
}

/** Marks columns by conditional formats, so that they stay right when a person sorts or edits. Gives the new ones, to learn their ids. */
export function writeMarks(
  sheet: Excel.Worksheet,
  state: TabState,
  plan: TabPlan,
  words: RenderWords,
): Excel.ConditionalFormat[] {
  return plan.tables.flatMap(({ area, body, columns, empty }) =>
    columns.flatMap((column, index) => {
      if (column.mark === undefined || empty) return [];
      if (column.mark === "heat") {
        const isFirst = columns[index - 1]?.mark !== "heat";
        const after = columns.findIndex(({ mark }, at) => at > index && mark !== "heat");
        const width = (after < 0 ? columns.length : after) - index;
        const block = { row: area.row + 1, column: area.column + index, rows: body.length, columns: width };
        return isFirst ? [writeHeat(rangeOf(sheet, onSheet(state, block)))] : [];
      }
      const cells = rangeOf(
        sheet,
        onSheet(state, { row: area.row + 1, column: area.column + index, rows: body.length, columns: 1 }),
      );
      return column.mark === "bar" ? [writeBar(cells)] : marksOf(column, words).map((mark) => writeMark(cells, mark));
    }),
  );
}

/** Deletes the conditional formats that we made last time, and no others. */
export function deleteMarks(sheet: Excel.Worksheet, ids: readonly string[]): void {
  if (ids.length === 0) return;
  const all = sheet.getRange().conditionalFormats;
  for (const id of ids) all.getItemOrNullObject(id).delete();
}

function marksOf({ mark }: ReportColumn<string>, { severity }: RenderWords): Mark[] {
  switch (mark) {
    case "overdue":
      return [{ operator: "GreaterThan", formula: "0", color: palette.warning, fill: palette.warningTint }];
    case "class":
      return [
        { operator: "EqualTo", formula: equals("A"), color: palette.accent, fill: palette.accentTint, bold: true },
        { operator: "EqualTo", formula: equals("C"), color: palette.muted },
      ];
    case "severity":
      return [
        { operator: "EqualTo", formula: equals(severity.error), color: palette.error, fill: palette.errorTint, bold: true },
        { operator: "EqualTo", formula: equals(severity.warning), color: palette.warning, fill: palette.warningTint },
        { operator: "EqualTo", formula: equals(severity.info), color: palette.muted },
      ];
    default:
      return [];
  }
}

function equals(word: string): string {
  return `="${word.replace(/"/g, '""')}"`;
}

function writeMark(cells: Excel.Range, { operator, formula, color, fill, bold }: Mark): Excel.ConditionalFormat {
  const format = cells.conditionalFormats.add("CellValue");
  format.cellValue.format.font.color = color;
  if (bold === true) format.cellValue.format.font.bold = true;
  if (fill !== undefined) format.cellValue.format.fill.color = fill;
  format.cellValue.rule = { operator, formula1: formula };
  return format.load("id");
}

/** From white to the accent: one scale for the whole block, so that its cells compare. */
function writeHeat(cells: Excel.Range): Excel.ConditionalFormat {
  const format = cells.conditionalFormats.add("ColorScale");
  format.colorScale.criteria = {
    minimum: { type: "LowestValue", color: "#FFFFFF" },
    maximum: { type: "HighestValue", color: HOTTEST },
  };
  return format.load("id");
}

function writeBar(cells: Excel.Range): Excel.ConditionalFormat {
  const format = cells.conditionalFormats.add("DataBar");
  format.dataBar.positiveFormat.fillColor = "#B9CFE4";
  format.dataBar.positiveFormat.gradientFill = false;
  return format.load("id");
}
