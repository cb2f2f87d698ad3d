import type { XmlElement } from "../../xml/element";
import type { DifferentialFormat } from "../types";
import { colorElement } from "./colorElement";
import type { ColorTable } from "./colorTable";
import { childOf, flag, make } from "../tree";

/** A dxf (ECMA-376 part 1 §18.8.14). Unlike a cell's, its solid fill has its colour in bgColor. */
export function differentialElement(format: DifferentialFormat): XmlElement {
  const font = [
    ...(format.bold === undefined ? [] : [make("b", format.bold ? {} : { val: 0 })]),
    ...(format.fontColor === undefined ? [] : [colorElement("color", format.fontColor)]),
  ];
  const fill = format.fill === undefined ? [] : [make("fill", {}, make("patternFill", {}, colorElement("bgColor", format.fill)))];
  return make("dxf", {}, ...(font.length === 0 ? [] : [make("font", {}, ...font)]), ...fill);
}

export function readDifferential(dxf: XmlElement | undefined, colors: ColorTable): DifferentialFormat {
  const font = dxf && childOf(dxf, "font");
  const bold = font && childOf(font, "b");
  const fontColor = colors.resolve(font && childOf(font, "color"));
  const fill = dxf && childOf(dxf, "fill");
  const pattern = fill && childOf(fill, "patternFill");
  const background = colors.resolve(pattern && (childOf(pattern, "bgColor") ?? childOf(pattern, "fgColor")));
  return {
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(bold === undefined ? {} : { bold: flag(bold, "val", true) }),
    ...(background === undefined ? {} : { fill: background }),
  };
}
