import type { XmlElement } from "../../xml/element";
import { element } from "../../xml/make";

/** A colour `#RRGGBB` as the file has it: opaque ARGB. */
export function colorElement(name: string, color: string): XmlElement {
  return element(name, { rgb: `FF${color.slice(1).toUpperCase()}` });
}
