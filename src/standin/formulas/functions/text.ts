import { decodeWindows1252 } from "../../file/windows1252";
import type { ErrorValue, Scalar } from "../../model/types";
import { cellsOf, scalarsIn } from "../cellsOf";
import { numberIn, toNumber, toText, toTruth } from "../coercion";
import type { FormulaContext } from "../context";
import { wildcardSource } from "../criterion";
import { formatNumber } from "../numberFormat";
import { errors, isError, isScalar, type Value } from "../values";
import { type Definitions, ofText, type ScalarFunction } from "./definition";

export const text: Definitions = {
  LEN: ofText((value) => value.length),
  TRIM: ofText((value) => value.split(" ").filter(Boolean).join(" ")),
  UPPER: ofText((value) => value.toUpperCase()),
  LOWER: ofText((value) => value.toLowerCase()),
  LEFT: cutting(1, ([count = 1], value) => (count < 0 ? errors.value : value.slice(0, count))),
  RIGHT: cutting(1, ([count = 1], value) => (count < 0 ? errors.value : value.slice(Math.max(0, value.length - count)))),
  MID: cutting(2, ([start = 1, count = 0], value) =>
    start < 1 || count < 0 ? errors.value : value.slice(start - 1, start - 1 + count),
  ),
  VALUE: {
    takes: "scalars",
    least: 1,
    most: 1,
    calculate: ([value = null]) =>
      typeof value === "string" ? (numberIn(value) ?? errors.value) : value === null ? 0 : numberOnly(value),
  },
  TEXT: {
    takes: "scalars",
    least: 2,
    most: 2,
    calculate: ([value = null, code = null], context) => {
      const format = toText(code);
      return isError(format) ? format : formatNumber(value ?? 0, format, context.date1904 === true);
    },
  },
  CHAR: {
    takes: "scalars",
    least: 1,
    most: 1,
    calculate: ([value = null]) => {
      const code = toNumber(value);
      if (isError(code)) return code;
      return code < 1 || code >= 256 ? errors.value : decodeWindows1252(Uint8Array.of(Math.trunc(code)));
    },
  },
  EXACT: onTexts(2, 2, ([one, other]) => one === other),
  CONCAT: { takes: "ranges", least: 1, most: 255, calculate: (args, context) => joined(args, "", false, context) },
  CONCATENATE: onTexts(1, 255, (texts) => texts.join("")),
  TEXTJOIN: {
    takes: "ranges",
    least: 3,
    most: 255,
    calculate: ([delimiter = null, skip = null, ...args], context) => {
      const between = isScalar(delimiter) ? toText(delimiter) : errors.value;
      const skipsEmpty = isScalar(skip) ? toTruth(skip) : errors.value;
      if (isError(between)) return between;
      return isError(skipsEmpty) ? skipsEmpty : joined(args, between, skipsEmpty, context);
    },
  },
  SUBSTITUTE: onTexts(3, 4, ([within = "", old = "", instead = "", which]) => substitute(within, old, instead, which)),
  FIND: onTexts(2, 3, ([sought = "", within = "", start = "1"]) =>
    found(within.indexOf(sought, Number(start) - 1), within, start),
  ),
  SEARCH: onTexts(2, 3, ([sought = "", within = "", start = "1"]) => {
    const from = Math.max(0, Number(start) - 1);
    const at = within.slice(from).search(new RegExp(wildcardSource(sought), "isu"));
    return found(at < 0 ? at : at + from, within, start);
  }),
};

function numberOnly(value: number | boolean | ErrorValue): Scalar {
  return typeof value === "boolean" ? errors.value : value;
}

/** A text and then whole numbers. */
function cutting(most: number, cut: (numbers: number[], text: string) => Scalar): ScalarFunction {
  return {
    takes: "scalars",
    least: most === 1 ? 1 : most + 1,
    most: most + 1,
    calculate: ([value = null, ...rest]) => {
      const content = toText(value);
      const numbers = rest.map(toNumber);
      if (isError(content)) return content;
      const wholes = numbers.map((number) => Math.trunc(Number(number)));
      return numbers.find(isError) ?? cut(wholes, content);
    },
  };
}

function onTexts(least: number, most: number, calculate: (texts: string[]) => Scalar): ScalarFunction {
  return {
    takes: "scalars",
    least,
    most,
    calculate: (args) => {
      const texts = args.map(toText);
      return texts.find(isError) ?? calculate(texts.map(String));
    },
  };
}

function found(at: number, within: string, start: string): Scalar {
  const from = Number(start);
  return at < 0 || from < 1 || from > within.length + 1 ? errors.value : at + 1;
}

function substitute(within: string, old: string, instead: string, which: string | undefined): Scalar {
  if (old === "") return within;
  if (which === undefined) return within.replaceAll(old, () => instead);
  const wanted = Math.trunc(Number(which));
  if (!(wanted >= 1)) return errors.value;
  const parts = within.split(old);
  return wanted >= parts.length ? within : parts.slice(0, wanted).join(old) + instead + parts.slice(wanted).join(old);
}

function joined(args: readonly Value[], delimiter: string, skipsEmpty: boolean, context: FormulaContext): Scalar {
  const texts: string[] = [];
  for (const arg of args) {
    for (const value of scalarsIn(cellsOf(arg, context))) {
      const content = toText(value);
      if (isError(content)) return content;
      if (content !== "" || !skipsEmpty) texts.push(content);
    }
  }
  const whole = texts.join(delimiter);
  // A cell holds at most this many characters.
  return whole.length > 32_767 ? errors.value : whole;
}
