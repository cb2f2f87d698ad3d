import type { FieldName } from "../../fields/catalogue";
import { foldLetters } from "../../text/foldLetters";
import { onTexts } from "../onTexts";
import type { Repair } from "../repair";

/** Words for "there is nothing here" in Norwegian, English, German and Dutch, folded. */
const WORDS = new Set(
  (
    "ukjent|ukj.|vet ikke|mangler|har ikke|finnes ikke|ikke oppgitt|ikke angitt|ikke kjent|ikke registrert|uoppgitt|ingen|tbd|tba|todo|" +
    "n/a|n.a.|n/a.|i/a|#n/a|null|none|undefined|unknown|not known|not available|not applicable|missing|" +
    "unbekannt|keine|keine angabe|k.a.|nicht bekannt|nicht vorhanden|fehlt|" +
    "onbekend|geen|nvt|n.v.t.|niet bekend|ontbreekt|" +
    "(ukjent)|(tom)|(blank)|(none)|(null)|<null>|[null]|(ingen)|(unknown)|(leer)|(leeg)"
  ).split("|"),
);
/** Such words that are also names of people and towns, for columns that hold neither. */
const SHORT_WORDS = new Set("tom blank leer leeg na nan nil empty kein".split(" "));
/** Dashes, dots, question marks and the like alone; `xxx`. */
const SIGNS = /^(?:[-–—_.?*/\\~=#]+|x{2,}|[x?]{3,}|\.{2,})$/i;

/** What tells rows and documents apart is left, since a person must see to it; in notes and flags these words say something. */
const kept: ReadonlySet<FieldName> = new Set<FieldName>([
  "customerNumber", "supplierNumber", "invoiceNumber", "voucher", "name", "firstName", "lastName", "groupCompany", "notes", "contactText", "status",
  "reminderStatus", "collectionStatus", "documentKind", "product", "interests", "productInterests", "priceAgreement", "discount",
]);
const ZEROS_MEAN_NOTHING: ReadonlySet<FieldName> = new Set<FieldName>(["phone", "mobile", "fax", "organisationNumber"]);

/** Words and signs that stand for "nothing" in lists that leave no cell empty: `-`, `ukjent`, `n/a`, `xxx`. */
export const placeholder: Repair = {
  rule: "text.placeholder",
  certainty: "safe",
  keeps: "nothing",
  on: ({ field, type }) => {
    if (kept.has(field) || type === "flag") return null;
    const zeros = ZEROS_MEAN_NOTHING.has(field);
    const short = type !== "text";
    const isNothing = (text: string) =>
      saysNothing(text) || (zeros && /^0[0 ]*$/.test(text)) || (short && text.length <= 5 && SHORT_WORDS.has(foldLetters(text)));
    return onTexts((text) => (isNothing(text) ? null : text));
  },
};

/** True for a text that says there is nothing. */
export function saysNothing(text: string): boolean {
  return text.length <= 20 && (SIGNS.test(text) || WORDS.has(foldLetters(text)));
}
