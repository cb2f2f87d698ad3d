import { decimalsOf, fromMinor } from "../register/money/minorUnits";
import { partsOf, type Day } from "../register/calendar/day";
import type { Language } from "./words";

/** BCP 47 tags whose number forms a reader of each language expects. */
const tags: Readonly<Record<Language, string>> = { nb: "nb-NO", en: "en-GB", de: "de-DE", nl: "nl-NL" };

const dateForms: Readonly<Record<Language, (year: string, month: string, date: string) => string>> = {
  nb: (year, month, date) => `${date}.${month}.${year}`,
  en: (year, month, date) => `${date}/${month}/${year}`,
  de: (year, month, date) => `${date}.${month}.${year}`,
  nl: (year, month, date) => `${date}-${month}-${year}`,
};

/** A day as people of this language write it, such as 31.12.2012. */
export function sayDay(day: Day, language: Language): string {
  const { year, month, date } = partsOf(day);
  const two = (part: number) => String(part).padStart(2, "0");
  return dateForms[language](String(year).padStart(4, "0"), two(month), two(date));
}

/** A moment (milliseconds since 1970, UTC) by the reader's own clock: the time on the day of `now`, else the date with it. */
export function sayMoment(moment: number, now: number, language: Language): string {
  const at = new Date(moment);
  const two = (part: number) => String(part).padStart(2, "0");
  const time = `${two(at.getHours())}:${two(at.getMinutes())}`;
  if (at.toDateString() === new Date(now).toDateString()) return time;
  return `${dateForms[language](String(at.getFullYear()), two(at.getMonth() + 1), two(at.getDate()))} ${time}`;
}

/** An amount in minor units with its currency, such as 5 725,06 NOK. */
export function sayAmount(minor: number, currency: string, language: Language): string {
  return `${sayNumber(fromMinor(minor, currency), language, decimalsOf(currency))} ${currency}`;
}

/** A number with grouping and, where given, a fixed number of decimals. */
export function sayNumber(value: number, language: Language, decimals?: number): string {
  const options =
    decimals === undefined ? { maximumFractionDigits: 2 } : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return new Intl.NumberFormat(tags[language], options).format(value);
}

/** A rate of exchange, such as 11,6235. */
export function sayRate(rate: number, language: Language): string {
  return new Intl.NumberFormat(tags[language], { minimumFractionDigits: 2, maximumFractionDigits: 6 }).format(rate);
}

/** A share such as 0.805 as 80,5 %. */
export function sayPercent(share: number, language: Language): string {
  return new Intl.NumberFormat(tags[language], { style: "percent", maximumFractionDigits: 1 }).format(share);
}

/** The name of a country by its ISO 3166-1 code; the code itself where the language has no name for it. */
export function sayCountry(code: string, language: Language): string {
  return new Intl.DisplayNames([language], { type: "region" }).of(code) ?? code;
}
