import { isPostcode, postcodeCountry } from "../../validation/postcodes";
import { inFields } from "../onTexts";
import type { Repair } from "../repair";

/** How the digits and letters of a postcode are grouped; countries that are not named write them without blanks. */
const grouped: Readonly<Record<string, readonly [RegExp, string]>> = {
  SE: [/^(\d{3})(\d{2})$/, "$1 $2"],
  NL: [/^(\d{4})([A-Z]{2})$/, "$1 $2"],
  GB: [/^([A-Z\d]{2,4})(\d[A-Z]{2})$/, "$1 $2"],
  PL: [/^(\d{2})(\d{3})$/, "$1-$2"],
  US: [/^(\d{5})(\d{4})$/, "$1-$2"],
};
const PREFIX = /^[A-Z]{1,3} ?-? ?(?=\d)/;

/** Postcodes as their country writes them, without its letters: `N-0150` is `0150`, `83131` is `831 31`, `1017ab` is `1017 AB`. */
export const postcode: Repair = {
  rule: "postcode.format",
  certainty: "safe",
  keeps: "digits",
  on: inFields(["postcode"], (text, { country }) => {
    const upper = text.toUpperCase();
    const letters = postcodeCountry(upper);
    // Letters of another country say where the row belongs; they are not for us to take away.
    if (country === null || (letters !== undefined && letters !== country)) return text;
    const bare = (letters === undefined ? upper : upper.replace(PREFIX, "")).replace(/[\s-]/g, "");
    if (/\d\p{L}{3,}/u.test(bare) || !isPostcode(bare, country)) return text;
    const [form, groups] = grouped[country] ?? [];
    if (form !== undefined && groups !== undefined) return bare.replace(form, groups);
    return /^\d+$/.test(bare) && isPostcode("0".repeat(bare.length), country) ? bare : letters === undefined ? text : upper.replace(PREFIX, "");
  }),
};
