import { strToU8 } from "fflate";
import { decodeUnicode } from "../xml/decodeUnicode";
import { escapeText } from "../xml/escape";
import { decodeSpecialText, encodeSpecialText } from "../xml/specialText";
import { TagScanner } from "../xml/tagScanner";
import type { StringTable } from "./grid/cellXml";
import { spaceXml } from "./grid/cellXml";
import { readRichText } from "./grid/readCell";
import type { LiveContent } from "./package/partContent";
import { prefixOf } from "../xml/prefix";

/**
 * The shared strings of a workbook (ECMA-376 part 1 §18.4.9). Those of the opened file stay as they are, also where no cell
 * uses them any more; new ones are added behind them.
 */
export class SharedStrings implements StringTable, LiveContent {
  readonly last = true;
  /** Plain text by index. */
  readonly texts: string[] = [];
  readonly #opened: string;
  readonly #openedCount: number;
  /** The opened part without its closing tag. */
  #head = "";
  #prefix = "";
  /** Texts that stand here without formats, to be used again. Made when first needed. */
  #indices: Map<string, number> | undefined;
  readonly #formatted = new Set<number>();

  constructor(part: Uint8Array) {
    this.#opened = decodeUnicode(part);
    this.#read();
    this.#openedCount = this.texts.length;
  }

  indexOf(text: string): number {
    this.#indices ??= this.#plainIndices();
    const known = this.#indices.get(text);
    if (known !== undefined) return known;
    const index = this.texts.push(text) - 1;
    this.#indices.set(text, index);
    return index;
  }

  changed(): boolean {
    return this.texts.length > this.#openedCount;
  }

  write(): Uint8Array {
    const prefix = this.#prefix;
    const added = this.texts.slice(this.#openedCount).map((text) => {
      const encoded = encodeSpecialText(text);
      return `<${prefix}si><${prefix}t${spaceXml(encoded)}>${escapeText(encoded)}</${prefix}t></${prefix}si>`;
    });
    // The counts are optional, and how many cells use a string is not known here.
    const head = this.#head.replace(/(<(?:[\w.-]+:)?sst\b[^>]*?) count="\d*"/, "$1");
    const counted = head.replace(/(<(?:[\w.-]+:)?sst\b[^>]*? uniqueCount=)"\d*"/, `$1"${this.texts.length}"`);
    return strToU8(`${counted}${added.join("")}</${prefix}sst>`);
  }

  #read(): void {
    const scanner = new TagScanner(this.#opened);
    scanner.expect();
    this.#prefix = prefixOf(scanner.name);
    if (scanner.empty) {
      this.#head = `${this.#opened.slice(0, scanner.end - 2)}>`;
      return;
    }
    for (scanner.expect(); !scanner.closing; scanner.expect()) {
      if (!scanner.is("si")) {
        scanner.skip();
        continue;
      }
      const start = scanner.end;
      this.texts.push(decodeSpecialText(readRichText(scanner)));
      if (this.#opened.slice(start, scanner.start).includes(`<${this.#prefix}r>`)) this.#formatted.add(this.texts.length - 1);
    }
    this.#head = this.#opened.slice(0, scanner.start);
  }

  #plainIndices(): Map<string, number> {
    const indices = new Map<string, number>();
    this.texts.forEach((text, index) => {
      if (!this.#formatted.has(index) && !indices.has(text)) indices.set(text, index);
    });
    return indices;
  }
}
