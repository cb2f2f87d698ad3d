import { expect, test } from "@jest/globals";
import { shortHash } from "../../../src/register/changes/shortHash";

test("hashes are those of earlier versions, since workbooks keep them", () => {
  expect([shortHash("sNordlys AS"), shortHash("n50000"), shortHash("btrue"), shortHash("sÅse 🙂")]).toMatchInlineSnapshot(`
    [
      "qjcgqbz",
      "s7iqc18",
      "alz8jtx",
      "mu9bcdo",
    ]
  `);
});

test("a hundred thousand neighbouring values have as many hashes", () => {
  const hashes = new Set(Array.from({ length: 100_000 }, (_, index) => shortHash(`s${index}`)));
  expect(hashes.size).toBe(100_000);
});

test("a hash has seven characters", () => {
  for (const text of ["", "a", "x".repeat(40_000)]) expect(shortHash(text)).toMatch(/^[0-9a-z]{7}$/);
});
