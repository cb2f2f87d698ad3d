import { inFields } from "../onTexts";
import type { Repair } from "../repair";
import { saysNothing } from "./placeholder";

/** Names that say there is none, such as `Ukjent`: a row may be left without anything that people know it by, so a person decides. */
export const namePlaceholder: Repair = {
  rule: "name.placeholder",
  certainty: "ask",
  keeps: "asked",
  on: inFields(["name", "firstName", "lastName", "groupCompany"], (text) => (saysNothing(text) ? null : text)),
};
