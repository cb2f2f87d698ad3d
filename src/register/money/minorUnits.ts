/**
 * Money is counted in whole minor units (øre, cent), so that sums are exact. A double holds whole numbers exactly up
 * to 9·10^15, which is 90 million million kroner.
 */
export type MinorUnits = number;

/** Currencies whose minor unit is not a hundredth. Source: ISO 4217, exponent. */
const exponents: Readonly<Record<string, number>> = { ISK: 0, JPY: 0, KRW: 0, CLP: 0, VND: 0, BHD: 3, JOD: 3, KWD: 3, OMR: 3, TND: 3 };

/** Decimals of a currency by its ISO 4217 code; 2 for codes that are not listed. */
export function decimalsOf(currency: string): number {
  return exponents[currency] ?? 2;
}

/**
 * An amount in the main unit as whole minor units, halves away from zero, judged by the decimal number that a person
 * sees: 1.005 is 101 although the double nearest to it lies below.
 */
export function toMinor(amount: number, currency: string): MinorUnits {
  const decimals = decimalsOf(currency);
  const scaled = Math.abs(amount) * 10 ** decimals;
  const rounded = Math.round(scaled);
  const doubtful = Math.abs(Math.abs(scaled - rounded) - 0.5) < 1e-6;
  const size = doubtful ? Math.round(Number(`${Math.abs(amount)}e${decimals}`)) : rounded;
  return size === 0 ? 0 : Math.sign(amount) * size;
}

/** Minor units as a number of main units, the double nearest to the decimal number; nothing is a plain 0 whichever sign it had. */
export function fromMinor(units: MinorUnits, currency: string): number {
  return units / 10 ** decimalsOf(currency) + 0;
}
