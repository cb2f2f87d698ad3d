/** UTF-8 or UTF-16 by the byte order mark, which goes; UTF-8 without one. OPC allows XML no other encodings (part 2 §6.2.5). */
export function decodeUnicode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16le").decode(swapPairs(bytes));
  return new TextDecoder("utf-8").decode(bytes);
}

function swapPairs(bytes: Uint8Array): Uint8Array {
  return bytes.map((_, at) => bytes[at ^ 1] ?? 0);
}
