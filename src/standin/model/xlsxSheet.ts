import { strToU8 } from "fflate";
import { decodeUnicode } from "../xml/decodeUnicode";
import type { XmlElement } from "../xml/element";
import { XmlError } from "../xml/escape";
import { parseXml } from "../xml/parse";
import { serializeXml } from "../xml/serialize";
import { TagScanner } from "../xml/tagScanner";
import { areaText } from "./areas";
import type { CellContext } from "./grid/readCell";
import { readRows } from "./grid/readRows";
import { SheetGrid } from "./grid/sheetGrid";
import type { PackageParts } from "./package/packageParts";
import type { SharedStrings } from "./sharedStrings";
import type { Sheet, Visibility } from "./types";
import { attribute, childOf, ensure, make, place, setAttribute } from "./tree";
import { prefixOf } from "../xml/prefix";
import { worksheetOrder } from "./orders";

/** A sheet's part, its cells taken out of its tree. `before` is what is written from the file as long as no cell changes. */
interface OpenedSheet {
  readonly xml: XmlElement;
  readonly grid: SheetGrid;
  readonly cellsBefore: string;
}

/** What a sheet needs of its workbook. */
interface Home {
  readonly parts: PackageParts;
  readonly strings: () => SharedStrings;
  /** Its entry in the workbook's list of sheets. */
  readonly entry: XmlElement;
  readonly renamed: () => void;
  readonly shownOrHidden: () => void;
}

export class XlsxSheet implements Sheet {
  readonly xml: XmlElement;
  readonly grid: SheetGrid;
  readonly #cellsBefore: string;

  constructor(
    readonly path: string,
    readonly home: Home,
    context: CellContext,
  ) {
    const opened = openSheet(decodeUnicode(home.parts.bytes(path)), context);
    this.xml = opened.xml;
    this.grid = opened.grid;
    this.#cellsBefore = opened.cellsBefore;
    const changed = (): boolean => this.grid.changed || this.grid.columns.changed;
    home.parts.attach(path, { last: false, changed, write: () => this.#write() }, this.xml);
  }

  get id(): string {
    const number = Number(attribute(this.home.entry, "sheetId") ?? 0);
    return `{00000000-0001-0000-${number.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
  }

  get name(): string {
    return attribute(this.home.entry, "name") ?? "";
  }

  set name(name: string) {
    setAttribute(this.home.entry, "name", name);
    this.home.renamed();
  }

  get visibility(): Visibility {
    const state = attribute(this.home.entry, "state");
    return state === "hidden" ? "Hidden" : state === "veryHidden" ? "VeryHidden" : "Visible";
  }

  set visibility(visibility: Visibility) {
    const states = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" } as const;
    setAttribute(this.home.entry, "state", states[visibility]);
    this.home.shownOrHidden();
  }

  touch(): void {
    this.home.parts.touch(this.path);
  }

  #write(): Uint8Array {
    this.grid.columns.writeTo(this.xml);
    const cells = sheetData(this.xml);
    if (!this.grid.changed) return strToU8(serializeXml(this.xml, new Map([[cells, this.#cellsBefore]])));
    this.#writeDimension();
    const inside = this.grid.xml({ strings: this.home.strings(), prefix: prefixOf(cells.name) });
    return strToU8(serializeXml(this.xml, new Map([[cells, inside]])));
  }

  #writeDimension(): void {
    const used = this.grid.usedArea(false);
    const reference = used === null ? "A1" : areaText(used);
    const dimension = ensure(this.xml, "dimension", worksheetOrder);
    setAttribute(dimension, "ref", reference);
  }
}

function openSheet(text: string, context: CellContext): OpenedSheet {
  const scanner = new TagScanner(text);
  let depth = 0;
  while (scanner.next()) {
    if (depth === 1 && !scanner.closing && scanner.is("sheetData")) return openAround(scanner, context);
    if (scanner.closing) depth--;
    else if (!scanner.empty) depth++;
  }
  // A sheet without cells at all: valid XML, though not by the schema.
  const xml = parseXml(text);
  place(xml, make("sheetData"), worksheetOrder);
  return { xml, grid: new SheetGrid(xml, []), cellsBefore: "" };
}

function openAround(scanner: TagScanner, context: CellContext): OpenedSheet {
  const { text, start, end, empty, name } = scanner;
  const rows = readRows(scanner, context);
  const tag = text.slice(start, end);
  const hollow = empty ? tag : `${tag}</${name}>`;
  const xml = parseXml(text.slice(0, start) + hollow + text.slice(scanner.end));
  return { xml, grid: new SheetGrid(xml, rows), cellsBefore: empty ? "" : text.slice(end, scanner.start) };
}

function sheetData(sheet: XmlElement): XmlElement {
  const cells = childOf(sheet, "sheetData");
  if (cells === undefined) throw new XmlError("The sheet has lost its sheetData");
  return cells;
}
