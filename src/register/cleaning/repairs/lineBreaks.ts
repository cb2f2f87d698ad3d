import type { FieldName } from "../../fields/catalogue";
import { onTexts } from "../onTexts";
import type { Repair } from "../repair";

/** Fields in which a line break is meant. */
export const multiLine: ReadonlySet<FieldName> = new Set<FieldName>([
  "notes", "contactText", "deliveryAddress", "invoiceAddress", "interests", "productInterests", "priceAgreement", "wantedProject",
]);
/** Fields in which each line is one of several things. */
const several: ReadonlySet<FieldName> = new Set<FieldName>(["email", "phone", "mobile", "fax", "website"]);

const HAS_BREAK = /[\n\r\v\f\u0085\u2028\u2029]/;
const BREAKS = /[ \t]*(?:[\n\r\v\f\u0085\u2028\u2029]+[ \t]*)+/g;

/** Line breaks inside names, numbers and addresses: a blank, a comma between the lines of a street, a semicolon between addresses. */
export const lineBreaks: Repair = {
  rule: "text.lineBreaks",
  certainty: "safe",
  keeps: "letters",
  on: ({ field }) => {
    if (multiLine.has(field)) return null;
    const between = several.has(field) ? "; " : field === "street" ? ", " : " ";
    return onTexts((text) => {
      const trimmed = text.trim();
      return HAS_BREAK.test(trimmed) ? trimmed.replace(BREAKS, between).replaceAll(/[,;] *(?=[,;] )/g, "") : text;
    });
  },
};
