import { nameKey, numberKey } from "../intake/partyKeys";
import type { Register } from "../register";
import type { Alias } from "../changes/alias";
import { documentHashes } from "../intake/documentHashes";

/** A document that came under an absorbed customer's number or name after the two were merged. */
export interface LaterDocument {
  readonly table: "invoices" | "payments" | "lines";
  readonly index: number;
  readonly hash: string;
}

/** The documents under the absorbed one's number, or its name, that were not there when the two were merged. */
export function cameSince(register: Register, alias: Alias): readonly LaterDocument[] {
  const known = new Set(alias.documents);
  const hashes = documentHashes(register);
  const number = numberKey(alias.number);
  const name = nameKey(alias.name);
  return (["invoices", "payments", "lines"] as const).flatMap((table) =>
    register[table].customerKey.flatMap((key, index): LaterDocument[] => {
      const isUnder = (number !== "" && numberKey(key) === number) || (name !== "" && nameKey(key) === name);
      const hash = hashes[table][index] ?? "";
      return isUnder && !known.has(hash) ? [{ table, index, hash }] : [];
    }),
  );
}
