import { claims } from "../claims";
import { found } from "../found";
import type { Rule } from "../rule";

/** No country around us has a higher rate of VAT than Hungary's 27 per cent. */
const HIGHEST_RATE = 0.27;

/** Amounts with and without VAT that cannot be of one invoice: the smaller is the larger, or their signs differ. */
export const invoiceVat: Rule = function* (register, { excludedStatus }) {
  const { at, number, gross, net, currency } = register.invoices;
  for (const index of claims(register, excludedStatus)) {
    const [withVat, without] = [gross[index] ?? NaN, net[index] ?? NaN];
    if (Number.isNaN(withVat) || Number.isNaN(without) || withVat === without) continue;
    const difference = Math.abs(withVat) - Math.abs(without);
    const fault = withVat * without < 0 || difference < -1 ? "invoice.netAboveGross" : difference > Math.abs(without) * HIGHEST_RATE + 1 ? "invoice.vatTooHigh" : null;
    if (fault === null) continue;
    const code = register.currencies[currency[index] ?? 0] ?? "";
    const values = { net: { amount: without, currency: code }, gross: { amount: withVat, currency: code } };
    yield found(register, at, index, { code: fault, severity: "warning", field: "net", key: number[index] ?? "", value: null, values });
  }
};
