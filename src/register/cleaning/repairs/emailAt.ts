import { isAddress } from "../../validation/emails";
import { inFields } from "../onTexts";
import type { Repair } from "../repair";

const AT = /\s*(?:[([{]\s*(?:at|a|krøllalfa|alfakrøll|ætt|@)\s*[)\]}]|\s(?:at|krøllalfa|alfakrøll)\s)\s*/i;
const DOT = /\s*[([{]\s*(?:dot|punktum|prikk|punkt|punt)\s*[)\]}]\s*/gi;

/** Addresses that were hidden from machines: `lars(at)holm.no`. */
export const emailAt: Repair = {
  rule: "email.at",
  certainty: "ask",
  keeps: "asked",
  on: inFields(["email"], (text) => {
    const made = text.replace(AT, "@").replace(DOT, ".").toLowerCase();
    return !text.includes("@") && isAddress(made) ? made : text;
  }),
};
