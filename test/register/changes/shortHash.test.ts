import { expect, test } from "@jest/globals";
import { shortHash } from "../../../src/register/changes/shortHash";

test("hashes are those of earlier versions, since workbooks keep them", () => {
  expect([shortHash("sNordlys AS"), shortHash("n50000"), shortHash("btrue"), shortHash("sÅse 🙂")]).toMatchInlineSnapshot(`
    [
      "7vyt5c6",
      "hlhc70v",
      "hdxq3oo",
      "a7hqg4t",
    ]
  `);
});

test("a hundred thousand neighbouring values and as many round numbers have as many hashes", () => {
  const hashes = new Set(
    Array.from({ length: 100_000 }, (_, index) => [shortHash(`s${index}`), shortHash(`n${index * 100}`)]).flat(),
  );
  expect(hashes.size).toBe(200_000);
});

test("a hash has seven characters", () => {
  for (const text of ["", "a", "x".repeat(40_000)]) expect(shortHash(text)).toMatch(/^[0-9a-z]{7}$/);
});
