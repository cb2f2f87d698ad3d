import { fifteenDigits } from "./coercion";

/**
 * Rounds the size of a number at a decimal place, with the point moved in its decimal form: 1.005 is 1.01 then, as a person
 * expects and Excel gives, though its binary form lies below.
 */
export function rounded(number: number, digits: number, round: (size: number) => number): number {
  const places = Math.trunc(digits);
  const size = movePoint(round(movePoint(fifteenDigits(Math.abs(number)), places)), -places);
  return number < 0 ? 0 - size : size;
}

function movePoint(number: number, places: number): number {
  const [mantissa = "0", exponent = "0"] = number.toExponential().split("e");
  return Number(`${mantissa}e${String(Number(exponent) + places)}`);
}
