import { joinForms, withoutForm } from "./legalForms";
import { matchText } from "./matchText";

/** Which of two or more with one name is meant, father or son, the second of a row of firms: as a number. */
const GENERATIONS: Readonly<Record<string, string>> = {
  sr: "1", sen: "1", snr: "1", senior: "1", eldre: "1", jr: "2", jun: "2", jnr: "2", junior: "2", yngre: "2", "2nd": "2", "3rd": "3", "4th": "4",
};
const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"];
/** Norwegian `d.y.` and `d.e.`, den yngre and den eldre; `de` without points is a German or Dutch word. */
const POINTED = /(?<![\p{L}.])d\.\s?([ye])(?![\p{L}])/iu;

/** The mark of a generation, or of one in a row; empty where a name has none. A Roman number counts at the end of the name only. */
export function generationOf(text: string): string {
  const pointed = POINTED.exec(text)?.[1];
  if (pointed !== undefined) return pointed.toLowerCase() === "y" ? "2" : "1";
  const words = withoutForm(matchText(joinForms(text))).core.split(" ");
  if (words.length < 2) return "";
  const marked = words.map((word) => GENERATIONS[word]).find((mark) => mark !== undefined);
  if (marked !== undefined) return marked;
  const roman = ROMAN.indexOf(words.at(-1) ?? "");
  return roman < 0 ? "" : String(roman + 1);
}

const BEHIND = /(?<!\p{L})(?:avd|avdeling|afd|afdeling|abt|abteilung|filial|filiale|filiaal|vestiging|zweigstelle|niederlassung|branch|dept|department)(?!\p{L})\.?\s*:?\s*(\S.*)$/iu;
const BEFORE = /[\s,–-](\p{L}+)\s+(?:branch|filiaal|vestiging)\s*$/iu;

/** Which branch of a firm a name says, as behind `avd.`; empty where it says none. */
export function branchOf(text: string): string {
  const [, named] = BEHIND.exec(text) ?? BEFORE.exec(text) ?? [];
  return named === undefined ? "" : withoutForm(matchText(joinForms(named))).core;
}
