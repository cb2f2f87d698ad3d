import { escapeAttribute, escapeText } from "../../xml/escape";
import { encodeSpecialText } from "../../xml/specialText";
import { TagScanner } from "../../xml/tagScanner";
import type { Scalar } from "../types";
import { addFunctionPrefixes } from "./functionPrefixes";
import { SpecialFormula } from "./storedFormula";
import { prefixOf } from "../../xml/prefix";

/** Where strings go that many cells share. */
export interface StringTable {
  /** The index of a text, found or added. */
  indexOf(text: string): number;
}

/** What writing a cell needs of its sheet. */
export interface CellWriting {
  readonly strings: StringTable;
  /** Of the sheet's element names, with its colon. */
  readonly prefix: string;
}

/** A cell's XML made anew. The formula is text or special; a shared one is given as its text. */
export function cellXml(
  writing: CellWriting,
  reference: string,
  style: number,
  value: Scalar,
  formula: string | SpecialFormula | undefined,
): string {
  const { prefix } = writing;
  const tag = `<${prefix}c r="${reference}"${style > 0 ? ` s="${style}"` : ""}`;
  if (formula === undefined) return constantXml(writing, tag, value);
  const metadata = formula instanceof SpecialFormula ? attributesXml(formula.metadata) : "";
  return `${tag}${typeXml(value)}${metadata}>${formulaXml(prefix, formula)}${valueXml(prefix, value)}</${prefix}c>`;
}

/** The same formula, as the file has it, with another calculated value. */
export function recalculatedXml(raw: string, value: Scalar): string {
  const cell = new TagScanner(raw);
  cell.expect();
  let tag = `<${cell.name}`;
  cell.attributes((name, written) => {
    // Type and value metadata belong to the value that goes.
    if (name !== "t" && name !== "vm") tag += ` ${name}="${written}"`;
  });
  let formula = "";
  for (cell.expect(); !cell.closing; cell.expect()) {
    const start = cell.start;
    const isFormula = cell.is("f");
    cell.skip();
    if (isFormula) formula = raw.slice(start, cell.end);
  }
  return `${tag}${typeXml(value)}>${formula}${valueXml(prefixOf(cell.name), value)}</${cell.name}>`;
}

/** The cell as the file has it, at this place and with this format. */
export function relabelledXml(raw: string, reference: string, style: number): string {
  const cell = new TagScanner(raw);
  cell.expect();
  let tag = `<${cell.name} r="${reference}"${style > 0 ? ` s="${style}"` : ""}`;
  let same = { reference: false, style: style === 0 };
  cell.attributes((name, written) => {
    if (name === "r") same = { ...same, reference: written === reference };
    else if (name === "s") same = { ...same, style: Number(written) === style };
    else tag += ` ${name}="${written}"`;
  });
  if (same.reference && same.style) return raw;
  return `${tag}${cell.empty ? "/>" : ">"}${raw.slice(cell.end)}`;
}

function constantXml({ prefix, strings }: CellWriting, tag: string, value: Scalar): string {
  if (value === null) return tag + "/>";
  if (typeof value === "string") return `${tag} t="s"><${prefix}v>${strings.indexOf(value)}</${prefix}v></${prefix}c>`;
  // By far the most cells of a large sheet: no text to escape.
  if (typeof value === "number" && Number.isFinite(value)) return `${tag}><${prefix}v>${value}</${prefix}v></${prefix}c>`;
  return `${tag}${typeXml(value)}>${valueXml(prefix, value)}</${prefix}c>`;
}

function typeXml(value: Scalar): string {
  if (value === null || typeof value === "number") return value !== null && !Number.isFinite(value) ? ' t="e"' : "";
  if (typeof value === "string") return ' t="str"';
  return typeof value === "boolean" ? ' t="b"' : ' t="e"';
}

function valueXml(prefix: string, value: Scalar): string {
  const text = valueText(value);
  return text === null ? "" : `<${prefix}v${spaceXml(text)}>${escapeText(text)}</${prefix}v>`;
}

function valueText(value: Scalar): string | null {
  if (value === null) return null;
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "#NUM!";
  if (typeof value === "string") return encodeSpecialText(value);
  return typeof value === "boolean" ? (value ? "1" : "0") : value.error;
}

function formulaXml(prefix: string, formula: string | SpecialFormula): string {
  const plain = typeof formula === "string";
  const text = encodeSpecialText(addFunctionPrefixes(plain ? formula : formula.text));
  const attributes = plain ? spaceXml(text) : attributesXml(formula.attributes);
  return text === "" ? `<${prefix}f${attributes}/>` : `<${prefix}f${attributes}>${escapeText(text)}</${prefix}f>`;
}

function attributesXml(attributes: ReadonlyMap<string, string>): string {
  return [...attributes].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join("");
}

/** White space at the edges, and line breaks, are kept only where the file says so. */
export function spaceXml(text: string): string {
  return /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
}
