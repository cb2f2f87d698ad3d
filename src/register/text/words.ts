import { foldLetters } from "./foldLetters";

const CAMEL = /(\p{Ll}|\d)(\p{Lu})/gu;
const CAPITALS_THEN_WORD = /(\p{Lu}+)(\p{Lu}\p{Ll})/gu;
const BETWEEN = /[^\p{L}\p{N}#№%€$£]+/u;

/** The words of a name or heading, folded: `InvoiceAmount`, `invoice_amount` and `Invoice amount:` are two words each. */
export function splitWords(text: string): string[] {
  const spaced = text.replace(CAMEL, "$1 $2").replace(CAPITALS_THEN_WORD, "$1 $2");
  return foldLetters(spaced)
    .split(BETWEEN)
    .filter((word) => word !== "");
}
