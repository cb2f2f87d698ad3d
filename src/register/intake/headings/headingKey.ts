import { splitWords } from "../../text/words";

const NUMBER_WORDS = new Set("nr no num nbr number nummer numero id ident identifier # №".split(" "));
const FILLERS = new Set("the of der des die av for van het i in".split(" "));
const CURRENCIES = new Set("nok eur usd sek dkk gbp chf isk kr kroner euro € $ £".split(" "));
/** `nummer` and `number` at a word's end, their common misspellings included. */
const GLUED_NUMBER = /(?:nu?m+e?r|numb(?:er|re|r))$/;
const SHORT_FORMS: Readonly<Record<string, string>> = {
  dt: "date",
  amt: "amount",
  acct: "account",
  bal: "balance",
  inv: "invoice",
  cust: "customer",
  kd: "kunde",
  fakt: "faktura",
  bel: "belop",
  lev: "leverandor",
  dok: "dokument",
  doc: "document",
  adr: "adresse",
  kto: "konto",
  addr: "address",
  crd: "credit",
  lmt: "limit",
  mgr: "manager",
  nm: "name",
  cd: "code",
  pmt: "payment",
  pymt: "payment",
  trms: "terms",
  cntry: "country",
  rechn: "rechnung",
  vend: "vendor",
  klt: "klant",
  deb: "debitor",
};

/** The words of a heading in the one form in which headings are compared. */
export function headingWords(text: string): string[] {
  const words = splitWords(text).map((word) => (NUMBER_WORDS.has(word) ? "nr" : (SHORT_FORMS[word] ?? word.replace(GLUED_NUMBER, "nr"))));
  return essential(essential(words, (word) => FILLERS.has(word)), (word) => CURRENCIES.has(word) || word.endsWith("%"));
}

/** Words written together, apart, with capitals or with underscores are one: `kundenr` for `Kunde-nr.` and `KundeNummer`. */
export function headingKey(words: readonly string[]): string {
  return words.join("");
}

/** The words without those that add nothing, unless nothing else is said. */
function essential(words: string[], addsNothing: (word: string) => boolean): string[] {
  const rest = words.filter((word) => !addsNothing(word));
  return rest.length > 0 ? rest : words;
}

/** The key with the umlauts' and Nordic letters' two-letter spellings as one: `beloep` and `beløp` come out alike. */
export function plainKey(key: string): string {
  return key.replace(/(?:ae|oe|ue|aa)/g, (pair) => (pair === "aa" ? "a" : pair.slice(0, 1)));
}
