/** Codes and signs that stand before or behind an amount; those that several currencies share are left out. */
const BESIDE = /(?:^|[\s\d(+-])(NOK|EUR|USD|SEK|DKK|GBP|CHF|ISK|PLN|CAD|AUD|JPY|€|£|euro)(?=$|[\s\d.,()+-])/i;
const SIGNS: Readonly<Record<string, string>> = { "€": "EUR", "£": "GBP", EURO: "EUR" };

/** ISO 4217 code of the currency that stands in the cell with the amount, `1.190,00 €` or `GBP 5.00`; undefined where none does. */
export function currencyInText(text: string): string | undefined {
  const found = BESIDE.exec(text)?.[1]?.toUpperCase();
  return found === undefined ? undefined : (SIGNS[found] ?? found);
}
