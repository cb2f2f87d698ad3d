import { finite, power } from "../operators";
import { errors } from "../values";
import { type Definitions, ofNumbers } from "./definition";
import { rounded } from "../rounding";

export const arithmetic: Definitions = {
  ABS: ofNumbers(1, 1, (number = 0) => Math.abs(number)),
  INT: ofNumbers(1, 1, (number = 0) => Math.floor(number)),
  SIGN: ofNumbers(1, 1, (number = 0) => Math.sign(number)),
  SQRT: ofNumbers(1, 1, (number = 0) => (number < 0 ? errors.number : Math.sqrt(number))),
  POWER: ofNumbers(2, 2, (base = 0, exponent = 0) => power(base, exponent)),
  // The remainder has the divisor's sign.
  MOD: ofNumbers(2, 2, (number = 0, divisor = 0) =>
    divisor === 0 ? errors.divisionByZero : finite(number - divisor * Math.floor(number / divisor)),
  ),
  ROUND: ofNumbers(2, 2, (number = 0, digits = 0) => rounded(number, digits, Math.round)),
  ROUNDUP: ofNumbers(2, 2, (number = 0, digits = 0) => rounded(number, digits, Math.ceil)),
  ROUNDDOWN: ofNumbers(2, 2, (number = 0, digits = 0) => rounded(number, digits, Math.floor)),
};
