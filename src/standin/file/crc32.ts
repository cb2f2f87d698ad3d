/** Bytes taken at once. */
const STEP = 8;

/** For each byte, what it makes of the checksum when so many zero bytes follow it: 256 for none, 256 for one, and so on. */
const table = new Int32Array(256 * STEP);
for (let byte = 0; byte < 256; byte++) {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  table[byte] = rest;
}
for (let at = 256; at < table.length; at++) {
  const before = table[at - 256] ?? 0;
  table[at] = (before >>> 8) ^ (table[before & 255] ?? 0);
}

/** The checksum that a zip keeps of each entry (ISO 3309), unsigned. Takes eight bytes at once, since sheets are large. */
export function crc32(bytes: Uint8Array): number {
  const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % STEP);
  let crc = -1;
  for (let at = 0; at < whole; at += STEP) {
    const low = crc ^ words.getInt32(at, true);
    const high = words.getInt32(at + 4, true);
    crc =
      made(7, low) ^
      made(6, low >>> 8) ^
      made(5, low >>> 16) ^
      made(4, low >>> 24) ^
      made(3, high) ^
      made(2, high >>> 8) ^
      made(1, high >>> 16) ^
      made(0, high >>> 24);
  }
  for (let at = whole; at < bytes.length; at++) crc = made(0, crc ^ (bytes[at] ?? 0)) ^ (crc >>> 8);
  return ~crc >>> 0;
}

function made(following: number, byte: number): number {
  return table[(following << 8) | (byte & 255)] ?? 0;
}
