import { fieldDefinition } from "../../fields/catalogue";
import { onTexts } from "../onTexts";
import type { Repair } from "../repair";

const APOSTROPHE = /^['’´`]\s*(?=[+\d])/;

/** The apostrophe that tells Excel to keep a number as text, where another program has made it part of the text: `'0150`. */
export const apostrophe: Repair = {
  rule: "text.apostrophe",
  certainty: "safe",
  keeps: "digits",
  on: ({ field }) => (fieldDefinition(field).type === "text" ? null : onTexts((text) => text.replace(APOSTROPHE, ""))),
};
