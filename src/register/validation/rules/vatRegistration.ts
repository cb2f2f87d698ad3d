import { found } from "../found";
import { bothKinds } from "../partyCells";
import { partyTexts } from "../partyTexts";
import type { Rule } from "../rule";

/** What is said about being VAT-registered against what the numbers say. */
export const vatRegistration: Rule = function* (register) {
  for (const parties of bothKinds(register)) {
    const vatIds = partyTexts(parties, "vatId");
    const organisations = partyTexts(parties, "organisationNumber");
    if (!vatIds && !organisations) continue;
    for (const [index, flag] of (parties.values.get("vatRegistered") ?? []).entries()) {
      if (typeof flag !== "boolean" || parties.implied[index]) continue;
      const numbers = [vatIds?.[index] ?? "", organisations?.[index] ?? ""];
      const code = flag ? numbers.every((number) => number === "") && "noNumber" : numbers.some((number) => /MVA$/i.test(number)) && "contradicted";
      if (code === false) continue;
      yield found(register, parties.at, index, { code: `vatRegistered.${code}`, severity: "info", field: "vatRegistered", key: parties.id[index] ?? "", value: flag });
    }
  }
};
