import { linkAt, removeLinks, setLink, type Link } from "../model/hyperlinks";
import { refuseProtected } from "../model/protection";
import { optional, record, text } from "../protocol/argument";
import type { Excel } from "./excel";
import { areaOf, type RangeTarget } from "./rangeTarget";
import type { Members } from "./targets";

/** Office's colour of links that were not followed. */
const linkColor = "#0563C1";

/**
 * A link takes over the look of the cell and, where a text is given, its contents; an empty cell shows the address.
 * Source: https://learn.microsoft.com/javascript/api/excel/excel.rangehyperlink
 */
function write(range: RangeTarget, value: unknown, excel: Excel): void {
  const { sheet } = range;
  const area = areaOf(range);
  refuseProtected(sheet, "allowInsertHyperlinks");
  if (value === null || value === "") {
    removeLinks(excel.workbook, sheet, area);
    return;
  }
  const given = record(value);
  const part = (name: keyof Link): Partial<Link> => {
    const words = optional(given[name], text, "");
    return words === "" ? {} : { [name]: words };
  };
  const link: Link = { ...part("address"), ...part("documentReference"), ...part("screenTip"), ...part("textToDisplay") };
  setLink(excel.workbook, sheet, area, link);
  const first = sheet.grid.value(area.row, area.column);
  const shown = link.textToDisplay ?? (first === null ? (link.address ?? link.documentReference) : undefined);
  if (shown !== undefined) {
    sheet.grid.setValue(area.row, area.column, shown);
    excel.cellsChanged(sheet, { ...area, rows: 1, columns: 1 });
  }
  sheet.grid.restyle(area, (style) => {
    const format = excel.workbook.styles.format(style);
    return excel.workbook.styles.indexOf({ ...format, font: { ...format.font, underline: true, color: linkColor } }, style);
  });
}

export const rangeHyperlink: Members<"Range"> = {
  name: "Range",
  properties: {
    Hyperlink: {
      get: (range, { workbook }) => linkAt(workbook, range.sheet, areaOf(range).row, areaOf(range).column),
      set: write,
    },
  },
};
