import type { XmlElement } from "../../xml/element";
import type { FontFormat } from "../types";
import { colorElement } from "./colorElement";
import type { ColorTable } from "./colorTable";
import { attribute, childOf, flag, make, place, removeChild } from "../tree";
import { copyElement } from "../../xml/copyElement";

/** The order in which Excel writes what a font has. */
const fontOrder = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];

export function readFont(font: XmlElement | undefined, colors: ColorTable): FontFormat {
  const value = (name: string): string | undefined => {
    const item = font && childOf(font, name);
    return item && attribute(item, "val");
  };
  const underline = font && childOf(font, "u");
  return {
    name: value("name") ?? "Calibri",
    size: Number(value("sz") ?? 11),
    bold: isOn(font, "b"),
    italic: isOn(font, "i"),
    underline: underline !== undefined && attribute(underline, "val") !== "none",
    strike: isOn(font, "strike"),
    color: colors.resolve(font && childOf(font, "color")),
  };
}

/** The font with what differs between the two formats changed, and all else (family, theme colour …) as it was. */
export function changedFont(font: XmlElement | undefined, from: FontFormat, to: FontFormat): XmlElement {
  const changed = font ? copyElement(font) : make("font");
  const set = (name: string, attributes: Readonly<Record<string, string | number>> | undefined): void => {
    replace(changed, name, attributes && make(name, attributes));
  };
  if (from.bold !== to.bold) set("b", to.bold ? {} : undefined);
  if (from.italic !== to.italic) set("i", to.italic ? {} : undefined);
  if (from.strike !== to.strike) set("strike", to.strike ? {} : undefined);
  if (from.underline !== to.underline) set("u", to.underline ? {} : undefined);
  if (from.size !== to.size || font === undefined) set("sz", { val: to.size });
  if (from.color !== to.color) replace(changed, "color", to.color === undefined ? undefined : colorElement("color", to.color));
  if (from.name !== to.name || font === undefined) {
    set("name", { val: to.name });
    // They belong to the old name: a scheme would bring the theme's font back.
    for (const name of ["family", "charset", "scheme"]) set(name, undefined);
  }
  return changed;
}

function isOn(font: XmlElement | undefined, name: string): boolean {
  const item = font && childOf(font, name);
  return item !== undefined && flag(item, "val", true);
}

function replace(font: XmlElement, name: string, item: XmlElement | undefined): void {
  const old = childOf(font, name);
  if (old !== undefined) removeChild(font, old);
  if (item !== undefined) place(font, item, fontOrder);
}
