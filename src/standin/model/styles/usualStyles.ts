import type { XmlElement } from "../../xml/element";
import { make } from "../tree";

const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The entries that Excel expects at the beginning of each list: their places are defaults. */
const usual: Readonly<Record<string, () => XmlElement[]>> = {
  fonts: () => [
    make(
      "font",
      {},
      make("sz", { val: 11 }),
      make("color", { theme: 1 }),
      make("name", { val: "Calibri" }),
      make("family", { val: 2 }),
    ),
  ],
  fills: () => ["none", "gray125"].map((patternType) => make("fill", {}, make("patternFill", { patternType }))),
  borders: () => [make("border", {}, ...["left", "right", "top", "bottom", "diagonal"].map((edge) => make(edge)))],
  cellStyleXfs: () => [make("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })],
  cellXfs: () => [make("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })],
  cellStyles: () => [make("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })],
};

/** A list of the style sheet as a new workbook has it. */
export function usualList(name: string): XmlElement {
  const items = usual[name]?.() ?? [];
  return make(name, { count: items.length }, ...items);
}

/** The style sheet of a new workbook. */
export function usualStyles(): XmlElement {
  return make("styleSheet", { xmlns: namespace }, ...Object.keys(usual).map(usualList));
}
