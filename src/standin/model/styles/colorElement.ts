import type { XmlElement } from "../../xml/element";
import { make } from "../tree";

/** A colour `#RRGGBB` as the file has it: opaque ARGB. */
export function colorElement(name: string, color: string): XmlElement {
  return make(name, { rgb: `FF${color.slice(1).toUpperCase()}` });
}
