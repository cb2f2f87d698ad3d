import type { XmlElement } from "../../xml/element";
import { colorElement } from "./colorElement";
import type { ColorTable } from "./colorTable";
import { attribute, childOf, make } from "../tree";

/** The colour of a solid fill; patterns and gradients are none of ours. */
export function readFill(fill: XmlElement | undefined, colors: ColorTable): string | undefined {
  const pattern = fill && childOf(fill, "patternFill");
  if (pattern === undefined || attribute(pattern, "patternType") !== "solid") return undefined;
  return colors.resolve(childOf(pattern, "fgColor"));
}

export function solidFill(color: string): XmlElement {
  const pattern = make("patternFill", { patternType: "solid" }, colorElement("fgColor", color), make("bgColor", { indexed: 64 }));
  return make("fill", {}, pattern);
}
