/** A piece of one section of a number format. */
export interface FormatPiece {
  readonly kind: "literal" | "digit" | "point" | "comma" | "percent" | "exponent" | "date" | "text" | "general" | "fraction";
  readonly text: string;
}

/** The sections of a format code: positive, negative, zero, text. A `;` in quotes or behind `\` separates nothing. */
export function sectionsOf(code: string): string[] {
  const sections = [""];
  for (const [piece] of code.matchAll(/"[^"]*"?|\\.|[_*].|\[[^\]]*\]|[\s\S]/gs)) {
    if (piece === ";") sections.push("");
    else sections.push((sections.pop() ?? "") + piece);
  }
  return sections;
}

const patterns: readonly (readonly [FormatPiece["kind"], RegExp])[] = [
  ["general", /^general/i],
  ["literal", /^(?:"[^"]*"?|\\.|[_*].)/s],
  ["date", /^\[(?:h+|m+|s+)\]/i],
  ["literal", /^\[[^\]]*\]/],
  ["date", /^(?:am\/pm|a\/p|y+|m+|d+|h+|s+(?:\.0+)?)/i],
  ["exponent", /^e[+-]/i],
  ["digit", /^[0#?]/],
  ["point", /^\./],
  ["comma", /^,/],
  ["percent", /^%/],
  ["text", /^@/],
  ["fraction", /^\//],
  ["literal", /^./su],
];

/** The pieces of one section, literals as they are shown. A `/` is a date's separator, or else a fraction's. */
export function piecesOf(section: string): FormatPiece[] {
  const pieces: FormatPiece[] = [];
  let rest = section;
  while (rest !== "") {
    const [kind, text] = firstPiece(rest);
    pieces.push({ kind, text: kind === "literal" ? shown(text) : text });
    rest = rest.slice(text.length);
  }
  return pieces.some(({ kind }) => kind === "date")
    ? pieces.map((piece) => (["date", "digit", "text"].includes(piece.kind) ? piece : { kind: "literal", text: piece.text }))
    : pieces;
}

function firstPiece(rest: string): readonly [FormatPiece["kind"], string] {
  for (const [kind, pattern] of patterns) {
    const matched = pattern.exec(rest)?.[0];
    if (matched !== undefined) return [kind, matched];
  }
  return ["literal", rest.charAt(0)];
}

/** `_x` leaves room for a character, `*x` would fill the cell; of `[$kr-414]` the symbol is shown, of `[Red]` nothing. */
function shown(literal: string): string {
  if (literal.startsWith('"')) return literal.replaceAll('"', "");
  if (literal.startsWith("\\") && literal.length > 1) return literal.slice(1);
  if (literal.startsWith("_") && literal.length > 1) return " ";
  if (literal.startsWith("*") && literal.length > 1) return "";
  if (literal.startsWith("[$")) return literal.slice(2, -1).split("-")[0] ?? "";
  return literal.startsWith("[") ? "" : literal;
}
