import { maxColumns, maxRows } from "../model/areas";
import { NotUnderstood } from "./notUnderstood";
import { cornersOf } from "./reference";
import { readSheetPrefix } from "./sheetPrefix";
import { parseStructured } from "./structured";
import { type Token, tokenize } from "./tokens";
import type { AreaNode, BinaryOperator, Node } from "./tree";

/** Binary operators from the loosest to the tightest; those of a level go from left to right. */
const levels: readonly (readonly BinaryOperator[])[] = [["=", "<>", "<", "<=", ">", ">="], ["&"], ["+", "-"], ["*", "/"], ["^"]];

/**
 * The tree of a formula (en-US, without `=`). Precedence is Excel's: `-2^2` is 4, since a sign binds tighter than `^`.
 * @throws NotUnderstood for text that is no formula and for what the engine does not calculate.
 */
export function parse(formula: string): Node {
  const parser = new Parser(tokenize(formula).filter((token) => token.kind !== "space"));
  return parser.whole();
}

class Parser {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Node {
    const tree = this.expression(0);
    if (this.at < this.tokens.length) throw this.surprise();
    return tree;
  }

  private expression(level: number): Node {
    const operators = levels[level];
    if (operators === undefined) return this.signed();
    let left = this.expression(level + 1);
    for (;;) {
      const operator = operators.find((candidate) => this.isNext(candidate));
      if (operator === undefined) return left;
      this.at++;
      left = { kind: "binary", operator, left, right: this.expression(level + 1) };
    }
  }

  private signed(): Node {
    for (const operator of ["-", "+", "@"] as const) {
      if (this.take(operator)) return { kind: "prefix", operator, operand: this.signed() };
    }
    let operand = this.span();
    while (this.take("%")) operand = { kind: "percent", operand };
    return operand;
  }

  private span(): Node {
    let left = this.primary();
    while (this.take(":")) left = { kind: "binary", operator: ":", left, right: this.primary() };
    return left;
  }

  private primary(): Node {
    const token = this.tokens[this.at++];
    switch (token?.kind) {
      case "number":
        return { kind: "constant", value: Number(token.text) };
      case "string":
        return { kind: "constant", value: token.text.slice(1, -1).replaceAll('""', '"') };
      case "error":
        return { kind: "constant", value: { error: token.text.toUpperCase() } };
      case "reference":
        return areaOf(token.text, undefined);
      case "structured":
        return parseStructured(token.text);
      case "sheet":
        return this.qualified(token.text);
      case "name":
        return nameOrTruth(token.text);
      case "function":
        return this.call(token.text);
      case "operator":
        if (token.text === "(") return this.group();
        if (token.text === "{") return this.array();
        break;
      default:
    }
    this.at--;
    throw this.surprise();
  }

  private qualified(prefix: string): Node {
    const { workbook, sheets } = readSheetPrefix(prefix);
    const [sheet, ...others] = sheets;
    const token = this.tokens[this.at++];
    if (workbook !== "" || others.length > 0 || sheet === undefined) throw new NotUnderstood(prefix);
    if (token?.kind === "reference") return areaOf(token.text, sheet);
    if (token?.kind === "name") return { kind: "name", name: token.text, sheet };
    if (token?.kind === "error") return { kind: "constant", value: { error: token.text.toUpperCase() } };
    throw this.surprise();
  }

  private group(): Node {
    const inner = this.expression(0);
    this.expect(")");
    return inner;
  }

  private call(name: string): Node {
    this.expect("(");
    const args: Node[] = [];
    if (!this.take(")")) {
      do args.push(this.argument());
      while (this.take(","));
      this.expect(")");
    }
    // The file spells functions younger than its format with these prefixes (MS-XLSX 2.2.2, future functions).
    return { kind: "call", name: name.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, ""), args };
  }

  private argument(): Node {
    return this.isNext(",") || this.isNext(")") ? { kind: "constant", value: null } : this.expression(0);
  }

  private array(): Node {
    const rows: Scalars[] = [[]];
    for (;;) {
      rows.at(-1)?.push(this.arrayElement());
      if (this.take("}")) break;
      if (this.take(";")) rows.push([]);
      else this.expect(",");
    }
    if (rows.some((row) => row.length !== rows[0]?.length)) throw new NotUnderstood("ragged array");
    return { kind: "array", rows };
  }

  private arrayElement(): Scalars[number] {
    const element = this.signed();
    if (element.kind === "constant") return element.value;
    const negative = element.kind === "prefix" && element.operator === "-" ? element.operand : undefined;
    if (negative?.kind === "constant" && typeof negative.value === "number") return -negative.value;
    throw this.surprise();
  }

  private isNext(operator: string): boolean {
    const token = this.tokens[this.at];
    return token?.kind === "operator" && token.text === operator;
  }

  private take(operator: string): boolean {
    const found = this.isNext(operator);
    if (found) this.at++;
    return found;
  }

  private expect(operator: string): void {
    if (!this.take(operator)) throw this.surprise();
  }

  private surprise(): NotUnderstood {
    return new NotUnderstood(`token ${String(this.at + 1)}: ${this.tokens[this.at]?.text ?? "end"}`);
  }
}

type Scalars = Extract<Node, { kind: "constant" }>["value"][];

function nameOrTruth(text: string): Node {
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { kind: "constant", value: upper === "TRUE" };
  return { kind: "name", name: text, sheet: undefined };
}

function areaOf(reference: string, sheet: string | undefined): AreaNode {
  const corners = cornersOf(reference);
  const [first, last = first] = corners;
  const rows = [first?.row ?? 0, last?.row ?? maxRows - 1];
  const columns = [first?.column ?? 0, last?.column ?? maxColumns - 1];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return { kind: "area", sheet, row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}
