const AT_ONCE = /^(?:kontant|kontanter|cash|cod|contant|bar|sofort|straks|omgående|immediate(?:ly)?|due on receipt|direct)\b/i;
/** The days without discount among several numbers: `14 Tage 2 % Skonto, 30 Tage netto`, `2/10 net 30`. */
const NET = /\bnet(?:to)?\s*(\d{1,3})\b|\b(\d{1,3})\s*(?:dager|dag|dgr?\.?|days?|tage?n?|dagen)\s*(?:rein\s*)?net(?:to)?\b/gi;

/** Days of payment terms said in words: `30 dager`, `netto 14`, `kontant`. Undefined where several numbers leave it open. */
export function readTerms(text: string): number | undefined {
  if (AT_ONCE.test(text.trim())) return 0;
  const numbers = text.match(/\d+/g) ?? [];
  if (numbers.length === 1 && !text.includes("%")) return Number(numbers[0]);
  const net = [...text.matchAll(NET)].map(([, behind, before]) => Number(behind ?? before));
  // Days with discount are never more than those without.
  return net.length > 0 ? Math.max(...net) : undefined;
}
