import type { XmlElement } from "../xml/element";
import type { Namespaces } from "./namespaces";
import { make } from "./tree";

/** An empty sheet as Excel makes it. */
export function newSheetXml(namespaces: Namespaces): XmlElement {
  return make(
    "worksheet",
    { xmlns: namespaces.main, "xmlns:r": namespaces.relations },
    make("dimension", { ref: "A1" }),
    make("sheetViews", {}, make("sheetView", { workbookViewId: 0 })),
    make("sheetFormatPr", { defaultRowHeight: 15 }),
    make("sheetData"),
    make("pageMargins", { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }),
  );
}
