import { inFields } from "../onTexts";
import type { Repair } from "../repair";

const GROUPED = /^\d+(?:[ .]\d+)+-?$/;

/** Payment references (KID) as bare digits: they were typed in groups from a printed slip. */
export const kid: Repair = {
  rule: "kid.format",
  certainty: "safe",
  keeps: "digits",
  on: inFields(["kid"], (text) => (GROUPED.test(text) && text.length < 40 ? text.replace(/[ .]/g, "") : text)),
};
