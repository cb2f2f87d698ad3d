import { XmlError, unescapeXml } from "../../xml/escape";
import { decodeSpecialText } from "../../xml/specialText";
import type { TagScanner } from "../../xml/tagScanner";
import type { ErrorValue, Scalar } from "../types";
import { serialOfIsoDate } from "./isoDate";

/** What a cell's XML says, before shared formulas are put together. */
export interface ReadCell {
  value: Scalar;
  formula: ReadFormula | undefined;
}

export interface ReadFormula {
  readonly text: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** What reading a cell needs of its workbook. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

const noAttributes: ReadonlyMap<string, string> = new Map();

/** Reads what is inside the `c` element whose opening tag the scanner stands on, to its end (ECMA-376 part 1 §18.3.1.4). */
export function readCell(scanner: TagScanner, type: string, context: CellContext): ReadCell {
  const cell: ReadCell = { value: null, formula: undefined };
  if (scanner.empty) return cell;
  for (scanner.expect(); !scanner.closing; scanner.expect()) {
    if (scanner.is("v")) cell.value = readValue(scanner.content(), type, context);
    else if (scanner.is("f")) cell.formula = readFormula(scanner);
    else if (scanner.is("is")) cell.value = decodeSpecialText(readRichText(scanner));
    else scanner.skip();
  }
  if (!scanner.is("c")) throw new XmlError(`A cell ends with </${scanner.name}>`);
  return cell;
}

/** The plain text of a rich text (§18.4.8), from its opening tag to its end: its runs, without phonetic guides. */
export function readRichText(scanner: TagScanner): string {
  if (scanner.empty) return "";
  const own = scanner.name;
  let text = "";
  for (scanner.expect(); !(scanner.closing && scanner.name === own); scanner.expect()) {
    if (scanner.closing) continue;
    if (scanner.is("t")) text += scanner.content();
    else if (scanner.is("rPh")) scanner.skip();
  }
  return text;
}

function readFormula(scanner: TagScanner): ReadFormula {
  let attributes: Map<string, string> | undefined;
  scanner.attributes((name, written) => {
    attributes ??= new Map();
    attributes.set(name, unescapeXml(written));
  });
  return { attributes: attributes ?? noAttributes, text: decodeSpecialText(scanner.content()) };
}

const errors = new Map<string, ErrorValue>();

function readValue(written: string, type: string, context: CellContext): Scalar {
  switch (type) {
    case "s":
      return context.strings[Number(written)] ?? "";
    case "str":
    case "inlineStr":
      return decodeSpecialText(written);
    case "b":
      return written.trim() === "1" || written.trim() === "true";
    case "e":
      return errorValue(written);
    case "d":
      return serialOfIsoDate(written, context.date1904) ?? written;
    default:
      return readNumber(written);
  }
}

function readNumber(written: string): Scalar {
  const number = Number(written);
  if (Number.isFinite(number) && (number !== 0 || written.trim() !== "")) return number;
  return written.trim() === "" ? null : written;
}

function errorValue(code: string): ErrorValue {
  const known = errors.get(code);
  if (known !== undefined) return known;
  const made = { error: code };
  errors.set(code, made);
  return made;
}
