/** Legal forms by country's use, in folded letters without points; each row is one form under its spellings. */
const FORMS = [
  "as aksjeselskap", "asa allmennaksjeselskap", "ans", "da", "enk enkeltpersonforetak", "sa samvirkeforetak", "nuf", "ba", "ks", "iks", "kf", "stiftelse stiftelsen",
  "ab aktiebolag", "hb", "aps", "oy oyj", "is",
  "gmbh", "ag aktiengesellschaft", "kg", "ohg", "ug", "ev", "ek", "gbr", "kgaa", "mbh", "se",
  "bv", "nv", "vof", "cv", "stichting", "maatschap",
  "ltd limited", "plc", "llc", "llp", "lp", "inc incorporated", "corp corporation", "co company",
  "sa societeanonyme", "sarl", "sas", "srl", "spa", "sl", "pty", "doo", "kft", "spzoo",
] as const;

const forms = new Map<string, string>();
for (const row of FORMS) for (const form of row.split(" ")) if (!forms.has(form)) forms.set(form, row.split(" ")[0] ?? form);

/** Letters with points, slashes or blanks between them that make a form: `a/s`, `b.v.`, `G.m.b.H.`, `s. a. r. l.` */
const SPACED = /(?<![\p{L}\p{N}])((?:\p{L}{1,3}[./]\s?)+\p{L}{1,3})(?![\p{L}\p{N}])\.?/gu;

/** A name in words with its points inside legal forms taken out: `A/S` is `as`. */
export function joinForms(text: string): string {
  return text.replace(SPACED, (whole: string) => {
    const joined = whole.toLowerCase().replace(/[./\s]/g, "");
    return forms.has(joined) ? joined : whole;
  });
}

/** The form that a word is, also with one letter damaged where it can be no other word. */
function formOf(word = ""): string | undefined {
  const exact = forms.get(word);
  if (exact !== undefined || word.length !== 3 || /^\p{L}*[aeiouy]\p{L}*$/u.test(word) || /^\d+$/.test(word)) return exact;
  return LONGER.find((form) => [0, 1, 2].filter((at) => form[at] === word[at]).length === 2);
}

const LONGER = ["ltd", "plc", "llc", "llp", "inc"];

export interface NameParts {
  /** The words that make the name. */
  readonly core: string;
  /** The legal form under one spelling; empty where there is none. */
  readonly form: string;
}

/** Takes the legal form off a folded name: at its end, or at its beginning. A name that is nothing but forms keeps them. */
export function withoutForm(folded: string): NameParts {
  const words = folded.split(" ");
  let form = "";
  let end = words.length;
  for (; end > 1 && formOf(words[end - 1]) !== undefined; end--) form = formOf(words[end - 1]) ?? "";
  let start = 0;
  for (; start < end - 1 && form === "" && formOf(words[start]) !== undefined; start++) form = formOf(words[start]) ?? "";
  return { core: words.slice(start, end).join(" "), form };
}
