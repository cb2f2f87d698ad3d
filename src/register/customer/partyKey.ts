import { shortHash } from "../changes/shortHash";
import type { Cell } from "../cells";
import type { FieldName } from "../fields/catalogue";
import type { RegisterKind } from "./registerPlan";

/** What a party is recognised by. */
export interface PartyKey {
  readonly by: "number" | "organisationNumber" | "name" | "contact" | "nothing";
  /** Stable text, such as `n:10023`. */
  readonly key: string;
}

export type ValueOf = (field: FieldName) => Cell;

export function numberField(kind: RegisterKind): FieldName {
  return kind === "customers" ? "customerNumber" : "supplierNumber";
}

/**
 * The key by which a party is found again in the next export. Its number comes first, since that is what the user's
 * other systems call it. Else the organisation number, which only branches share. Else the name, with postcode or
 * place, since chains and namesakes are told apart by where they are. Else e-mail or phone. Never the row number: it
 * belongs to whoever stands there after the next sorting. Names and addresses are hashed, since keys are kept.
 */
export function partyKey(kind: RegisterKind, value: ValueOf): PartyKey {
  const number = fold(value(numberField(kind)));
  if (number) return { by: "number", key: `n:${number}` };
  const organisation = fold(value("organisationNumber")).replace(/[^\p{L}\p{N}]/gu, "");
  if (organisation) return { by: "organisationNumber", key: `o:${organisation}` };
  const name = fold(value("name")) || fold(`${text(value("firstName"))} ${text(value("lastName"))}`);
  if (name) return { by: "name", key: `a:${shortHash(`${name}|${fold(value("postcode")) || fold(value("place"))}`)}` };
  const contact = fold(value("email")) || fold(value("phone")) || fold(value("mobile"));
  return contact ? { by: "contact", key: `c:${shortHash(contact)}` } : { by: "nothing", key: "x:" };
}

function text(cell: Cell): string {
  return cell === null ? "" : String(cell);
}

/** Case and spacing do not make another party; leading zeros do. */
function fold(cell: Cell): string {
  return text(cell).normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}
