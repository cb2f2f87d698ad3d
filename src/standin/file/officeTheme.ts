import { officeColors } from "../model/styles/colorTable";
import type { XmlElement } from "../xml/element";
import { element } from "../xml/make";

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
    element(`a:${name}`, {}, [element("a:srgbClr", { val: officeColors[index] ?? "000000" })]),
  );
  const fill = (): XmlElement => element("a:solidFill", {}, [element("a:schemeClr", { val: "phClr" })]);
  const line = (): XmlElement => element("a:ln", { w: 6350 }, [fill(), element("a:prstDash", { val: "solid" })]);
  const effect = (): XmlElement => element("a:effectStyle", {}, [element("a:effectLst")]);
  const font = (name: string, typeface: string): XmlElement =>
    element(`a:${name}`, {}, [
      element("a:latin", { typeface }),
      element("a:ea", { typeface: "" }),
      element("a:cs", { typeface: "" }),
    ]);
  return element("a:theme", { "xmlns:a": namespace, name: "Office" }, [
    element("a:themeElements", {}, [
      element("a:clrScheme", { name: "Office" }, colors),
      element("a:fontScheme", { name: "Office" }, [font("majorFont", "Calibri Light"), font("minorFont", "Calibri")]),
      element("a:fmtScheme", { name: "Office" }, [
        element("a:fillStyleLst", {}, [fill(), fill(), fill()]),
        element("a:lnStyleLst", {}, [line(), line(), line()]),
        element("a:effectStyleLst", {}, [effect(), effect(), effect()]),
        element("a:bgFillStyleLst", {}, [fill(), fill(), fill()]),
      ]),
    ]),
  ]);
}
