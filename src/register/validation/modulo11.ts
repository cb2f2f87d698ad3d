/** Digits times weights, summed, modulo 11: the check of Norwegian organisation, account and personal numbers. */
export function modulo11(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (weights[i] ?? 0) * (digits.charCodeAt(i) - 48);
  return sum % 11;
}
