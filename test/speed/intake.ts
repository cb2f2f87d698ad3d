import { performance } from "node:perf_hooks";
import { readRegister } from "../../src/register/intake/readRegister";
import { readSheets } from "../../src/register/intake/readSheets";
import { makeCustomers } from "./makeCustomers";

const CUSTOMERS = 100_000;

/** Says how many rows intake takes in a second, on a sheet of twenty columns: finding the list and its fields, and typing its cells. */
export function benchIntake(): void {
  const snapshot = { sheets: [makeCustomers(CUSTOMERS)], date1904: false };
  const from = performance.now();
  const readings = readSheets(snapshot);
  const found = performance.now();
  const { customers } = readRegister(snapshot, readings, { currency: "NOK", country: "NO", language: "nb", master: "sources" });
  const read = performance.now();
  if (customers.count !== CUSTOMERS) throw new Error("customers were lost");
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
  const perSecond = Math.round(CUSTOMERS / ((read - from) / 1000) / 1000) * 1000;
  console.log(
    `intake of ${CUSTOMERS.toLocaleString("en")} customers × 20 columns: ${perSecond.toLocaleString("en")} rows a second`,
  );
  console.log(`  finding lists and fields ${seconds(found - from)}, typing cells ${seconds(read - found)}`);
}
