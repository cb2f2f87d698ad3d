import { HostError } from "../../protocol/hostError";
import type { XmlElement } from "../../xml/element";
import { attribute, childOf, descend, ensure, make, removeChild, replaceChild, setAttribute } from "../tree";
import { lineOrder, shapeOrder } from "./chartOrders";

const emuPerPoint = 12700;
const fills = ["noFill", "solidFill", "gradFill", "blipFill", "pattFill", "grpFill"];

/** `#RRGGBB` as the drawing schema writes it; a colour's name is not understood. */
export function colorValue(color: string): string {
  const match = /^#?([0-9a-f]{6})$/i.exec(color);
  if (!match?.[1]) throw new HostError("InvalidArgument");
  return match[1].toUpperCase();
}

export function solidFill(color: string): XmlElement {
  return make("a:solidFill", {}, make("a:srgbClr", { val: colorValue(color) }));
}

/** The colour of a solid fill; empty when there is none or it comes from the theme. */
export function fillColor(owner: XmlElement | undefined): string {
  const color = owner && descend(owner, "solidFill", "srgbClr");
  return color ? `#${attribute(color, "val") ?? ""}` : "";
}

/** The `spPr` of a series, point or axis; `order` is that of its parent. */
export function shapeOf(parent: XmlElement, order: readonly string[]): XmlElement {
  const shape = childOf(parent, "spPr");
  return shape ?? ensure(parent, "spPr", order);
}

/** Gives the shape one fill; undefined means none at all, which shows what lies behind. */
export function setFill(shape: XmlElement, color: string | undefined): void {
  for (const name of fills) removeChild(shape, childOf(shape, name));
  const fill = color === undefined ? make("a:noFill") : solidFill(color);
  replaceChild(shape, fill.name.slice(2), fill, shapeOrder);
}

function lineOf(shape: XmlElement): XmlElement {
  const line = childOf(shape, "ln");
  if (line) return line;
  const made = make("a:ln");
  replaceChild(shape, "ln", made, shapeOrder);
  return made;
}

export function setLineColor(shape: XmlElement, color: string | undefined): void {
  const line = lineOf(shape);
  for (const name of fills) removeChild(line, childOf(line, name));
  const fill = color === undefined ? make("a:noFill") : solidFill(color);
  replaceChild(line, fill.name.slice(2), fill, lineOrder);
}

export function lineColor(shape: XmlElement | undefined): string {
  return fillColor(shape && childOf(shape, "ln"));
}

/** Width of the line in points. */
export function setLineWeight(shape: XmlElement, points: number): void {
  setAttribute(lineOf(shape), "w", Math.round(points * emuPerPoint));
}

export function lineWeight(shape: XmlElement | undefined): number {
  return Number(attribute(shape && childOf(shape, "ln"), "w") ?? 28575) / emuPerPoint;
}

const dashes: Readonly<Record<string, string>> = {
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDot",
  RoundDot: "sysDot",
};

export function setLineStyle(shape: XmlElement, style: string): void {
  if (style === "None") {
    setLineColor(shape, undefined);
    return;
  }
  const dash = dashes[style];
  if (dash === undefined) throw new HostError("InvalidArgument");
  replaceChild(lineOf(shape), "prstDash", make("a:prstDash", { val: dash }), lineOrder);
}

export function lineStyle(shape: XmlElement | undefined): string {
  const dash = shape && descend(shape, "ln", "prstDash");
  return Object.entries(dashes).find(([, value]) => value === attribute(dash, "val"))?.[0] ?? "Continuous";
}
