import type { FieldName } from "../../fields/catalogue";
import { endsInLegalForm } from "../names/legalForms";
import { titleCased, type NameOf } from "../names/titleCase";
import { plainWords } from "../names/wordTables";
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

/** Contacts and people of one's own are often initials or codes, such as `TKB`, and contacts sometimes firms. */
function mayBeCode(text: string, field: FieldName): boolean {
  if (!/^\p{Lu}{2,4}$/u.test(text)) return false;
  return field === "responsible" || (field === "contactPerson" && !plainWords.has(text.toLowerCase()));
}

function repair(rule: string, certainty: Repair["certainty"], isSure: boolean): Repair {
  return {
    rule,
    certainty,
    keeps: "letters",
    on: ({ field }) => {
      const of = nameOf[field];
      if (of === undefined) return null;
      return onTexts((text) => {
        const made = titleCased(text, of === "person" && endsInLegalForm(text) ? "firm" : of);
        return made !== undefined && (made.isSure && !mayBeCode(text, field)) === isSure ? made.text : text;
      });
    },
  };
}
