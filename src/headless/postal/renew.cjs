"use strict";

// Makes the table of Norwegian postcodes anew from the register that Bring gives out:
//   npm run postal -- postnummerregister-ansi.txt 2024-10-01
// The register: https://www.bring.no/postnummerregister-ansi.txt, Windows-1252, one code a line, separated by tabs:
// code, place, number of the municipality, municipality, category.

const fs = require("node:fs");
const path = require("node:path");
const { TextDecoder } = require("node:util");

const SOURCE = "https://www.bring.no/postnummerregister-ansi.txt";
const target = path.resolve(__dirname, "../../register/postal/norway.json");

/** `PLACE/MUNICIPALITY:first code,step,step`, the municipality left out where it is called like the place. */
function lineOf(name, codes) {
  const steps = codes.map((code, index) => (index === 0 ? code : Number(code) - Number(codes[index - 1])));
  return `${name}:${steps.join(",")}`;
}

function tableOf(text) {
  const byPlace = new Map();
  for (const line of text.split(/\r?\n/).filter((candidate) => candidate !== "")) {
    const [code, place, , municipality] = line.split("\t");
    if (!/^\d{4}$/.test(code ?? "") || !place || !municipality) throw new Error(`This line is none of the register: ${line}`);
    const name = place === municipality ? place : `${place}/${municipality}`;
    byPlace.set(name, [...(byPlace.get(name) ?? []), code]);
  }
  return [...byPlace].map(([name, codes]) => lineOf(name, codes.sort()));
}

const [file, date] = process.argv.slice(2);
if (!file || !/^\d{4}-\d{2}-\d{2}$/.test(date ?? "")) {
  console.error("npm run postal -- FILE DATE, where the date is the day on which the register was fetched: 2024-10-01");
  process.exitCode = 1;
} else {
  const places = tableOf(new TextDecoder("windows-1252").decode(fs.readFileSync(file)));
  fs.writeFileSync(target, `${JSON.stringify({ source: SOURCE, date, places }, null, 1)}\n`);
  console.log(`${path.relative(process.cwd(), target)}: ${places.length} places, as of ${date}`);
}
