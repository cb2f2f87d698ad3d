import type { XmlElement } from "../../xml/element";
import { attribute, childNamed } from "../../xml/lookup";
import { element } from "../../xml/make";
import { colorElement } from "./colorElement";
import type { ColorTable } from "./colorTable";

/** The colour of a solid fill; patterns and gradients are none of ours. */
export function readFill(fill: XmlElement | undefined, colors: ColorTable): string | undefined {
  const pattern = fill && childNamed(fill, "patternFill");
  if (pattern === undefined || attribute(pattern, "patternType") !== "solid") return undefined;
  return colors.resolve(childNamed(pattern, "fgColor"));
}

export function solidFill(color: string): XmlElement {
  const pattern = element("patternFill", { patternType: "solid" }, [
    colorElement("fgColor", color),
    element("bgColor", { indexed: 64 }),
  ]);
  return element("fill", {}, [pattern]);
}
