import type { Cell } from "../../../src/register/cells";
import { countryCode } from "../../../src/register/customer/country";
import type { Keeps } from "../../../src/register/cleaning/repair";
import { currencyOf } from "../../../src/register/text/currencyWord";
import { readFlagText } from "../../../src/register/text/flagText";
import { foldLetters } from "../../../src/register/text/foldLetters";

/** Everything but white space, what nobody sees, and how a sign is coded. */
function signs(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/&#?\w{2,7};/g, "")
    .replace(/[\s\p{Cc}\p{Cf}\ufffe\uffff]/gu, "");
}

function letters(text: string): string {
  return signs(text).toLowerCase().normalize("NFKD").replace(/[^\p{L}\p{N}]/gu, "");
}

function digits(cell: Cell): string {
  return String(cell).replace(/\D/g, "");
}

/** What a cell means, in the sense of what its repair says that it keeps: two cells with the same are not told apart by it. */
export function isKept(keeps: Keeps, before: string, after: Cell): boolean {
  const text = after === null ? "" : String(after);
  switch (keeps) {
    case "signs":
      return /&#?\w+;/.test(before) || signs(before) === signs(text);
    case "letters":
      // Labels and brackets of a mail program go with the punctuation; a list's spelling may differ by an accent.
      return [/^(?:mailto|email|epost|mail)/, /^$/].some((label) =>
        foldLetters(letters(before)).replace(label, "").includes(foldLetters(letters(text)).replace(/^https?/, "")),
      );
    case "digits":
      return digits(after).endsWith(digits(before).replace(/^0+|^(?:00)?47/, "").slice(-4)) && digits(after).length >= digits(before).replace(/^0+/, "").length - 3;
    case "bytes":
      return text.length <= before.length;
    case "day":
    case "amount":
      return typeof after === "number" ? Number.isFinite(after) : after === before || /^\d+$/.test(text);
    case "answer":
      return readFlagText(before) === (typeof after === "boolean" ? after : readFlagText(text));
    case "word":
      return countryCode(before) === countryCode(text) || currencyOf(before) === currencyOf(text) || letters(text) !== "";
    case "nothing":
      return after === null;
    case "asked":
      return true;
  }
}
