import { oneCase, titleCased } from "../names/titleCase";
import { withLegalForm } from "../names/legalForms";
import { inFields } from "../onTexts";
import type { Repair } from "../repair";

/** Legal forms at the end of names in one spelling: `a.s.` and `As` are `AS`, `gmbh` is `GmbH`. */
export const legalForm: Repair = {
  rule: "name.legalForm",
  certainty: "safe",
  keeps: "letters",
  // A name in small letters or capitals is written anew with its legal form, or left to a person.
  on: inFields(["name", "groupCompany"], (text) => {
    const isForCase = oneCase(text) === "lower" || titleCased(text, "firm")?.isSure === true;
    return isForCase ? text : withLegalForm(text);
  }),
};
