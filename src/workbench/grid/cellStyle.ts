import type { IBorderData, IBorderStyleData, IStyleData } from "@univerjs/presets";
import type { Culture } from "../../standin/members/excel";
import type { BorderFormat, CellFormat } from "../../standin/model/types";
import { localPattern } from "./localPattern";

/** Numbers of Univer's enumerations. They are part of its stored format; naming them here keeps Univer out of this chunk. */
const horizontals: Readonly<Record<string, number>> = {
  left: 1,
  center: 2,
  centerContinuous: 2,
  right: 3,
  justify: 4,
  distributed: 6,
};
const verticals: Readonly<Record<string, number>> = { top: 1, center: 2, bottom: 3, justify: 2, distributed: 2 };
const borderStyles: Readonly<Record<string, number>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};
const overflow = 1;
const wrapped = 3;
const bottom = 3;

/** Pixels of a step of indent: three characters' width in Excel, of which the grid's usual padding is a part. */
const indentPixels = 9;

/** A cell's format as the grid wants it; what a table gives the cell comes on top. */
export function cellStyle(format: CellFormat, culture: Culture, look: IStyleData = {}): IStyleData {
  const { font, fill, borders } = format;
  const pattern = localPattern(format.numberFormat, culture);
  return {
    ff: fontStack(font.name),
    fs: font.size,
    vt: verticals[format.vertical ?? "bottom"] ?? bottom,
    tb: format.wrap ? wrapped : overflow,
    ...(font.bold ? { bl: 1 } : {}),
    ...(font.italic ? { it: 1 } : {}),
    ...(font.underline ? { ul: { s: 1 } } : {}),
    ...(font.strike ? { st: { s: 1 } } : {}),
    ...(font.color === undefined ? {} : { cl: { rgb: font.color } }),
    ...(format.horizontal === undefined ? {} : horizontal(format.horizontal)),
    ...(pattern === null ? {} : { n: { pattern } }),
    ...(format.indent === 0 ? {} : { pd: padding(format) }),
    ...look,
    // What the cell itself says is drawn over its table's look.
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    ...(Object.keys(borders).length === 0 ? {} : { bd: { ...look.bd, ...borderData(borders) } }),
    ...(font.color !== undefined && font.color !== "#000000" ? { cl: { rgb: font.color } } : {}),
  };
}

/** Where a machine lacks Office's fonts, one of the same widths keeps columns fitting. */
function fontStack(name: string): string {
  return /^(?:Calibri|Aptos)/.test(name) ? `${name}, Carlito, Arial, sans-serif` : `${name}, sans-serif`;
}

function horizontal(name: string): IStyleData {
  const ht = horizontals[name];
  return ht === undefined ? {} : { ht };
}

function padding({ horizontal, indent }: CellFormat): { l: number } | { r: number } {
  const pixels = 2 + indent * indentPixels;
  return horizontal === "right" ? { r: pixels } : { l: pixels };
}

function borderData(borders: CellFormat["borders"]): IBorderData {
  const data: IBorderData = {};
  if (borders.left) data.l = border(borders.left);
  if (borders.right) data.r = border(borders.right);
  if (borders.top) data.t = border(borders.top);
  if (borders.bottom) data.b = border(borders.bottom);
  return data;
}

export function border({ style, color }: BorderFormat): IBorderStyleData {
  return { s: borderStyles[style] ?? 1, cl: { rgb: color ?? "#000000" } };
}
