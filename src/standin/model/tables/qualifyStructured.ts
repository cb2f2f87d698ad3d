/**
 * Writes structured references the way the file holds them: `[Beløp]` as `Table1[Beløp]`, `[@Beløp]` and `Table1[@Beløp]` as
 * `Table1[[#This Row],[Beløp]]`. Texts, quoted sheet names and references to other workbooks stay.
 * Source: MS-XLSX and https://support.microsoft.com/office/f5ed2452-2337-4f71-bed3-c8ae6d2b276e
 */
export function qualifyStructured(formula: string, table: string): string {
  let out = "";
  let at = 0;
  while (at < formula.length) {
    const mark = formula[at];
    if (mark === '"' || mark === "'") {
      const end = closingQuote(formula, at, mark);
      out += formula.slice(at, end);
      at = end;
    } else if (mark === "[") {
      const end = closingBracket(formula, at);
      const specifier = formula.slice(at, end);
      const named = /[\p{L}\p{N}_.\\?]$/u.test(out);
      const otherWorkbook = !named && /^[^\s=+\-*/^&<>(),;]*!/.test(formula.slice(end));
      out += otherWorkbook ? specifier : (named ? "" : table) + thisRow(specifier);
      at = end;
    } else {
      out += mark ?? "";
      at++;
    }
  }
  return out;
}

function thisRow(specifier: string): string {
  if (!specifier.startsWith("[@")) return specifier;
  const column = specifier.slice(2, -1);
  if (column === "") return "[#This Row]";
  return `[[#This Row],${column.startsWith("[") ? column : `[${column}]`}]`;
}

function closingQuote(text: string, from: number, quote: string): number {
  const end = text.indexOf(quote, from + 1);
  return end < 0 ? text.length : end + 1;
}

/** Position after the bracket that closes the one at `from`; an apostrophe takes the meaning from the mark behind it. */
function closingBracket(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "'") at++;
    else if (text[at] === "[") depth++;
    else if (text[at] === "]" && --depth === 0) return at + 1;
  }
  return text.length;
}
