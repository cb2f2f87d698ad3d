/**
 * Rewrites each structured reference of a formula: `map` gets the table's name (empty where there is none) and the specifier with its
 * brackets. Texts, quoted sheet names and references to other workbooks stay.
 */
export function mapStructured(formula: string, map: (table: string, specifier: string) => string): string {
  let out = "";
  let at = 0;
  while (at < formula.length) {
    const mark = formula[at] ?? "";
    if (mark === '"' || mark === "'") {
      const end = closingQuote(formula, at, mark);
      out += formula.slice(at, end);
      at = end;
    } else if (mark === "[") {
      const end = closingBracket(formula, at);
      const specifier = formula.slice(at, end);
      const name = /[\p{L}\p{N}_.\\?]+$/u.exec(out)?.[0] ?? "";
      const otherWorkbook = name === "" && /^[^\s=+\-*/^&<>(),;]*!/.test(formula.slice(end));
      out = otherWorkbook ? out + specifier : out.slice(0, out.length - name.length) + map(name, specifier);
      at = end;
    } else {
      out += mark;
      at++;
    }
  }
  return out;
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
