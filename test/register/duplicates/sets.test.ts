import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { madeSets } from "../../speed/duplicates/madeSets";
import { inputOfSet, measured } from "../../speed/duplicates/measured";
import { knownSet, wideSet } from "../../speed/duplicates/knownSets";
import { wideSets } from "../../speed/duplicates/wide/wideSets";
import { sharedData } from "../sharedData";

/** The least F1 of groups for each set: what a change may not fall below, well under what is reached. */
test.each([
  ["personsTypos", 0.97],
  ["clustersOfSix", 0.97],
  ["manyCopies", 0.97],
  ["commonNames", 0.91],
  ["nameAndPostcode", 0.95],
  ["households", 0.96],
  ["firms", 0.96],
  ["firmNamesAlone", 0.8],
  ["mixed", 0.95],
])("P14: made set %s: nearly all is compared, groups reach an F1 of %d, and what is certain is right", (name, least) => {
  const set = madeSets().find((one) => one.name === name);
  if (!set) throw new Error(`no set ${name}`);
  const { f1, certain, blocking } = measured(inputOfSet(set), set);
  expect(blocking).toBeGreaterThan(0.95);
  expect(f1).toBeGreaterThanOrEqual(least);
  expect(certain.precision).toBeGreaterThanOrEqual(0.995);
});

test.each([
  ["febrl1", 0.998, 0.8],
  ["febrl2", 0.998, 0.8],
  ["fake_1000", 0.93, 0],
  ["restaurant", 0.947, 0],
  ["dnb_companies", 0.883, 0],
])("%s: groups reach an F1 of %d, and of what is certain nearly all is right", (name, least, recall) => {
  const folder = sharedData(`duplicates/${name}`);
  if (folder === undefined || !existsSync(folder)) return;
  const set = knownSet(name, (file) => readFileSync(`${folder}/${file}`, "utf8"));
  const { f1, certain } = measured(set.input, set);
  expect(f1).toBeGreaterThanOrEqual(least);
  expect(certain.precision).toBeGreaterThanOrEqual(0.995);
  expect(certain.recall).toBeGreaterThanOrEqual(recall);
});

test.each([
  // Kinds that the search has never been fitted to; each floor stands a little under what was reached.
  ["en persons, no address", 0.96],
  ["nb firms, numbers in the wrong column", 0.98],
  ["nl firms, name and place", 0.93],
  ["nb restaurants, no phone", 0.97],
  ["en firms, many copies of each", 0.97],
])("wide set %s, read as a file is: groups reach an F1 of %d, and what is certain is right", (name, least) => {
  const set = wideSets().find((one) => one.name === name);
  if (!set) throw new Error(`no set ${name}`);
  const { input, cluster } = wideSet(set);
  const { f1, certain } = measured(input, { cluster });
  expect(f1).toBeGreaterThanOrEqual(least);
  expect(certain.precision).toBeGreaterThanOrEqual(0.995);
});
