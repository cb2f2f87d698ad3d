import type { XmlElement } from "../../xml/element";
import type { BorderEdge, BorderFormat, CellFormat } from "../types";
import { colorElement } from "./colorElement";
import type { ColorTable } from "./colorTable";
import { attribute, childOf, make, place, removeChild } from "../tree";
import { copyElement } from "../../xml/copyElement";

const edges: readonly BorderEdge[] = ["left", "right", "top", "bottom"];
/** Sheets that are read from right to left say start and end (ECMA-376 part 1 §18.8.4). */
const otherNames: Partial<Record<BorderEdge, string>> = { left: "start", right: "end" };
const borderOrder = ["start", "left", "end", "right", "top", "bottom", "diagonal", "vertical", "horizontal"];

export function readBorders(border: XmlElement | undefined, colors: ColorTable): CellFormat["borders"] {
  const borders: Partial<Record<BorderEdge, BorderFormat>> = {};
  for (const edge of edges) {
    const line = border && lineOf(border, edge);
    const style = line && attribute(line, "style");
    if (line && style !== undefined && style !== "none") borders[edge] = { style, color: colors.resolve(childOf(line, "color")) };
  }
  return borders;
}

/** The borders with the edges that differ changed, and diagonals and the rest as they were. */
export function changedBorders(
  border: XmlElement | undefined,
  from: CellFormat["borders"],
  to: CellFormat["borders"],
): XmlElement {
  const changed = border ? copyElement(border) : make("border", {}, ...[...edges, "diagonal"].map((name) => make(name)));
  for (const edge of edges) {
    if (sameLine(from[edge], to[edge])) continue;
    const old = lineOf(changed, edge);
    if (old !== undefined) removeChild(changed, old);
    place(changed, lineElement(edge, to[edge]), borderOrder);
  }
  return changed;
}

export function sameBorders(a: CellFormat["borders"], b: CellFormat["borders"]): boolean {
  return edges.every((edge) => sameLine(a[edge], b[edge]));
}

function sameLine(a: BorderFormat | undefined, b: BorderFormat | undefined): boolean {
  return a?.style === b?.style && a?.color === b?.color;
}

function lineOf(border: XmlElement, edge: BorderEdge): XmlElement | undefined {
  return childOf(border, edge) ?? childOf(border, otherNames[edge] ?? edge);
}

function lineElement(edge: BorderEdge, line: BorderFormat | undefined): XmlElement {
  if (line === undefined) return make(edge);
  return make(
    edge,
    { style: line.style },
    line.color === undefined ? make("color", { auto: true }) : colorElement("color", line.color),
  );
}
