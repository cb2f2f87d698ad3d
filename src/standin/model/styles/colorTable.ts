import type { XmlElement } from "../../xml/element";
import { tinted } from "./tint";
import { attribute, childOf, childrenOf, flag } from "../tree";

/** The 56 colours of old palettes, twice the first eight (ECMA-376 part 1 §18.8.27); 64 and 65 are the system's. */
const first = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const palette = `${first} ${first} 800000 008000 000080 808000 800080 008080 C0C0C0 808080
9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF
00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696
003366 339966 003300 333300 993300 993366 333399 333333`.split(/\s+/);

/** Office's theme, for a workbook without one, in the order of the theme part. */
export const officeColors = [
  "000000",
  "FFFFFF",
  "44546A",
  "E7E6E6",
  "5B9BD5",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "4472C4",
  "70AD47",
  "0563C1",
  "954F72",
];

/** Cells count the theme's light colours before its dark ones, though the theme part has them the other way (§18.8.3). */
const themeOrder = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];

/** Resolves the colours of cells to `#RRGGBB`. */
export class ColorTable {
  readonly #theme: readonly string[];
  readonly #indexed: readonly string[];

  constructor(styles: XmlElement, theme: XmlElement | undefined) {
    this.#theme = (theme && themeColors(theme)) ?? officeColors;
    const own = childOf(styles, "colors");
    const indexed = own && childOf(own, "indexedColors");
    this.#indexed = indexed ? childrenOf(indexed, "rgbColor").map((item) => rgb(attribute(item, "rgb") ?? "")) : palette;
  }

  /** The colour of a `color`, `fgColor` or `bgColor` element; undefined when there is none or it is automatic. */
  resolve(color: XmlElement | undefined): string | undefined {
    if (color === undefined || flag(color, "auto", false)) return undefined;
    const plain = this.#untinted(color);
    const tint = Number(attribute(color, "tint") ?? 0);
    return plain && `#${tint === 0 ? plain : tinted(plain, tint)}`;
  }

  #untinted(color: XmlElement): string | undefined {
    const written = attribute(color, "rgb");
    if (written !== undefined) return rgb(written);
    const theme = attribute(color, "theme");
    if (theme !== undefined) return this.#theme[themeOrder[Number(theme)] ?? 0];
    const index = attribute(color, "indexed");
    return index === undefined ? undefined : this.#indexed[Number(index)];
  }
}

/** ARGB or RGB to RGB. The alpha is ignored, as Excel does: many writers leave it 00. */
function rgb(written: string): string {
  return written.slice(-6).padStart(6, "0").toUpperCase();
}

function themeColors(theme: XmlElement): string[] | undefined {
  const elements = childOf(theme, "themeElements");
  const scheme = elements && childOf(elements, "clrScheme");
  if (scheme === undefined) return undefined;
  const colors = childrenOf(scheme).map((slot) => {
    const color = childrenOf(slot)[0];
    return rgb((color && (attribute(color, "lastClr") ?? attribute(color, "val"))) ?? "000000");
  });
  return colors.length >= 12 ? colors : undefined;
}
