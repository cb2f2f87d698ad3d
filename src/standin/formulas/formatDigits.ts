import type { FormatPiece } from "./formatCode";
import { fifteenDigits } from "./coercion";
import { rounded } from "./rounding";

/** The size of a number by the pieces of a section with digit places: thousands, decimals, percent, exponent, scaling commas. */
export function formatDigits(size: number, pieces: readonly FormatPiece[]): string {
  const layout = layoutOf(pieces);
  let scaled = size * 100 ** layout.percents;
  for (let comma = 0; comma < layout.scalingCommas; comma++) scaled /= 1000;
  const exponentAt = pieces.findIndex(({ kind }) => kind === "exponent");
  const exponent = exponentAt < 0 || scaled === 0 ? 0 : Math.floor(Math.log10(scaled));
  const mantissa = exponentAt < 0 ? scaled : scaled / 10 ** exponent;
  const decimalPlaces = layout.decimals.length;
  const [whole = "0", decimals = ""] = plainDigits(
    rounded(fifteenDigits(mantissa), decimalPlaces, Math.round),
    decimalPlaces,
  ).split(".");
  return fill(pieces, {
    ...layout,
    whole: whole === "0" ? "" : whole,
    decimalDigits: trimmed(decimals, layout.decimals),
    exponent,
  });
}

interface Layout {
  readonly integers: string;
  readonly decimals: string;
  readonly grouped: boolean;
  readonly scalingCommas: number;
  readonly percents: number;
}

function layoutOf(pieces: readonly FormatPiece[]): Layout {
  const exponentAt = pieces.findIndex(({ kind }) => kind === "exponent");
  const mantissa = pieces.slice(0, exponentAt < 0 ? undefined : exponentAt);
  const pattern = mantissa
    .filter(({ kind }) => ["digit", "point", "comma"].includes(kind))
    .map(({ text }) => text)
    .join("");
  const [integers = "", decimals = ""] = pattern.split(".");
  const scalingCommas = (/,+$/.exec(integers)?.[0].length ?? 0) + (/,+$/.exec(decimals)?.[0].length ?? 0);
  return {
    integers: integers.replaceAll(",", ""),
    decimals: decimals.replaceAll(",", ""),
    grouped: /[0#?],+[0#?]/.test(integers),
    scalingCommas,
    percents: pieces.filter(({ kind }) => kind === "percent").length,
  };
}

/** Without an exponent, which very large and very small numbers would get. */
function plainDigits(number: number, decimals: number): string {
  return number >= 1e21 ? BigInt(number).toString() : number.toFixed(Math.min(decimals, 100));
}

/** Decimals with the zeros gone for which the format has `#`, and spaces for `?`. */
function trimmed(decimals: string, pattern: string): string {
  let shown = decimals;
  let spaces = "";
  while (shown.endsWith("0") && pattern[shown.length - 1] !== "0") {
    if (pattern[shown.length - 1] === "?") spaces += " ";
    shown = shown.slice(0, -1);
  }
  return shown + spaces;
}

interface Filling extends Layout {
  readonly whole: string;
  readonly decimalDigits: string;
  readonly exponent: number;
}

function fill(pieces: readonly FormatPiece[], filling: Filling): string {
  let text = "";
  let part: "whole" | "decimals" | "exponent" = "whole";
  let place = 0;
  for (const piece of pieces) {
    switch (piece.kind) {
      case "digit":
        if (part === "whole") text += wholeAt(place, filling);
        if (part === "exponent" && place === 0) text += String(Math.abs(filling.exponent)).padStart(exponentPlaces(pieces), "0");
        if (part === "decimals") text += filling.decimalDigits[place] ?? "";
        place++;
        break;
      case "point":
        part = "decimals";
        place = 0;
        text += `${filling.integers === "" ? filling.whole : ""}.`;
        break;
      case "exponent":
        part = "exponent";
        place = 0;
        text += `E${filling.exponent < 0 ? "-" : piece.text.slice(1).replace("-", "")}`;
        break;
      case "comma":
        break;
      default:
        text += piece.text;
    }
  }
  return text;
}

/** The digits that stand for the whole number's digit place: the first place takes all that have no place of their own. */
function wholeAt(place: number, { integers, whole, grouped }: Filling): string {
  const padded = whole.padStart(integers.length, " ");
  const extra = padded.length - integers.length;
  const from = place === 0 ? 0 : extra + place;
  let text = "";
  for (let at = from; at <= extra + place; at++) {
    const digit = padded[at] ?? " ";
    const code = integers[place];
    const shown = digit === " " ? (code === "0" ? "0" : code === "?" ? " " : "") : digit;
    const left = padded.length - 1 - at;
    text += grouped && shown !== "" && shown !== " " && left > 0 && left % 3 === 0 ? `${shown},` : shown;
  }
  return text;
}

function exponentPlaces(pieces: readonly FormatPiece[]): number {
  return pieces.slice(pieces.findIndex(({ kind }) => kind === "exponent")).filter(({ kind }) => kind === "digit").length;
}
