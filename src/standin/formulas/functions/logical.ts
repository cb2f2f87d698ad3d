import type { ErrorValue, Scalar } from "../../model/types";
import { broadcast } from "../broadcast";
import { cellsOf, scalarsIn } from "../cellsOf";
import { toTruth } from "../coercion";
import type { FormulaContext } from "../context";
import { NotUnderstood } from "../notUnderstood";
import type { Node } from "../tree";
import { errors, isError, isScalar, type Value } from "../values";
import type { Definitions, LazyFunction, RangeFunction } from "./definition";

export const logical: Definitions = {
  IF: { takes: "trees", least: 2, most: 3, calculate: choose },
  IFERROR: insteadOf(() => true),
  IFNA: insteadOf((error) => error.error === errors.notAvailable.error),
  AND: ofTruths((truths) => truths.every(Boolean)),
  OR: ofTruths((truths) => truths.some(Boolean)),
  NOT: {
    takes: "scalars",
    least: 1,
    most: 1,
    calculate: ([value = null]) => {
      const truth = toTruth(value);
      return isError(truth) ? truth : !truth;
    },
  },
  TRUE: { takes: "scalars", least: 0, most: 0, calculate: () => true },
  FALSE: { takes: "scalars", least: 0, most: 0, calculate: () => false },
};

function choose(args: readonly Node[], evaluate: (node: Node) => Value, context: FormulaContext): Value {
  const [test, whenTrue, whenFalse] = args;
  if (test === undefined || whenTrue === undefined) throw new NotUnderstood("IF");
  const tested = evaluate(test);
  const cells = cellsOf(tested, context);
  if (cells.rows === 1 && cells.columns === 1) {
    const truth = toTruth(cells.at(0, 0));
    if (isError(truth)) return truth;
    if (truth) return evaluate(whenTrue);
    return whenFalse === undefined ? false : evaluate(whenFalse);
  }
  const branches = [evaluate(whenTrue), whenFalse === undefined ? false : evaluate(whenFalse)];
  return broadcast([tested, ...branches], context, ([value = null, yes = null, no = null]) => {
    const truth = toTruth(value);
    if (isError(truth)) return truth;
    return truth ? yes : no;
  });
}

function insteadOf(replaces: (error: ErrorValue) => boolean): LazyFunction {
  return {
    takes: "trees",
    least: 2,
    most: 2,
    calculate: ([tried, instead], evaluate, context) => {
      if (tried === undefined || instead === undefined) throw new NotUnderstood("IFERROR");
      const value = evaluate(tried);
      const cells = cellsOf(value, context);
      if (cells.rows === 1 && cells.columns === 1) {
        const single = cells.at(0, 0);
        return isError(single) && replaces(single) ? evaluate(instead) : value;
      }
      return broadcast([value, evaluate(instead)], context, ([one = null, other = null]) =>
        isError(one) && replaces(one) ? other : one,
      );
    },
  };
}

/** Within ranges, text and empty cells do not count; without any truth value at all the result is `#VALUE!`. */
function ofTruths(combine: (truths: boolean[]) => boolean): RangeFunction {
  return {
    takes: "ranges",
    least: 1,
    most: 255,
    calculate: (args, context) => {
      const truths: boolean[] = [];
      for (const arg of args) {
        for (const value of isScalar(arg) ? [arg] : truthsIn(arg, context)) {
          const truth = toTruth(value);
          if (isError(truth)) return truth;
          truths.push(truth);
        }
      }
      return truths.length === 0 ? errors.value : combine(truths);
    },
  };
}

function* truthsIn(range: Value, context: FormulaContext): Generator<Scalar> {
  for (const value of scalarsIn(cellsOf(range, context))) {
    if (value !== null && typeof value !== "string") yield value;
  }
}
