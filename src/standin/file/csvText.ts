import { decodeUnicode } from "../xml/decodeUnicode";
import { decodeWindows1252 } from "./windows1252";

/**
 * The text of a csv file. A byte order mark tells UTF-8 and UTF-16; without one, bytes that are valid UTF-8 are UTF-8, and
 * all others windows-1252, in which Excel saves csv on Western machines.
 */
export function csvText(bytes: Uint8Array): string {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (marked) return decodeUnicode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}
