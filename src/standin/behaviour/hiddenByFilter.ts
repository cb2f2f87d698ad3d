import { intersection, parseArea } from "../model/areas";
import { filteredColumns } from "../model/filterColumns";
import { attribute, childOf } from "../model/tree";
import type { Area, Sheet, Workbook } from "../model/types";
import type { XmlElement } from "../xml/element";

/**
 * Whether rows of the area are hidden by an active filter, of the sheet or of one of its tables, while others are not.
 * There Excel goes wrong: a block that is written lands in the wrong rows (https://github.com/OfficeDev/office-js/issues/224,
 * https://github.com/xlwings/xlwings/issues/747), and rows cannot be deleted.
 */
export function isPartlyFiltered(workbook: Workbook, sheet: Sheet, area: Area): boolean {
  for (const filter of activeFilters(workbook, sheet)) {
    const concerned = intersection(filter, area);
    if (concerned === null) continue;
    let hidden = 0;
    for (let row = concerned.row; row < concerned.row + concerned.rows; row++) if (sheet.grid.rowHidden(row)) hidden++;
    if (hidden > 0 && hidden < area.rows) return true;
  }
  return false;
}

/** Areas of the filters that have a criterion. */
export function activeFilters(workbook: Workbook, sheet: Sheet): Area[] {
  const found: Area[] = [];
  const add = (filter: XmlElement | undefined): void => {
    const area = parseArea(attribute(filter, "ref") ?? "");
    if (filter !== undefined && area !== null && filteredColumns(filter).length > 0) found.push(area);
  };
  add(childOf(sheet.xml, "autoFilter"));
  for (const relationship of workbook.parts.relationships(sheet.path)) {
    if (relationship.type.endsWith("/table")) add(childOf(workbook.parts.xml(relationship.target), "autoFilter"));
  }
  return found;
}
