import type { XmlElement } from "../../xml/element";
import { element } from "../../xml/make";

const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The entries that Excel expects at the beginning of each list: their places are defaults. */
const usual: Readonly<Record<string, () => XmlElement[]>> = {
  fonts: () => [
    element("font", {}, [
      element("sz", { val: 11 }),
      element("color", { theme: 1 }),
      element("name", { val: "Calibri" }),
      element("family", { val: 2 }),
    ]),
  ],
  fills: () => ["none", "gray125"].map((patternType) => element("fill", {}, [element("patternFill", { patternType })])),
  borders: () => [
    element(
      "border",
      {},
      ["left", "right", "top", "bottom", "diagonal"].map((edge) => element(edge)),
    ),
  ],
  cellStyleXfs: () => [element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })],
  cellXfs: () => [element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })],
  cellStyles: () => [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })],
};

/** A list of the style sheet as a new workbook has it. */
export function usualList(name: string): XmlElement {
  const items = usual[name]?.() ?? [];
  return element(name, { count: items.length }, items);
}

/** The style sheet of a new workbook. */
export function usualStyles(): XmlElement {
  return element("styleSheet", { xmlns: namespace }, Object.keys(usual).map(usualList));
}
