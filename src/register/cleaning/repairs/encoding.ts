import { onTexts } from "../onTexts";
import type { Repair } from "../repair";

/** The signs that Windows-1252 has for 0x80–0x9F (WHATWG Encoding, index windows-1252); the five without one stand for themselves. */
const UPPER = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const UPPER_BYTES = new Map(Array.from(UPPER, (sign, at) => [sign, 0x80 + at] as const));

const NEXT = `[\\u0080-\\u00bf${UPPER}]`;
/** Quotes, dashes and blanks, which follow a real letter such as Å in ordinary texts. */
const ORDINARY_NEXT = "–—‘’“”…»«\u00a0´";
/** `ƒ`, the second byte of a letter that was read wrongly before; alone it is an Æ before an apostrophe. */
const AGAIN = "(?<=\u00c3\u0192)\u00c6\u2019";
const SEQUENCE = new RegExp(
  [AGAIN, `[\\u00c2\\u00c3]${NEXT}`, `[\\u00c4-\\u00df](?![${ORDINARY_NEXT}])${NEXT}`, `[\\u00e2\\u00ef]${NEXT}{2}`, `\\u00f0${NEXT}{3}`].join("|"),
  "g",
);

const MOST_TIMES = 3;

/**
 * Texts whose UTF-8 was read as Latin-1 or Windows-1252, once or more often: `Ã¸` is `ø`, and so is `ÃƒÂ¸`. Sign by sign, since
 * sound and broken parts often stand in one cell.
 */
export const encoding: Repair = { rule: "text.encoding", certainty: "safe", keeps: "bytes", on: () => onTexts(decoded) };

function decoded(text: string): string {
  let result = text;
  for (let times = 0; times < MOST_TIMES; times++) {
    const before = result;
    result = before.replace(SEQUENCE, (sequence) => decodedSequence(sequence) ?? sequence);
    if (result === before) break;
  }
  return result;
}

function decodedSequence(sequence: string): string | undefined {
  const [lead = 0, ...next] = Array.from(sequence, (sign) => UPPER_BYTES.get(sign) ?? sign.charCodeAt(0));
  const code = next.reduce((bits, byte) => (bits << 6) | (byte & 0x3f), lead & (0x3f >> next.length));
  const isShortest = code >= ([0, 0x80, 0x800, 0x10000][next.length] ?? 0);
  const isSign = isShortest && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isSign ? String.fromCodePoint(code) : undefined;
}
