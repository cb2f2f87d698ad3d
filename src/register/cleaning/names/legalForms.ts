/** Legal forms as their countries write them, by their letters without points, blanks and strokes. */
const forms: Readonly<Record<string, string>> = {
  as: "AS", asa: "ASA", ans: "ANS", enk: "ENK", nuf: "NUF", brl: "BRL", iks: "IKS",
  aps: "ApS", ab: "AB", oy: "Oy", oyj: "Oyj",
  gmbh: "GmbH", ohg: "OHG", ug: "UG", gbr: "GbR", ev: "e.V.", ek: "e.K.", kgaa: "KGaA",
  bv: "B.V.", nv: "N.V.", vof: "V.O.F.",
  ltd: "Ltd", llc: "LLC", llp: "LLP", plc: "PLC", inc: "Inc.",
  sarl: "SARL", spa: "S.p.A.", srl: "S.r.l.",
};

/** Letters that are also words or names, so that only their case at the end of a name in capitals is theirs. */
const alsoWords: Readonly<Record<string, string>> = { da: "DA", ba: "BA", sa: "SA", ks: "KS", sf: "SF", kf: "KF", se: "SE", ag: "AG", kg: "KG", hf: "HF" };

/** How a word of a name is written where it stands for a legal form; undefined for any other word. */
function legalForm(word: string): string | undefined {
  if (word.toUpperCase() === "A/S") return "A/S";
  const key = word.toLowerCase().replace(/[.\s]/g, "");
  return Object.hasOwn(forms, key) ? forms[key] : undefined;
}

/** The same, of a word whose case tells nothing, since the whole name is in one case. */
export function legalFormInOneCase(word: string): string | undefined {
  const key = word.toLowerCase().replace(/[.\s]/g, "");
  return legalForm(word) ?? (Object.hasOwn(alsoWords, key) ? alsoWords[key] : undefined);
}

const LAST = /^(.*\S) +((?:\p{L}{1,4}\.? ?){1,4}|[Aa]\/[Ss])$/u;
/** A form written with points and blanks: `a. s.`, `G.m.b.H.`, `e. V.` */
const LAST_WORDS = / +((?:\p{L}\. ?){2,4}\p{L}?\.?|\p{L}{1,2}\.\p{L}{1,4}\.?|[Aa]\/[Ss]|\p{L}{2,4}\.?)$/u;

/** A name with the legal form at its end written as its country writes it: `Hansen a.s.` is `Hansen AS`. */
export function withLegalForm(name: string): string {
  const match = LAST_WORDS.exec(name);
  const written = match?.[1] ?? "";
  const form = legalForm(written);
  if (form === undefined || written === form || isSameForm(written, form) || !LAST.test(name)) return name;
  return `${name.slice(0, name.length - written.length)}${form}`;
}

/** True for a name that ends in a form that is no word of its own. */
export function endsInLegalForm(name: string): boolean {
  const [last = "", ...before] = name.split(" ").reverse();
  return before.length > 0 && legalForm(last) !== undefined;
}

/** Forms that are written with points or without, in capitals or not, by those who bear them. */
function isSameForm(written: string, form: string): boolean {
  if (written === "plc") return true;
  return ["B.V.", "N.V.", "V.O.F.", "Inc.", "S.p.A.", "S.r.l.", "Ltd"].includes(form) && written.replaceAll(".", "") === form.replaceAll(".", "");
}
