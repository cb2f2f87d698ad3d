import { meantDomain } from "../../validation/mailDomains";
import { inFields } from "../onTexts";
import type { Repair } from "../repair";

const DOMAIN = /(?<=[^\s@;,<>]@)[^\s@;,<>]+\.[^\s@;,<>]+/g;

/** Domains that are a slip of the finger beyond doubt, `gmial.com`; the address may still be another's, so a person decides. */
export const emailTypo: Repair = {
  rule: "email.typo",
  certainty: "ask",
  keeps: "asked",
  on: inFields(["email"], (text) => text.replace(DOMAIN, (domain) => meantDomain(domain) ?? domain)),
};
