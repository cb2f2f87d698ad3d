import { expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import path from "node:path";
import { allWords } from "../../src/locales/dictionary";
import { services } from "../../src/workbench/testers/troubles";

test("every text that the page names has words", () => {
  const html = readFileSync(path.join(__dirname, "../../src/workbench/index.html"), "utf8");
  const named = [...html.matchAll(/data-say(?:-label)?="([^"]+)"/g)].map(([, code = ""]) => code);
  expect(named.length).toBeGreaterThan(10);
  const made = services.map((service) => `workbench.testers.service.${service}`);
  expect([...named, ...made].filter((code) => !allWords.has(code))).toEqual([]);
});
