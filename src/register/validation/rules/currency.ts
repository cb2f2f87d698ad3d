import { currencyOf } from "../../text/currencyWord";
import { textRule } from "../cellRule";
import { isCurrency } from "../currencies";

/** Currencies of customers and suppliers that do not exist. */
export const currency = textRule(["currency"], (text) => {
  const code = currencyOf(text);
  return code !== undefined && isCurrency(code) ? null : { code: "currency.unknown", severity: "error" };
});
