import { passes } from "./kids";
import { modulo11 } from "./modulo11";

const FIRST_CHECK = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const SECOND_CHECK = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

const SHORTEST = 10;
const ELEVEN_DIGITS = /(?<!\d)\d{2}[\s.]?\d{2}[\s.]?\d{2}[\s.-]?\d{3}\s?\d{2}(?!\d)/g;
const TEN_DIGITS = /(?<!\d)\d{10}(?!\d)/g;

/** Swedish and Danish numbers as they are always written within texts: the day of birth, a hyphen, four digits. */
const NORDIC = /(?<![\d-])(?:19|20)?(\d{6})[-+](\d{4})(?![\d-])/g;
/** No text without as many digits in a row, or in groups, holds a personal number; most texts end here. */
const MAY_HOLD = /\d{6}|\d{2}[\s.]\d{2}[\s.]\d{2}/;

const MASK = "***********";

/**
 * True for a Norwegian personal number, D-number or synthetic number. From 2032 the first check may leave 0 to 3
 * (Skatteetaten, "Nytt fødselsnummer fra 2032"). Ten digits are such a number whose leading zero Excel has taken.
 */
export function isPersonalNumber(text: string): boolean {
  const given = text.replace(/[\s.-]/g, "");
  const digits = given.length === SHORTEST ? `0${given}` : given;
  return /^\d{11}$/.test(digits) && isDayAndMonth(digits) && modulo11(digits, FIRST_CHECK) <= 3 && modulo11(digits, SECOND_CHECK) === 0;
}

/** The text with stars for every personal number in it: findings are read by more people than the sheet is. */
export function withoutPersonalNumbers(text: string): string {
  if (text.length < SHORTEST || !MAY_HOLD.test(text)) return text;
  const masked = (found: string) => (isPersonalNumber(found) ? MASK : found);
  return text
    .replace(ELEVEN_DIGITS, masked)
    .replace(TEN_DIGITS, masked)
    .replace(NORDIC, (found, date: string, last: string) => (isNordic(date, last) ? MASK : found));
}

/** True where a personal number stands somewhere in the text. */
export function holdsPersonalNumber(text: string): boolean {
  return text.length >= SHORTEST && MAY_HOLD.test(text) && withoutPersonalNumbers(text) !== text;
}

/**
 * Swedish: year, month and day with a Luhn check over all ten digits (Skatteverket, SKV 704). Danish: day, month and year; its
 * check digit has not been kept since 2007 (CPR-kontoret), so that the day alone decides.
 */
function isNordic(date: string, last: string): boolean {
  const [first, month, third] = [Number(date.slice(0, 2)), Number(date.slice(2, 4)), Number(date.slice(4))];
  if (month < 1 || month > 12) return false;
  const isSwedish = third % 60 >= 1 && third % 60 <= 31 && passes(date + last, "mod10");
  return isSwedish || (first >= 1 && first <= 31);
}

/** D-numbers add 40 to the day; H-numbers and synthetic numbers add 40, 65 or 80 to the month. */
function isDayAndMonth(digits: string): boolean {
  const day = Number(digits.slice(0, 2)) % 40;
  const month = Number(digits.slice(2, 4));
  return day >= 1 && day <= 31 && [0, 40, 65, 80].some((added) => month > added && month <= added + 12);
}
