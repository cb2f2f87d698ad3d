import { displayText } from "../../standin/behaviour/displayText";
import { parseQualified } from "../../standin/model/areas";
import type { Chart } from "../../standin/model/charts/chart";
import { attribute, childOf, childrenOf, descend, everyBelow, textOf } from "../../standin/model/tree";
import type { Area, Sheet } from "../../standin/model/types";
import type { XmlElement } from "../../standin/xml/element";

/** The values of a series as the cells hold them now; what the file remembers of them where the cells cannot be found. */
export function numbersOf(chart: Chart, series: XmlElement): (number | null)[] {
  const source = cellsOf(chart, series, "val");
  if (source === null) return remembered(childOf(series, "val")).map((text) => (text === null ? null : Number(text)));
  return source.map(({ sheet, row, column }) => {
    const value = sheet.grid.value(row, column);
    return typeof value === "number" ? value : null;
  });
}

/** The categories of a series, as its cells show them. */
export function labelsOf(chart: Chart, series: XmlElement): string[] {
  const source = cellsOf(chart, series, "cat");
  if (source === null) return remembered(childOf(series, "cat")).map((text) => text ?? "");
  const { styles, date1904 } = chart.workbook;
  return source.map(({ sheet, row, column }) =>
    displayText(sheet.grid.value(row, column), styles.format(sheet.grid.style(row, column)).numberFormat, date1904),
  );
}

interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** Hidden rows are left out, as Excel does unless it is told to draw them. */
function cellsOf(chart: Chart, series: XmlElement, role: "val" | "cat"): Place[] | null {
  const part = childOf(series, role);
  const formula = part && (descend(part, "numRef", "f") ?? descend(part, "strRef", "f"));
  const source = formula === undefined ? null : parseQualified(textOf(formula));
  const sheet = source && chart.workbook.sheets.find(({ name }) => name.toLowerCase() === source.sheet.toLowerCase());
  if (source === null || !sheet) return null;
  return [...placesOf(sheet, source.area)];
}

function* placesOf(sheet: Sheet, area: Area): Iterable<Place> {
  for (let row = area.row; row < area.row + area.rows; row++) {
    if (sheet.grid.rowHidden(row)) continue;
    for (let column = area.column; column < area.column + area.columns; column++) yield { sheet, row, column };
  }
}

function remembered(part: XmlElement | undefined): (string | null)[] {
  if (part === undefined) return [];
  const [count] = everyBelow(part, "ptCount");
  const texts = new Array<string | null>(Number(attribute(count, "val") ?? "0")).fill(null);
  for (const point of everyBelow(part, "pt")) {
    const [value] = childrenOf(point, "v");
    if (value !== undefined) texts[Number(attribute(point, "idx") ?? "0")] = textOf(value);
  }
  return texts;
}
