import { performance } from "node:perf_hooks";
import { noRecipe } from "../../src/register/changes/cleaningRecipe";
import { proposeCleaning } from "../../src/register/cleaning/proposeCleaning";
import { readRegister } from "../../src/register/intake/readRegister";
import { readSheets } from "../../src/register/intake/readSheets";
import { defaultSettings } from "../../src/register/settings";
import { validate } from "../../src/register/validation/validate";
import { makeDirtyCustomers } from "./makeDirtyCustomers";

const COUNT = 100_000;
const AS_OF = 45_657;

/** Times intake, findings and repairs of 100,000 customers by themselves, without Excel around them. */
export function benchCleaning(): void {
  const cells = makeDirtyCustomers(COUNT);
  const sheet = { id: "1", name: "Kunder", visibility: "visible", own: null, ownCode: null, firstRow: 0, firstColumn: 0, cells, formats: [], tables: [] } as const;
  const book = { sheets: [sheet], date1904: false };
  const readings = timed("readings", () => readSheets(book));
  const options = { language: "nb", country: "NO", currency: "NOK", master: "sources" } as const;
  const register = timed("intake", () => readRegister(book, readings, options));
  const context = { asOf: AS_OF, country: "NO", excludedStatus: [], settings: defaultSettings };
  const findings = timed("validation", () => validate(register, context));
  const { suggestions } = timed("cleaning", () => proposeCleaning(book, readings, register, { language: "nb", home: "NO", currency: "NOK" }, noRecipe));
  const memory = Math.round(process.memoryUsage().heapUsed / 2 ** 20);
  console.log(`  ${findings.length} findings, ${suggestions.length} repairs, ${memory} MB on the heap`);
}

function timed<T>(name: string, work: () => T): T {
  const from = performance.now();
  const result = work();
  const seconds = (performance.now() - from) / 1000;
  console.log(`${name}, ${COUNT} customers × 20 columns: ${seconds.toFixed(2)} s, ${Math.round(COUNT / seconds)} rows a second`);
  return result;
}
