import type { FieldName } from "../../fields/catalogue";
import { internationalPhone } from "../phoneForm";
import type { Repair } from "../repair";

const phones: ReadonlySet<FieldName> = new Set<FieldName>(["phone", "mobile", "fax"]);
const BETWEEN = /(\s*(?:[;,|]|\s\/\s|\s(?:og|eller|and|or|und|oder|en|of)\s)\s*)/i;

/** Telephone numbers in one form, by the country of the row: `(+47) 32.00.00.18` is `+47 32 00 00 18`. Numbers that are in no plan stay. */
export const phone: Repair = {
  rule: "phone.format",
  certainty: "safe",
  keeps: "digits",
  on: ({ field }) =>
    phones.has(field)
      ? (value, { country }) => {
          const text = typeof value === "number" && Number.isSafeInteger(value) ? String(value) : value;
          if (typeof text !== "string") return value;
          return internationalPhone(text, country) ?? severalPhones(text, country) ?? value;
        }
      : null,
};

function severalPhones(text: string, country: string | null): string | undefined {
  const parts = text.split(BETWEEN);
  if (parts.length < 3) return undefined;
  const made = parts.map((part, at) => (at % 2 === 1 ? part : internationalPhone(part, country)));
  return made.includes(undefined) ? undefined : made.join("");
}
