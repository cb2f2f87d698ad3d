import { NotUnderstood } from "../formulas/notUnderstood";
import { parse } from "../formulas/parse";
import { tokenize } from "../formulas/tokens";
import { HostError } from "../protocol/hostError";

/**
 * Refuses a text that Excel would not take as a formula. After `=` only what can be no formula in any Excel is refused, since
 * functions and forms exist that the stand-in does not know. A text that merely begins with `+`, `-` or `@` must be read
 * completely: `+47 22 33 44 55` is the usual telephone number that fails here, as it does in Excel.
 */
export function checkFormula(formula: string, typedWithEquals: boolean): void {
  if (typedWithEquals ? isImpossible(formula) : !isUnderstood(formula)) throw new HostError("InvalidArgument");
}

function isImpossible(formula: string): boolean {
  let depth = 0;
  for (const token of tokenize(formula)) {
    // `#` behind a reference means its spilled array.
    if (token.kind === "bad" && token.text !== "#") return true;
    if (token.kind === "operator" && token.text === "(") depth++;
    if (token.kind === "operator" && token.text === ")" && --depth < 0) return true;
  }
  return depth !== 0;
}

function isUnderstood(formula: string): boolean {
  try {
    parse(formula);
    return true;
  } catch (error) {
    if (error instanceof NotUnderstood) return false;
    throw error;
  }
}
