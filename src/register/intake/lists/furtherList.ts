import { splitWords } from "../../text/words";
import type { KindGuess } from "../detect";
import { kindProfiles } from "../kindProfiles";
import type { FieldName } from "../../fields/catalogue";

/** What hardly stands over anybody else than customers and suppliers. */
const PARTY_NUMBERS: readonly FieldName[] = ["customerNumber", "supplierNumber", "organisationNumber", "vatId"];
const SURE = 0.8;

/**
 * Whether a list that is not its sheet's main one is sure enough to be read: people keep small tables of codes, sellers and
 * rates beside their lists, and those have names and numbers, too.
 */
export function isSureOfFurther({ kind, columns }: KindGuess, title: string): boolean {
  if (kind === "other") return false;
  const sure = columns.flatMap((found) => (found && found.score >= SURE ? [found.field] : []));
  if (kind !== "customers" && kind !== "suppliers") return sure.length >= 2;
  const isNamed = kindProfiles.some((profile) => profile.kind === kind && profile.names.test(splitWords(title).join("")));
  return isNamed || (sure.length >= 2 && PARTY_NUMBERS.some((field) => sure.includes(field)));
}
