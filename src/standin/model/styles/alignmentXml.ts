import type { XmlElement } from "../../xml/element";
import type { CellFormat } from "../types";
import { attribute, childOf, ensure, flag, removeChild, setAttribute } from "../tree";

type Placement = Pick<CellFormat, "horizontal" | "vertical" | "wrap" | "indent" | "locked">;

const xfOrder = ["alignment", "protection", "extLst"];

export function readPlacement(xf: XmlElement | undefined): Placement {
  const alignment = xf && childOf(xf, "alignment");
  const protection = xf && childOf(xf, "protection");
  const horizontal = alignment && attribute(alignment, "horizontal");
  return {
    horizontal: horizontal === "general" ? undefined : horizontal,
    vertical: alignment && attribute(alignment, "vertical"),
    wrap: alignment !== undefined && flag(alignment, "wrapText", false),
    indent: Number((alignment && attribute(alignment, "indent")) ?? 0),
    locked: protection === undefined || flag(protection, "locked", true),
  };
}

/** Changes a cell format's alignment and protection where the two differ; rotation and the rest stay. */
export function changePlacement(xf: XmlElement, from: Placement, to: Placement): void {
  change(xf, "alignment", "applyAlignment", {
    horizontal: from.horizontal === to.horizontal ? unchanged : to.horizontal,
    vertical: from.vertical === to.vertical ? unchanged : to.vertical,
    wrapText: from.wrap === to.wrap ? unchanged : to.wrap ? "1" : undefined,
    indent: from.indent === to.indent ? unchanged : to.indent === 0 ? undefined : String(to.indent),
  });
  change(xf, "protection", "applyProtection", { locked: from.locked === to.locked ? unchanged : to.locked ? undefined : "0" });
}

const unchanged = Symbol("unchanged");

function change(
  xf: XmlElement,
  name: string,
  apply: string,
  values: Readonly<Record<string, string | undefined | typeof unchanged>>,
): void {
  const changes = Object.entries(values).flatMap(([key, value]) => (value === unchanged ? [] : [[key, value] as const]));
  if (changes.length === 0) return;
  const item = ensure(xf, name, xfOrder);
  for (const [key, value] of changes) setAttribute(item, key, value);
  if (item.attributes.size === 0) removeChild(xf, item);
  setAttribute(xf, apply, "1");
}
