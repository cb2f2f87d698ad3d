import { isAddress } from "../../validation/emails";
import { inFields } from "../onTexts";
import type { Repair } from "../repair";

const NAMED = /^["']?[^<>;,"@]*["']?\s*<\s*(?:mailto:)?([^<>\s]+)\s*>$/i;

/** `Ola Nordmann <ola@firma.no>`, as mail programs copy it: the address alone. The name is lost, so a person decides. */
export const emailNamed: Repair = {
  rule: "email.named",
  certainty: "ask",
  keeps: "asked",
  on: inFields(["email"], (text) => {
    const address = NAMED.exec(text)?.[1]?.toLowerCase();
    return address !== undefined && isAddress(address) ? address : text;
  }),
};
