import { bareNumber, numberFault } from "../../validation/organisationNumbers";
import { inFields } from "../onTexts";
import type { Repair } from "../repair";

/** Norwegian organisation numbers as nine digits: `NO 988 077 917 MVA` is `988077917`. A number that cannot exist stays as it is. */
export const organisationNumber: Repair = {
  rule: "organisationNumber.format",
  certainty: "safe",
  keeps: "digits",
  on: inFields(["organisationNumber"], (text, { country }) => {
    if (country !== "NO") return text;
    const digits = bareNumber(text);
    const fault = numberFault(digits);
    return fault === null || fault === "firstDigit" ? digits : text;
  }),
};
