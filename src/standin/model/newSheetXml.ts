import type { XmlElement } from "../xml/element";
import { element } from "../xml/make";
import type { Namespaces } from "./namespaces";

/** An empty sheet as Excel makes it. */
export function newSheetXml(namespaces: Namespaces): XmlElement {
  return element("worksheet", { xmlns: namespaces.main, "xmlns:r": namespaces.relations }, [
    element("dimension", { ref: "A1" }),
    element("sheetViews", {}, [element("sheetView", { workbookViewId: 0 })]),
    element("sheetFormatPr", { defaultRowHeight: 15 }),
    element("sheetData"),
    element("pageMargins", { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }),
  ]);
}
