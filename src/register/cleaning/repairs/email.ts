import { isAddress } from "../../validation/emails";
import { inFields } from "../onTexts";
import type { Repair } from "../repair";

const CLEAN = /^[a-z\d_+-]+(?:\.[a-z\d_+-]+)*@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,12}$/;
const BETWEEN = /\s*[;,|]\s*/;
const LABEL = /^(?:mailto|e-?mail|e-?post|mail)\s*:\s*/i;

/**
 * Addresses in small letters, without `mailto:`, angle brackets, blanks and the full stop of a sentence. Only where the result is an
 * address: what else is wrong with it, a person must see. Case counts in theory before the `@`, and nowhere in practice (RFC 5321, 2.4).
 */
export const email: Repair = {
  rule: "email.format",
  certainty: "safe",
  keeps: "letters",
  on: inFields(["email"], (text) => {
    if (CLEAN.test(text)) return text;
    const parts = text.split(BETWEEN).filter((part) => part !== "");
    const made = parts.map(cleanAddress);
    return made.length > 0 && made.every(isAddress) ? made.join("; ") : text;
  }),
};

function cleanAddress(part: string): string {
  const bare = part
    .replace(LABEL, "")
    .replace(/^[<([]\s*(?:mailto:)?(.*?)\s*[>)\]]$/i, "$1")
    .replace(/\?.*$/, "")
    .replace(/\s*([@.])\s*/g, "$1")
    .replace(/^[.:'"]+|[.:'"]+$/g, "");
  return bare.toLowerCase();
}
