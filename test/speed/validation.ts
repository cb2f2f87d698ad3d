import { performance } from "node:perf_hooks";
import { fromIso } from "../../src/register/calendar/day";
import { readRegister } from "../../src/register/intake/readRegister";
import { readSheets } from "../../src/register/intake/readSheets";
import { defaultSettings } from "../../src/register/settings";
import { validate } from "../../src/register/validation/validate";
import { makeCustomers } from "./makeCustomers";

const CUSTOMERS = 100_000;

/** Says how many rows all rules together check in a second, on a register of twenty columns; cold, as when a person asks first. */
export function benchValidation(): void {
  const snapshot = { sheets: [makeCustomers(CUSTOMERS)], date1904: false };
  const register = readRegister(snapshot, readSheets(snapshot), { currency: "NOK", country: "NO", language: "nb", master: "sources" });
  const context = { asOf: fromIso("2023-12-31") ?? 0, country: "NO", excludedStatus: defaultSettings["ledger.excludedStatus"], settings: defaultSettings };
  const from = performance.now();
  const found = validate(register, context);
  const took = performance.now() - from;
  const perSecond = Math.round(CUSTOMERS / took) * 1000;
  console.log(`validation of ${CUSTOMERS.toLocaleString("en")} customers × 20 columns: ${perSecond.toLocaleString("en")} rows a second`);
  console.log(`  ${(took / 1000).toFixed(2)} s, ${found.length.toLocaleString("en")} findings`);
}
