import type { FieldName } from "../fields/catalogue";
import { bareIban } from "./ibans";
import { numberFault, bareNumber } from "./organisationNumbers";
import { postcodeCountry } from "./postcodes";
import { vatCountry, wrongVatIdOf } from "./vatIds";

/**
 * How much a clue counts: a number of the country's own says it alone; so does a telephone, unless the postcode is another
 * country's, for people move; an address on the net only together with others.
 */
const PROOF = 3;
const SURE = 2;
const HINT = 1;

/** The texts of one row, trimmed; empty where there is none. */
export type RowTexts = (field: FieldName) => string;

/** The fields that say something of where a party is. */
export const clueFields: readonly FieldName[] = ["vatId", "organisationNumber", "iban", "phone", "mobile", "fax", "postcode", "email", "website", "name", "currency"];

/** Calling codes of one country each (ITU-T E.164); those that several share, such as 1 and 7, say nothing. */
const CALLING_CODES: ReadonlyMap<string, string> = new Map(
  "31 NL,32 BE,33 FR,34 ES,36 HU,40 RO,41 CH,43 AT,44 GB,45 DK,46 SE,47 NO,48 PL,49 DE,30 GR,351 PT,352 LU,353 IE,354 IS,358 FI,359 BG,370 LT,371 LV,372 EE,385 HR,386 SI,420 CZ,421 SK"
    .split(",")
    .map((pair) => pair.split(" ") as [string, string]),
);

/** Domains that are a country's, and used by its people alone (IANA root zone); `.co`, `.me`, `.io` and such are everybody's. */
const DOMAINS: ReadonlyMap<string, string> = new Map([
  ...["no", "se", "dk", "fi", "is", "de", "nl", "be", "at", "ch", "fr", "es", "it", "pl", "ie", "pt", "cz", "ee", "lv", "lt", "hu", "lu", "sk", "si", "hr", "gr", "ro", "bg"].map(
    (letters) => [letters, letters.toUpperCase()] as const,
  ),
  ["uk", "GB"],
]);

/** Forms of postcodes that one country alone has. Source: Universal Postal Union, postal addressing systems. */
const POSTCODES: readonly (readonly [RegExp, string])[] = [
  [/^[1-9]\d{3} ?[A-Za-z]{2}$/, "NL"],
  [/^[A-Za-z]{1,2}\d[A-Za-z\d]? ?\d[A-Za-z]{2}$/, "GB"],
  [/^\d{2}-\d{3}$/, "PL"],
  [/^[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d$/i, "CA"],
  [/^[AC-FHKNPRTV-Y]\d[\dW] ?[AC-FHKNPRTV-Y\d]{4}$/i, "IE"],
];

/** Legal forms, without points and blanks, by the country where nearly all firms of that form are. */
const LEGAL_FORMS: ReadonlyMap<string, string> = new Map([
  ...["gmbh", "kg", "ohg", "ug", "ek", "gbr", "kgaa", "mbh"].map((form) => [form, "DE"] as const),
  ...["bv", "vof", "cv"].map((form) => [form, "NL"] as const),
  ...["ltd", "limited", "plc", "llp"].map((form) => [form, "GB"] as const),
  ...["as", "asa"].map((form) => [form, "NO"] as const),
  ["ab", "SE"],
  ["aps", "DK"],
  ["oy", "FI"],
  ["oyj", "FI"],
]);

/** Currencies of one country. */
const CURRENCIES: ReadonlyMap<string, string> = new Map(
  "NOK NO,SEK SE,DKK DK,ISK IS,GBP GB,CHF CH,PLN PL,CZK CZ,HUF HU,RON RO".split(",").map((pair) => pair.split(" ") as [string, string]),
);

/** What a row says of its country beside the country itself: how much speaks for each, by ISO 3166-1 code. */
export function countryClues(text: RowTexts): ReadonlyMap<string, number> {
  const clues = new Map<string, number>();
  const add = (country: string | null | undefined, weight: number): void => {
    if (country !== null && country !== undefined) clues.set(country, (clues.get(country) ?? 0) + weight);
  };
  const company = text("organisationNumber");
  const vatId = text("vatId");
  if (vatId !== "") add(countryOfVatId(vatId), PROOF);
  // Other numbers begin with two letters, too, such as those of the German register of firms.
  if (company !== "" && wrongVatIdOf(company) === null) add(countryOfVatId(company), PROOF);
  if (/^\D*\d/.test(company) && numberFault(bareNumber(company)) === null) add("NO", PROOF);
  const iban = bareIban(text("iban"));
  if (/^[A-Z]{2}\d{2}[A-Z\d]{9}/.test(iban)) add(iban.slice(0, 2), SURE);
  const calling = new Set([text("phone"), text("mobile"), text("fax")].map(countryOfPhone));
  for (const country of calling) add(country, SURE);
  const postcode = text("postcode");
  if (postcode !== "" && !/^\d+$/.test(postcode)) add(countryOfPostcode(postcode), PROOF);
  const domains = new Set([text("email"), text("website")].map(countryOfDomain));
  for (const country of domains) add(country, HINT);
  add(countryOfName(text("name")), HINT);
  add(CURRENCIES.get(text("currency").toUpperCase()), HINT);
  return clues;
}

/** The country for which most speaks, and for which enough does; undefined where the row does not say. */
export function clearCountry(clues: ReadonlyMap<string, number>): string | undefined {
  let [best, most, rest] = ["", 0, 0];
  for (const [country, weight] of clues) {
    rest += weight;
    if (weight > most) [best, most] = [country, weight];
  }
  return most >= SURE && most > rest - most ? best : undefined;
}

function countryOfVatId(text: string): string | undefined {
  const country = vatCountry(text);
  if (country === undefined) return undefined;
  return country === "XI" ? "GB" : /\d{5}/.test(text.replace(/[^A-Za-z\d]/g, "")) && KNOWN_VAT.has(country) ? country : undefined;
}

const KNOWN_VAT = new Set("AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV MT NL NO PL PT RO SE SI SK".split(" "));

function countryOfPhone(text: string): string | undefined {
  if (!text.startsWith("+") && !text.startsWith("00") && !text.startsWith("(+")) return undefined;
  const digits = text.replace(/\D/g, "").replace(/^00/, "");
  return CALLING_CODES.get(digits.slice(0, 2)) ?? CALLING_CODES.get(digits.slice(0, 3));
}

function countryOfPostcode(text: string): string | null | undefined {
  const letters = postcodeCountry(text);
  if (letters !== undefined && letters !== null) return letters;
  return POSTCODES.find(([form]) => form.test(text))?.[1];
}

function countryOfDomain(text: string): string | undefined {
  if (text === "") return undefined;
  const host = text.slice(text.lastIndexOf("@") + 1).replace(/^https?:\/\//i, "").split(/[/?#:\s;,]/)[0] ?? "";
  return DOMAINS.get(host.slice(host.lastIndexOf(".") + 1).toLowerCase());
}

function countryOfName(text: string): string | undefined {
  const last = /([\p{L}./]+(?:\s\p{L}\.)?)\s*$/u.exec(text)?.[1] ?? "";
  // `A/S` is Danish, and Norwegian of old.
  return last.length > 10 || last.includes("/") ? undefined : LEGAL_FORMS.get(last.toLowerCase().replace(/[./\s]/g, ""));
}
