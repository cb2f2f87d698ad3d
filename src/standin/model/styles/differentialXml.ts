import type { XmlElement } from "../../xml/element";
import { childNamed, flag } from "../../xml/lookup";
import { element } from "../../xml/make";
import type { DifferentialFormat } from "../types";
import { colorElement } from "./colorElement";
import type { ColorTable } from "./colorTable";

/** A dxf (ECMA-376 part 1 §18.8.14). Unlike a cell's, its solid fill has its colour in bgColor. */
export function differentialElement(format: DifferentialFormat): XmlElement {
  const font = [
    ...(format.bold === undefined ? [] : [element("b", format.bold ? {} : { val: 0 })]),
    ...(format.fontColor === undefined ? [] : [colorElement("color", format.fontColor)]),
  ];
  const fill =
    format.fill === undefined ? [] : [element("fill", {}, [element("patternFill", {}, [colorElement("bgColor", format.fill)])])];
  return element("dxf", {}, [...(font.length === 0 ? [] : [element("font", {}, font)]), ...fill]);
}

export function readDifferential(dxf: XmlElement | undefined, colors: ColorTable): DifferentialFormat {
  const font = dxf && childNamed(dxf, "font");
  const bold = font && childNamed(font, "b");
  const fontColor = colors.resolve(font && childNamed(font, "color"));
  const fill = dxf && childNamed(dxf, "fill");
  const pattern = fill && childNamed(fill, "patternFill");
  const background = colors.resolve(pattern && (childNamed(pattern, "bgColor") ?? childNamed(pattern, "fgColor")));
  return {
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(bold === undefined ? {} : { bold: flag(bold, "val", true) }),
    ...(background === undefined ? {} : { fill: background }),
  };
}
