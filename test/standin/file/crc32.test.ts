import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { crc32 } from "../../../src/standin/file/crc32";

test("the check value of the algorithm", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});

test("bytes taken eight at once, from anywhere in a buffer, count as bit by bit", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), fc.nat(9), (bytes, skipped) => {
      const part = bytes.subarray(Math.min(skipped, bytes.length));
      expect(crc32(part)).toBe(bitByBit(part));
    }),
  );
});

function bitByBit(bytes: Uint8Array): number {
  let rest = -1;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return ~rest >>> 0;
}
