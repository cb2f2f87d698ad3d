import { fieldText, partyName } from "../customer/partyFields";
import type { Parties } from "../register";

export const customerTypes = ["business", "private", "public", "association"] as const;
export type CustomerType = (typeof customerTypes)[number];

/** Words that a public body has in its name, in the four languages; as whole words, or as the end of one. */
const publicWords =
  /(?:^|[\s-])(?:kommune|fylkeskommune|fylket|departementet|direktoratet|etaten|helseforetak|universitet|universitetet|municipality|ministry|city of|county council|stadt|landkreis|bundesamt|gemeinde|ministerium|gemeente|provincie|ministerie|waterschap)(?=$|[\s,.])|(?:kommune|departementet|direktoratet|ministerium|gemeente)$/i;

/** Words of clubs and associations. */
const associationWords =
  /(?:^|[\s-])(?:il|idrettslag|idrettsforening|sportsklubb|turnforening|sameie|sameiet|borettslag|e\.?\s?v\.?|verein|vereniging|stichting|association|society|club)(?=$|[\s,.])|(?:forening|foreningen|klubb|klubben|laget|borettslag|verein)$/i;

/** Legal forms at the end of a name, with or without dots. */
const companyForms =
  /(?:^|[\s,])(?:as|asa|a\/s|ans|da|enk|nuf|ks|sa|ba|ab|oy|oyj|aps|gmbh|ag|kg|ohg|ug|e\.?\s?k\.?|gbr|b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?|ltd\.?|limited|plc|llc|llp|inc\.?|incorporated|corp\.?|corporation|co\.?|company|s\.?a\.?|s\.?a\.?r\.?l\.?|s\.?r\.?l\.?|s\.?p\.?a\.?|gruppen|group|holding)\.?$/i;

/**
 * What kind of customer it seems to be, from its numbers and its name; null where nothing tells. What a person has said
 * stands in a field of its own and is never asked about here.
 */
export function customerType(customers: Parties, row: number): CustomerType | null {
  const has = (...fields: readonly Parameters<typeof fieldText>[1][]) => fields.some((field) => fieldText(customers, field, row) !== "");
  const name = partyName(customers, row);
  if (publicWords.test(name)) return "public";
  if (associationWords.test(name)) return "association";
  if (has("organisationNumber", "vatId", "industry", "companySize", "employees") || companyForms.test(name)) return "business";
  const isPerson = has("personalNumber", "birthday", "gender") || (fieldText(customers, "name", row) === "" && has("lastName"));
  return isPerson ? "private" : null;
}
