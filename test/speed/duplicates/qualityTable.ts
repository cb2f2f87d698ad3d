import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { gunzipSync } from "fflate";
import { inputOfSet, measured, type Measured } from "./measured";
import { knownSet, wideSet } from "./knownSets";
import { madePeople, madeSets } from "./madeSets";
import { wideSets } from "./wide/wideSets";

const KNOWN = ["febrl1", "febrl2", "febrl_100k", "fake_1000", "restaurant", "dnb_companies", "rldata500"];
const GROWTH = [10_000, 30_000, 100_000, 300_000];

/** Prints how well duplicates are found, set by set, and how the time grows with the list. */
export function printDuplicates(data: string): void {
  console.log("Duplicates: precision, recall and F1 of groups; precision and recall of certain pairs; recall of blocking");
  for (const name of KNOWN) {
    const folder = path.join(data, "duplicates", name);
    if (!existsSync(folder)) continue;
    const { input, cluster } = knownSet(name, (file) => textOf(path.join(folder, file)));
    print(name, () => measured(input, { cluster }));
  }
  for (const set of madeSets()) print(set.name, () => measured(inputOfSet(set), set));
  for (const set of wideSets()) {
    const { input, cluster } = wideSet(set);
    print(set.name, () => measured(input, { cluster }));
  }
  console.log("Duplicates: growth");
  for (const rows of GROWTH) {
    const input = inputOfSet(madePeople(rows));
    const from = performance.now();
    const { compared } = measured(input);
    const seconds = (performance.now() - from) / 1000;
    console.log(`  ${input.count} people: ${seconds.toFixed(2)} s, ${compared} pairs compared, ${((seconds / input.count) * 1e6).toFixed(0)} µs a record`);
  }
}

function print(name: string, measure: () => Measured): void {
  const { all, f1, certain, blocking } = measure();
  const share = (value: number) => value.toFixed(4);
  console.log(
    `  ${name.padEnd(48)} ${share(all.precision)} ${share(all.recall)} ${share(f1)}   certain ${share(certain.precision)} ${share(certain.recall)}   blocking ${share(blocking)}`,
  );
}

function textOf(file: string): string {
  if (existsSync(file)) return readFileSync(file, "utf8");
  return new TextDecoder().decode(gunzipSync(new Uint8Array(readFileSync(`${file}.gz`))));
}
