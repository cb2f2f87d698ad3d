import { onTexts } from "../onTexts";
import type { Repair } from "../repair";

/* eslint-disable-next-line no-control-regex -- control characters are what is looked for */
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;

/** Control characters, which come from other programs and are seen by none; tabs and line breaks are white space. */
export const control: Repair = {
  rule: "text.control",
  certainty: "safe",
  keeps: "signs",
  on: () => onTexts((text) => text.replace(CONTROL, "")),
};
