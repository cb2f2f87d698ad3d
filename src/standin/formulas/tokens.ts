import { columnNumber, maxColumns, maxRows } from "../model/areas";

/**
 * Cuts a formula (en-US, without `=`) into tokens that together are the whole text again, so that a rewriter can replace one
 * reference and leave every space and letter beside it alone.
 */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

export type TokenKind =
  | "space"
  | "number"
  | "string"
  | "error"
  /** A sheet's name with the `!` behind it; the reference or name that it qualifies is the next token. */
  | "sheet"
  /** A cell, or a range of cells, whole columns or whole rows, such as `$A1:B2`. */
  | "reference"
  /** A structured reference: `Table[…]`, or `[…]` within the table itself. */
  | "structured"
  /** A name right before `(`. */
  | "function"
  /** A defined name, a table's name, TRUE or FALSE. */
  | "name"
  | "operator"
  /** Something that is no formula. */
  | "bad";

const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9][0-9]{0,6}`;
const wholeColumns = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const wholeRows = String.raw`\$?[1-9][0-9]{0,6}:\$?[1-9][0-9]{0,6}`;
const name = String.raw`[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*`;
const endOfReference = String.raw`(?![\p{L}\p{N}_.?!(\[])`;

/** Tried in this order; the first that matches wins. A reference comes first, since most tokens are one. */
const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ["space", /\s+/y],
  ["reference", new RegExp(`(?:${cell}:${cell}|${wholeColumns}|${wholeRows}|${cell})${endOfReference}`, "yu")],
  ["string", /"(?:[^"]|"")*"/y],
  ["sheet", new RegExp(String.raw`'(?:[^']|'')+'!|(?:\[[^\]]+\])?(?:${name}(?::${name})?)?(?<=[\p{L}\p{M}\p{N}_.\\?\]])!`, "yu")],
  [
    "error",
    /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!)/iy,
  ],
  ["structured", new RegExp(String.raw`(?:${name})?(?=\[)`, "yu")],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/iy],
  ["function", new RegExp(String.raw`${name}(?=\()`, "yu")],
  ["name", new RegExp(name, "yu")],
  ["operator", /<=|>=|<>|[-+*/^&=<>%:#@(),;{}]/y],
];

/** `formula` cut into tokens; their texts joined are `formula`. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const matched = pattern.exec(formula)?.[0];
    if (matched === undefined) continue;
    if (kind === "reference" && !isWithinGrid(matched)) continue;
    if (kind !== "structured") return { kind, text: matched };
    const end = endOfBrackets(formula, at + matched.length);
    if (end !== undefined) return { kind, text: formula.slice(at, end) };
  }
  return { kind: "bad", text: formula.charAt(at) };
}

/** The position after the bracket that closes the one at `open`; an apostrophe takes the next character's meaning away. */
function endOfBrackets(formula: string, open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < formula.length; at++) {
    const character = formula.charAt(at);
    if (character === "'") at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return at + 1;
  }
  return undefined;
}

/** `ABC1234567` and `ZZZ1` are names, since no sheet has such a cell. */
function isWithinGrid(reference: string): boolean {
  return reference.split(":").every((corner) => {
    const row = Number(/\d+/.exec(corner)?.[0] ?? 1);
    const letters = /[A-Za-z]+/.exec(corner)?.[0] ?? "A";
    return row <= maxRows && columnNumber(letters) < maxColumns;
  });
}
