import { validate as belgian } from "stdnum/lib/cjs/be/vat";
import { validate as swiss } from "stdnum/lib/cjs/ch/uid";
import { validate as danish } from "stdnum/lib/cjs/dk/cvr";
import { validate as finnish } from "stdnum/lib/cjs/fi/ytunnus";
import { validate as siren } from "stdnum/lib/cjs/fr/siren";
import { validate as siret } from "stdnum/lib/cjs/fr/siret";
import { validate as swedish } from "stdnum/lib/cjs/se/orgnr";
import { bareNumber, numberFault } from "./organisationNumbers";
import { vatCountry, wrongVatIdOf } from "./vatIds";

/** By country, whether a company's number of that country can be right. Countries without a check of their own are left out. */
const checks: ReadonlyMap<string, (compact: string) => boolean> = new Map([
  // Ten digits with a Luhn check; sole traders write the century of their personal number before it.
  ["SE", (compact: string) => swedish(compact.replace(/^(?:16|19|20)(?=\d{10}$)/, "")).isValid],
  ["DK", (compact: string) => danish(compact).isValid],
  ["FI", (compact: string) => finnish(compact).isValid],
  // Eight digits of the Kamer van Koophandel, twelve with the branch; they have no check digit.
  ["NL", (compact: string) => /^\d{8}(?:\d{4})?$/.test(compact)],
  // Eight characters of Companies House: digits, or two characters for the register and six digits.
  ["GB", (compact: string) => /^(?:\d{8}|[A-Z][A-Z0-9]\d{6}|IP\d{5}R|SP\d{5}R)$/.test(compact)],
  // Handelsregister, Genossenschafts-, Partnerschafts- and Vereinsregister; the court may stand before or behind. A tax
  // number is as usual in such a column, and so is the bare number of the register.
  ["DE", (compact: string) => /(?:HR[AB]|GNR|GSR|PR|VR)(?:NR)?\d{1,7}[A-Z]{0,3}/.test(compact) || /^(?:\d{1,7}[A-Z]{0,2}|\d{10,13})$/.test(compact)],
  ["CH", (compact: string) => swiss(compact.replace(/(?:MWST|TVA|IVA|HR|RC)$/, "").replace(/^(?=\d{9}$)/, "CHE")).isValid],
  ["BE", (compact: string) => belgian(compact.replace(/^BE/, "")).isValid],
  ["FR", (compact: string) => siren(compact).isValid || siret(compact).isValid],
  ["AT", (compact: string) => /^(?:FN)?\d{1,6}[A-Z]$/.test(compact)],
]);

/** Firms of these countries have numbers with leading zeros, which Excel takes away. */
const lengths: ReadonlyMap<string, number> = new Map([
  ["GB", 8],
  ["NL", 8],
]);

/** Countries, apart from Norway, whose companies' numbers are judged. */
export function judgesCompaniesOf(country: string): boolean {
  return checks.has(country);
}

/**
 * True where a company of the country can have this number. Its VAT number and a Norwegian organisation number, which
 * foreign firms with a branch in Norway have, are let through.
 */
export function isCompanyNumber(text: string, country: string): boolean {
  const compact = text.toUpperCase().replace(/[^A-Z\d]/g, "");
  if (checks.get(country)?.(compact) ?? true) return true;
  if (vatCountry(text) !== undefined && wrongVatIdOf(text) === null) return true;
  return numberFault(bareNumber(text)) === null;
}

/** The number with the zeros that it has lost before it; undefined where that makes no number either. */
export function companyNumberWithZeros(text: string, country: string): string | undefined {
  const length = lengths.get(country);
  const isShort = length !== undefined && /^\d+$/.test(text) && text.length < length && text.length >= length - 2;
  return isShort ? text.padStart(length, "0") : undefined;
}
