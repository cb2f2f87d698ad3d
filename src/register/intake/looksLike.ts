/** Shapes by which the content of a column is known, when its heading says nothing or something else. */
const EMAIL = /^[^\s@<>,;]+@[^\s@<>,;]+\.\p{L}{2,}$/u;
const URL = /^(?:https?:\/\/|www\.)\S+\.\S+|^[\w-]+(?:\.[\w-]+)*\.(?:no|com|de|nl|net|org|eu|se|dk|io|co\.uk)(?:\/\S*)?$/i;
const IBAN = /^[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?$/;
const VAT_ID = /^(?:NO ?\d{3} ?\d{3} ?\d{3} ?(?:MVA)?|\d{3} ?\d{3} ?\d{3} ?MVA|NL\d{9}B\d{2}|DE ?\d{9}|ATU\d{8}|(?:DK|FI|LU|HU|MT|SI)\d{8}|SE\d{12}|GB\d{9}|BE ?[01]\d{9}|FR[A-Z0-9]{2}\d{9}|(?:PL|IT)\d{10,11}|CHE[- ]?\d{3}\.?\d{3}\.?\d{3}.*)$/i;
const PHONE = /^(?:\+|00)?[\d(][\d\s().\-/]{5,20}\d$/;
const INTERNATIONAL_PHONE = /^(?:\+|00)\d[\d\s().-]{6,18}\d$/;
const COMPANY = /(?:^|\s)(?:as|asa|a\/s|ans|da|enk|ab|aps|oy|gmbh|ag|kg|ohg|ug|gbr|e\.k\.|mbh|bv|b\.v\.|nv|n\.v\.|vof|v\.o\.f\.|ltd|limited|llc|inc|corp|plc|co|company|group|s\.?a\.?|s\.?r\.?l\.?)\.?$/i;
const PARTY_TYPE = /^(?:b2b|b2c|b2g|company|firma|bedrift|foretak|business|corporate|private?|privat(?:person|kunde|e)?|person|individual|particulier|consumer|forbruker|public|offentlig|kommune|firm|zakelijk|gewerblich|unternehmen|öffentlich|overheid)$/i;
const POSTCODE = /^(?:[A-Z]{1,2}-)?(?:\d{3,6}|\d{3} \d{2}|\d{4} ?[A-Z]{2}|\d{2}-\d{3}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{5}-\d{4})$/i;

export const looksLike = {
  email: (text: string) => EMAIL.test(text),
  url: (text: string) => URL.test(text),
  iban: (text: string) => IBAN.test(text.toUpperCase()),
  vatId: (text: string) => VAT_ID.test(text),
  phone: (text: string) => PHONE.test(text) && digitsOf(text).length >= 7,
  internationalPhone: (text: string) => INTERNATIONAL_PHONE.test(text),
  company: (text: string) => COMPANY.test(text),
  partyType: (text: string) => PARTY_TYPE.test(text),
  postcode: (text: string) => POSTCODE.test(text),
  norwegianOrganisationNumber: (text: string) => /^[89]\d{8}$/.test(digitsOf(text)) && modulo11(digitsOf(text), [3, 2, 7, 6, 5, 4, 3, 2]),
  norwegianPersonalNumber: (text: string) => /^\d{6} ?\d{5}$/.test(text) && isPersonalNumber(digitsOf(text)),
} as const;

function digitsOf(text: string): string {
  return text.replace(/\D/g, "");
}

/**
 * Personal numbers, D-numbers with 40 added to the day, and H-numbers and synthetic ones with 40, 65 or 80 added to the month.
 * From 2032 on the first check leaves 0 to 3 instead of 0 (Skatteetaten, "Nytt fødselsnummer fra 2032").
 */
function isPersonalNumber(digits: string): boolean {
  const day = Number(digits.slice(0, 2)) % 40;
  const month = Number(digits.slice(2, 4));
  const isDate = day >= 1 && day <= 31 && [0, 40, 65, 80].some((added) => month > added && month <= added + 12);
  return isDate && remainder11(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) <= 3 && modulo11(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
}

/** True where the digit behind the weighted ones makes the sum right (Brønnøysund and Skatteetaten: modulus 11). */
function modulo11(digits: string, weights: readonly number[]): boolean {
  return (11 - remainder11(digits, weights)) % 11 === Number(digits[weights.length]);
}

function remainder11(digits: string, weights: readonly number[]): number {
  return weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0) % 11;
}
