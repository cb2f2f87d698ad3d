import { officeColors } from "../model/styles/colorTable";
import type { XmlElement } from "../xml/element";
import { make } from "../model/tree";

const namespace = "http://schemas.openxmlformats.org/drawingml/2006/main";
const colorNames = [
  "dk1",
  "lt1",
  "dk2",
  "lt2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/**
 * The theme of a new workbook: Office's colours and fonts with plain fills and lines (ECMA-376 part 1 §20.1.6.9). Excel would do
 * without one, but other programs then draw charts in white.
 */
export function officeTheme(): XmlElement {
  const colors = colorNames.map((name, index) =>
    make(`a:${name}`, {}, make("a:srgbClr", { val: officeColors[index] ?? "000000" })),
  );
  const fill = (): XmlElement => make("a:solidFill", {}, make("a:schemeClr", { val: "phClr" }));
  const line = (): XmlElement => make("a:ln", { w: 6350 }, fill(), make("a:prstDash", { val: "solid" }));
  const effect = (): XmlElement => make("a:effectStyle", {}, make("a:effectLst"));
  const font = (name: string, typeface: string): XmlElement =>
    make(`a:${name}`, {}, make("a:latin", { typeface }), make("a:ea", { typeface: "" }), make("a:cs", { typeface: "" }));
  return make(
    "a:theme",
    { "xmlns:a": namespace, name: "Office" },
    make(
      "a:themeElements",
      {},
      make("a:clrScheme", { name: "Office" }, ...colors),
      make("a:fontScheme", { name: "Office" }, font("majorFont", "Calibri Light"), font("minorFont", "Calibri")),
      make(
        "a:fmtScheme",
        { name: "Office" },
        make("a:fillStyleLst", {}, fill(), fill(), fill()),
        make("a:lnStyleLst", {}, line(), line(), line()),
        make("a:effectStyleLst", {}, effect(), effect(), effect()),
        make("a:bgFillStyleLst", {}, fill(), fill(), fill()),
      ),
    ),
  );
}
