import { prefixedFunctions } from "./prefixedFunctions";

/** A string, a quoted sheet name, or the name of a function with its prefixes. */
const piece = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\d_.\\])((?:_xlfn\.|_xlws\.)*)([\p{L}_][\p{L}\d_.]*)(?=\()/giu;

/** As the file writes functions newer than Excel 2007, so that an older Excel keeps what it does not know. */
export function addFunctionPrefixes(formula: string): string {
  return formula.replace(piece, (whole: string, prefix: string | undefined, name: string | undefined) => {
    if (name === undefined || prefix !== "") return whole;
    const needed = prefixedFunctions.get(name.toUpperCase());
    return needed === undefined ? whole : needed + name;
  });
}

/** As a person reads it. Prefixes that are not ours to add again (`_xlfn.SINGLE`, unknown functions) stay. */
export function stripFunctionPrefixes(formula: string): string {
  if (!formula.includes("_xl")) return formula;
  return formula.replace(piece, (whole: string, prefix: string | undefined, name: string | undefined) =>
    name !== undefined && prefixedFunctions.get(name.toUpperCase()) === prefix ? name : whole,
  );
}
