import { foldLetters } from "../../text/foldLetters";
import { oneForm } from "../oneForm";
import type { Repair } from "../repair";
import type { Value } from "../value";

const codes = ["no", "nb", "nn", "en", "de", "nl", "sv", "da", "fi", "fr", "es", "it", "pl"] as const;
const readers = ["nb", "en", "de", "nl"] as const;
let known: ReadonlyMap<string, string> | undefined;

/** Languages in one spelling where one stands in several: `norsk`, `Norwegian` and `NO`. */
export const language: Repair = {
  rule: "language.spelling",
  certainty: "safe",
  keeps: "word",
  on: (column) => {
    if (column.field !== "language") return null;
    const reader = column.facts.language;
    const names = [reader, ...readers.filter((one) => one !== reader)].flatMap((one) => {
      const display = new Intl.DisplayNames([one], { type: "language", fallback: "none" });
      const nameOf = (code: string) => display.of(code);
      return [nameOf, (code: string) => capital(nameOf(code))];
    });
    return oneForm(column, { wordOf: languageOf, forms: [...names, (code) => code, (code) => code.toUpperCase()], always: false });
  },
};

function capital(name: string | undefined): string | undefined {
  return name === undefined ? undefined : name.slice(0, 1).toUpperCase() + name.slice(1);
}

function languageOf(value: Value): string | undefined {
  return typeof value === "string" ? names().get(foldLetters(value)) : undefined;
}

function names(): ReadonlyMap<string, string> {
  known ??= new Map(
    codes.flatMap((code) => [
      [code, code] as const,
      ...readers.map((reader) => [foldLetters(new Intl.DisplayNames([reader], { type: "language" }).of(code) ?? code), code] as const),
    ]),
  );
  return known;
}
