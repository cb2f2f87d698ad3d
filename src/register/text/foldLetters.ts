/**
 * Letters that Unicode does not take apart into a base letter and marks, and the umlauts of German, as one writes them
 * without marks in a heading or a search. `ä` folds like `å`, to `a`: a reader who lacks the key types the bare letter.
 */
const OWN_LETTERS: Readonly<Record<string, string>> = {
  æ: "ae",
  ø: "o",
  ß: "ss",
  ð: "d",
  þ: "th",
  đ: "d",
  ł: "l",
  œ: "oe",
  ı: "i",
};

const PLAIN = /^[\x20-\x7e]*$/;
const MARKS = /\p{M}/gu;
const OWN = new RegExp(`[${Object.keys(OWN_LETTERS).join("")}]`, "g");

/** Lower case without accents: `Müller ÅS` is `muller as`, `Møller` is `moller`. For comparing, never for writing back. */
export function foldLetters(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(MARKS, "")
    .replace(OWN, (letter) => OWN_LETTERS[letter] ?? letter);
}
