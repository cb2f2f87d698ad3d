import type { XmlElement } from "../xml/element";
import { areaText, cutOut, overlap, parseArea } from "./areas";
import { relationshipsNamespace, worksheetOrder } from "./orders";
import { attribute, childOf, childrenOf, ensure, make, relationshipId, removeChild, setAttribute } from "./tree";
import type { Area, Sheet, Workbook } from "./types";

const linkType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/** Where a link leads: an address outside, a place in the workbook such as `'Mitt ark'!A1`, or a place in a document outside. */
export interface Link {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

function linkElements(sheet: Sheet): XmlElement[] {
  const list = childOf(sheet.xml, "hyperlinks");
  return list ? childrenOf(list, "hyperlink") : [];
}

/** The link of a cell. */
export function linkAt(workbook: Workbook, sheet: Sheet, row: number, column: number): Link | null {
  const cell: Area = { row, column, rows: 1, columns: 1 };
  const element = linkElements(sheet).find((link) => {
    const area = parseArea(attribute(link, "ref") ?? "");
    return area !== null && overlap(area, cell);
  });
  if (!element) return null;
  const id = relationshipId(element);
  const address = workbook.parts.relationships(sheet.path).find((relationship) => relationship.id === id)?.target;
  const place = attribute(element, "location");
  const tip = attribute(element, "tooltip");
  const display = attribute(element, "display");
  return {
    ...(address === undefined ? {} : { address }),
    ...(place === undefined ? {} : { documentReference: place }),
    ...(tip === undefined ? {} : { screenTip: tip }),
    ...(display === undefined ? {} : { textToDisplay: display }),
  };
}

/** Gives the area one link in place of those that it had. */
export function setLink(workbook: Workbook, sheet: Sheet, area: Area, link: Link): void {
  removeLinks(workbook, sheet, area);
  const element = make("hyperlink", { ref: areaText(area) });
  if (link.address !== undefined && link.address !== "") {
    setAttribute(element, "xmlns:r", relationshipsNamespace);
    setAttribute(element, "r:id", workbook.parts.relate(sheet.path, linkType, link.address, true));
  }
  setAttribute(element, "location", link.documentReference);
  setAttribute(element, "tooltip", link.screenTip);
  setAttribute(element, "display", link.textToDisplay);
  ensure(sheet.xml, "hyperlinks", worksheetOrder).children.push(element);
  sheet.touch();
}

/** Takes links away; one for more cells stays for the others. */
export function removeLinks(workbook: Workbook, sheet: Sheet, area: Area): void {
  const list = childOf(sheet.xml, "hyperlinks");
  if (!list) return;
  for (const element of childrenOf(list, "hyperlink")) {
    const own = parseArea(attribute(element, "ref") ?? "");
    if (!own || !overlap(own, area)) continue;
    const [first, ...more] = cutOut(own, area);
    if (first) {
      setAttribute(element, "ref", areaText(first));
      for (const rest of more) {
        const copy = make(element.name);
        for (const [name, value] of element.attributes) copy.attributes.set(name, value);
        setAttribute(copy, "ref", areaText(rest));
        list.children.push(copy);
      }
    } else {
      removeChild(list, element);
      const id = relationshipId(element);
      const shared = childrenOf(list).some((other) => relationshipId(other) === id);
      if (id !== undefined && !shared) workbook.parts.unrelate(sheet.path, id);
    }
    sheet.touch();
  }
  if (childrenOf(list).length === 0) removeChild(sheet.xml, list);
}
