/** Sounds of consonants as digits, in the manner of Soundex (R. C. Russell, 1918), with the pairs that Nordic names mix up. */
const SOUNDS: Readonly<Record<string, string>> = {
  b: "1", f: "1", p: "1", v: "1", w: "1",
  c: "2", g: "2", j: "2", k: "2", q: "2", s: "2", x: "2", z: "2",
  d: "3", t: "3",
  l: "4",
  m: "5", n: "5",
  r: "6",
};
const FIRST: Readonly<Record<string, string>> = { c: "k", q: "k", z: "s", w: "v", y: "i", j: "i" };

/** How a folded word sounds: its first letter and up to three sounds; empty for a text without letters. */
export function soundOf(word: string): string {
  const letters = word.replace(/^ph/, "f").replace(/^kn/, "n").replace(/[^a-z]/g, "");
  const first = letters[0];
  if (first === undefined) return "";
  let code = FIRST[first] ?? first;
  let last = SOUNDS[first] ?? "";
  for (let i = 1; i < letters.length && code.length < 4; i++) {
    const letter = letters[i] as string;
    const sound = SOUNDS[letter];
    if (sound !== undefined && sound !== last) code += sound;
    // h stands between two equal sounds without parting them.
    if (letter !== "h") last = sound ?? "";
  }
  return code;
}
