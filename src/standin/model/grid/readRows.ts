import { XmlError, unescapeXml } from "../../xml/escape";
import type { TagScanner } from "../../xml/tagScanner";
import { stripFunctionPrefixes } from "./functionPrefixes";
import { columnOfReference } from "./cellReference";
import { maxColumns, maxRows } from "../areas";
import type { CellContext, ReadFormula } from "./readCell";
import { readCell } from "./readCell";
import { Row } from "./row";
import type { StoredFormula } from "./storedFormula";
import { SharedFormula, SpecialFormula } from "./storedFormula";

/** Reads the rows of the sheetData element whose opening tag the scanner stands on, to its end. */
export function readRows(scanner: TagScanner, context: CellContext): (Row | undefined)[] {
  const reader = new RowReader(scanner, context);
  if (scanner.empty) return reader.rows;
  for (scanner.expect(); !scanner.closing; scanner.expect()) {
    if (scanner.is("row")) reader.readRow();
    else scanner.skip();
  }
  if (!scanner.is("sheetData")) throw new XmlError(`The cells end with </${scanner.name}>`);
  return reader.rows;
}

class RowReader {
  readonly rows: (Row | undefined)[] = [];
  readonly #scanner: TagScanner;
  readonly #context: CellContext;
  readonly #shared = new Map<string, SharedFormula>();
  readonly #attributes = new Map<string, ReadonlyMap<string, string>>();

  constructor(scanner: TagScanner, context: CellContext) {
    this.#scanner = scanner;
    this.#context = context;
  }

  readRow(): void {
    const scanner = this.#scanner;
    const start = scanner.start;
    const { number, attributes } = this.#readRowTag();
    const row = this.#place(number);
    row.attributes = attributes;
    if (!scanner.empty) {
      let next = 0;
      for (scanner.expect(); !scanner.closing; scanner.expect()) {
        if (scanner.is("c")) next = this.#readCell(row, number, next) + 1;
        else scanner.skip();
      }
      if (!scanner.is("row")) throw new XmlError(`A row ends with </${scanner.name}>`);
    }
    // A row that stands twice is put together, and so has no one slice of the file.
    if (row.raws === undefined) row.source = { text: scanner.text, start, end: scanner.end, row: number };
  }

  #place(number: number): Row {
    if (!(number >= 0 && number < maxRows)) throw new XmlError(`There is no row ${number + 1}`);
    while (this.rows.length <= number) this.rows.push(undefined);
    const known = this.rows[number];
    if (known !== undefined) {
      known.open();
      return known;
    }
    const row = new Row();
    this.rows[number] = row;
    return row;
  }

  #readRowTag(): { number: number; attributes: ReadonlyMap<string, string> } {
    let number = this.rows.length;
    let key = "";
    let written: string[] | undefined;
    this.#scanner.attributes((name, value) => {
      if (name === "r") number = Number(value) - 1;
      else if (name !== "spans") {
        (written ??= []).push(name, value);
        key += ` ${name}="${value}"`;
      }
    });
    let attributes = this.#attributes.get(key);
    if (attributes === undefined) {
      const made = new Map<string, string>();
      for (let at = 0; written && at < written.length; at += 2) made.set(written[at] ?? "", unescapeXml(written[at + 1] ?? ""));
      this.#attributes.set(key, made);
      attributes = made;
    }
    return { number, attributes };
  }

  #readCell(row: Row, number: number, next: number): number {
    const scanner = this.#scanner;
    const start = scanner.start;
    let column = next;
    let style = 0;
    let type = "n";
    let metadata: Map<string, string> | undefined;
    scanner.attributes((name, value) => {
      if (name === "r") column = columnOfReference(value);
      else if (name === "s") style = Number(value);
      else if (name === "t") type = value;
      else if (name === "cm" || name === "vm") (metadata ??= new Map()).set(name, value);
    });
    if (!(column >= 0 && column < maxColumns)) throw new XmlError(`Row ${number + 1} has a cell in no column`);
    const cell = readCell(scanner, type, this.#context);
    row.make(column, style);
    row.styles[column] = style;
    row.values[column] = cell.value;
    if (cell.formula) row.setFormula(column, this.#formula(cell.formula, number, column, metadata));
    if (row.raws) row.raws[column] = scanner.text.slice(start, scanner.end);
    return column;
  }

  #formula(read: ReadFormula, row: number, column: number, metadata?: Map<string, string>): StoredFormula | undefined {
    const text = stripFunctionPrefixes(read.text);
    const type = read.attributes.get("t") ?? "normal";
    if (type === "array" || type === "dataTable") return new SpecialFormula(text, read.attributes, metadata ?? new Map());
    const index = read.attributes.get("si");
    if (type !== "shared" || index === undefined) return text === "" ? undefined : text;
    let shared = this.#shared.get(index);
    if (text !== "" && !read.attributes.has("ref")) return text;
    if (shared === undefined || (text !== "" && shared.text !== undefined)) {
      shared = new SharedFormula();
      this.#shared.set(index, shared);
    }
    if (text !== "") shared.place(text, row, column);
    return shared;
  }
}
