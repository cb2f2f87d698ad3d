import type { FieldName } from "../fields/catalogue";
import { looksLike } from "../intake/looksLike";

/** Fields whose values people write in each other's columns, and how each is told from the others. */
const shapes: Readonly<Partial<Record<FieldName, (text: string) => boolean>>> = {
  organisationNumber: looksLike.norwegianOrganisationNumber,
  email: looksLike.email,
  phone: (text) => looksLike.phone(text) && !looksLike.norwegianOrganisationNumber(text),
  postcode: (text) => /\d/.test(text) && looksLike.postcode(text),
  place: (text) => !/\d/.test(text),
};
const pairs: readonly (readonly [FieldName, FieldName])[] = [
  ["organisationNumber", "phone"],
  ["email", "phone"],
  ["postcode", "place"],
];

/**
 * The columns with values that stand in each other's place put right, where both say so: an organisation number among the phones
 * whose own column is empty or holds the phone. `texts` are by field, a text for each record.
 */
export function withoutMisplaced(texts: ReadonlyMap<FieldName, readonly string[]>): ReadonlyMap<FieldName, readonly string[]> {
  const right = new Map(texts);
  for (const [one, other] of pairs) {
    const [first, second] = [right.get(one), right.get(other)];
    const [isOne, isOther] = [shapes[one], shapes[other]];
    if (!first || !second || !isOne || !isOther) continue;
    const isSwapped = first.map((text, record) => {
      const beside = second[record] ?? "";
      // A number of eight digits alone may be a damaged organisation number; nothing else looks like the first of a pair.
      if (beside === "" && (text === "" || other === "phone")) return false;
      const isWrong = (value: string, own: (text: string) => boolean, others: (text: string) => boolean) => value === "" || (!own(value) && others(value));
      return isWrong(text, isOne, isOther) && isWrong(beside, isOther, isOne);
    });
    if (!isSwapped.includes(true)) continue;
    right.set(one, first.map((text, record) => (isSwapped[record] === true ? (second[record] ?? "") : text)));
    right.set(other, second.map((text, record) => (isSwapped[record] === true ? (first[record] ?? "") : text)));
  }
  return right;
}
