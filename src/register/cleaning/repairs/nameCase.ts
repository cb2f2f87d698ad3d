import type { FieldName } from "../../fields/catalogue";
import { titleCased, type NameOf } from "../names/titleCase";
import { onTexts } from "../onTexts";
import type { Repair } from "../repair";

const nameOf: Readonly<Partial<Record<FieldName, NameOf>>> = {
  name: "firm",
  groupCompany: "firm",
  firstName: "person",
  lastName: "person",
  contactPerson: "person",
  responsible: "person",
  street: "street",
  place: "place",
};

/** Names all in capitals or all in small letters; particles, legal forms, brands and abbreviations are let alone. */
export const nameCase: Repair = repair("name.case", "safe", true);

/** The same where a word may be a brand: a person decides. */
export const nameCaseInDoubt: Repair = repair("name.caseInDoubt", "ask", false);

function repair(rule: string, certainty: Repair["certainty"], isSure: boolean): Repair {
  return {
    rule,
    certainty,
    keeps: "letters",
    on: ({ field }) => {
      const of = nameOf[field];
      if (of === undefined) return null;
      return onTexts((text) => {
        const made = titleCased(text, of);
        return made?.isSure === isSure ? made.text : text;
      });
    },
  };
}
