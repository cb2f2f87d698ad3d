import type { XmlElement } from "../xml/element";
import { attribute, childrenOf, removeChild, setAttribute } from "./tree";

/** The columns of an `autoFilter` that are filtered; others may be listed only because their button is hidden. */
export function filteredColumns(filter: XmlElement): XmlElement[] {
  return childrenOf(filter, "filterColumn").filter((column) => childrenOf(column).some(({ name }) => !name.endsWith("extLst")));
}

/** Takes the criterion of a column away and keeps what is known of its button. */
export function clearFilterColumn(filter: XmlElement, column: XmlElement | undefined): void {
  if (!column) return;
  if (attribute(column, "hiddenButton") === undefined && attribute(column, "showButton") === undefined)
    removeChild(filter, column);
  else column.children = [];
}

/** Says for each old place of a column its new one; a negative place means that the column is gone. */
export function renumberFilterColumns(filter: XmlElement, moved: (place: number) => number): void {
  for (const column of childrenOf(filter, "filterColumn")) {
    const place = moved(Number(attribute(column, "colId") ?? "0"));
    if (place < 0) removeChild(filter, column);
    else setAttribute(column, "colId", place);
  }
}
