import { currencyOf } from "../../text/currencyWord";
import { inFields } from "../onTexts";
import type { Repair } from "../repair";

/** Signs and words that more than one currency has. */
const SEVERAL = /^(?:kr\.?|kroner|\$|fr\.?)$/i;

/** Currencies by their ISO 4217 code: `€` is `EUR`, `nok` is `NOK`, and `kr` is `NOK` where the books are kept in it. */
export const currency: Repair = {
  rule: "currency.code",
  certainty: "safe",
  keeps: "word",
  on: (column) => {
    const home = column.facts.currency;
    const own = inFields(["currency"], (text) => {
      const code = currencyOf(text);
      return code === undefined || (SEVERAL.test(text) && code !== home) ? text : code;
    });
    return own(column);
  },
};
