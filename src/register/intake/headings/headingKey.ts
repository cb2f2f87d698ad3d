import { splitWords } from "../../text/words";

const NUMBER_WORDS = new Set("nr no num nbr number nummer numero id ident identifier # №".split(" "));
const FILLERS = new Set("the of our your der des die av til for van het de den det var i in".split(" "));
const CURRENCIES = new Set("nok eur usd sek dkk gbp chf isk kr kroner euro € $ £".split(" "));
const GLUED_NUMBER = /(?:nummer|number)$/;

/** The words of a heading in the one form in which headings are compared. */
export function headingWords(text: string): string[] {
  const words = splitWords(text).map((word) => (NUMBER_WORDS.has(word) ? "nr" : word.replace(GLUED_NUMBER, "nr")));
  return essential(essential(words, FILLERS), CURRENCIES);
}

/** Words written together, apart, with capitals or with underscores are one: `kundenr` for `Kunde-nr.` and `KundeNummer`. */
export function headingKey(words: readonly string[]): string {
  return words.join("");
}

/** The words without those of the set, unless nothing else is said. */
function essential(words: string[], without: ReadonlySet<string>): string[] {
  const rest = words.filter((word) => !without.has(word));
  return rest.length > 0 ? rest : words;
}
