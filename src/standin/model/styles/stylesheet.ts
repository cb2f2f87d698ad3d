import type { XmlElement } from "../../xml/element";
import type { CellFormat, DifferentialFormat, Styles } from "../types";
import { changePlacement, readPlacement } from "./alignmentXml";
import { changedBorders, readBorders, sameBorders } from "./borderXml";
import { builtInFormat, builtInNumber } from "./builtInFormats";
import { ColorTable } from "./colorTable";
import { differentialElement, readDifferential } from "./differentialXml";
import { readFill, solidFill } from "./fillXml";
import { changedFont, readFont } from "./fontXml";
import { Pool } from "./pool";
import { usualList } from "./usualStyles";
import { attribute, childOf, childrenOf, flag, make, place, setAttribute } from "../tree";
import { copyElement } from "../../xml/copyElement";

/** Numbers below belong to Excel's own formats. */
const firstOwnFormat = 164;

/** CT_Stylesheet. */
const stylesOrder = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** The style sheet of a workbook (ECMA-376 part 1 §18.8.39). Entries of the opened file keep their place; new ones follow. */
export class Stylesheet implements Styles {
  readonly #xml: XmlElement;
  readonly #colors: ColorTable;
  readonly #changed: () => void;
  readonly #pools = new Map<string, Pool>();
  readonly #formats: CellFormat[] = [];
  readonly #known = new Map<string, number>();
  #codes: Map<number, string> | undefined;

  /** `changed` is called whenever an entry is added. */
  constructor(xml: XmlElement, theme: XmlElement | undefined, changed: () => void) {
    this.#xml = xml;
    this.#colors = new ColorTable(xml, theme);
    this.#changed = changed;
  }

  format(style: number): CellFormat {
    const known = this.#formats[style];
    if (known !== undefined) return known;
    const xf = this.#pool("cellXfs").at(style);
    const number = (name: string): number => Number((xf && attribute(xf, name)) ?? 0);
    const format: CellFormat = {
      numberFormat: this.#numberFormat(number("numFmtId")),
      font: readFont(this.#pool("fonts").at(number("fontId")), this.#colors),
      fill: readFill(this.#pool("fills").at(number("fillId")), this.#colors),
      borders: readBorders(this.#pool("borders").at(number("borderId")), this.#colors),
      ...readPlacement(xf),
      quotePrefix: xf !== undefined && flag(xf, "quotePrefix", false),
    };
    this.#formats[style] = format;
    return format;
  }

  indexOf(format: CellFormat, base = 0): number {
    const key = `${base} ${JSON.stringify(format)}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const from = this.format(base);
    const before = this.#pool("cellXfs").at(base);
    const xf = before ? copyElement(before) : make("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 });
    this.#changeFormat(xf, from, format);
    changePlacement(xf, from, format);
    if (from.quotePrefix !== format.quotePrefix) setAttribute(xf, "quotePrefix", format.quotePrefix ? "1" : undefined);
    const index = this.#pool("cellXfs").indexOf(xf);
    this.#known.set(key, index);
    return index;
  }

  addDifferential(format: DifferentialFormat): number {
    return this.#pool("dxfs").indexOf(differentialElement(format));
  }

  differential(index: number): DifferentialFormat {
    return readDifferential(this.#pool("dxfs").at(index), this.#colors);
  }

  #changeFormat(xf: XmlElement, from: CellFormat, to: CellFormat): void {
    const number = (name: string): number => Number(attribute(xf, name) ?? 0);
    const set = (name: string, value: number, apply: string): void => {
      setAttribute(xf, name, String(value));
      setAttribute(xf, apply, "1");
    };
    if (from.numberFormat !== to.numberFormat) set("numFmtId", this.#numberFormatId(to.numberFormat), "applyNumberFormat");
    if (JSON.stringify(from.font) !== JSON.stringify(to.font)) {
      const fonts = this.#pool("fonts");
      set("fontId", fonts.indexOf(changedFont(fonts.at(number("fontId")), from.font, to.font)), "applyFont");
    }
    if (from.fill !== to.fill)
      set("fillId", to.fill === undefined ? 0 : this.#pool("fills").indexOf(solidFill(to.fill)), "applyFill");
    if (!sameBorders(from.borders, to.borders)) {
      const borders = this.#pool("borders");
      set("borderId", borders.indexOf(changedBorders(borders.at(number("borderId")), from.borders, to.borders)), "applyBorder");
    }
  }

  #numberFormat(id: number): string {
    return this.#ownCodes().get(id) ?? builtInFormat(id);
  }

  #numberFormatId(code: string): number {
    const codes = this.#ownCodes();
    const builtIn = builtInNumber(code);
    if (builtIn !== undefined && !codes.has(builtIn)) return builtIn;
    for (const [id, known] of codes) if (known === code) return id;
    const id = Math.max(firstOwnFormat - 1, ...codes.keys()) + 1;
    codes.set(id, code);
    this.#pool("numFmts").indexOf(make("numFmt", { numFmtId: id, formatCode: code }));
    return id;
  }

  #ownCodes(): Map<number, string> {
    const list = childOf(this.#xml, "numFmts");
    this.#codes ??= new Map(
      (list ? childrenOf(list, "numFmt") : []).map((item) => [
        Number(attribute(item, "numFmtId")),
        attribute(item, "formatCode") ?? "",
      ]),
    );
    return this.#codes;
  }

  /** The list of this name; an absent one enters the style sheet when it gets its first entry. */
  #pool(name: string): Pool {
    const known = this.#pools.get(name);
    if (known !== undefined) return known;
    const present = childOf(this.#xml, name);
    const list = present ?? usualList(name);
    const pool = new Pool(list, () => {
      if (!this.#xml.children.includes(list)) place(this.#xml, list, stylesOrder);
      this.#changed();
    });
    this.#pools.set(name, pool);
    return pool;
  }
}
