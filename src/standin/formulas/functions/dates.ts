import type { Scalar } from "../../model/types";
import { toNumber } from "../coercion";
import type { FormulaContext } from "../context";
import { NotUnderstood } from "../notUnderstood";
import { type CalendarDay, dayOf, serialOf } from "../serial";
import { errors, isError } from "../values";
import type { Definitions, ScalarFunction } from "./definition";

export const dates: Definitions = {
  DATE: onDays(3, ([year = 0, month = 0, day = 0]) => {
    const whole = Math.trunc(year);
    return serialOf(whole < 1900 ? whole + 1900 : whole, Math.trunc(month), Math.trunc(day)) ?? errors.number;
  }),
  YEAR: partOf((day) => day.year),
  MONTH: partOf((day) => day.month),
  DAY: partOf((day) => day.day),
  EOMONTH: onDays(2, ([serial = 0, months = 0], shift) =>
    monthsLater(serial + shift, (day) => serialOf(day.year, day.month + Math.trunc(months) + 1, 0)),
  ),
  EDATE: onDays(2, ([serial = 0, months = 0], shift) =>
    monthsLater(serial + shift, (day) => {
      const month = day.month + Math.trunc(months);
      const end = serialOf(day.year, month + 1, 0);
      const same = serialOf(day.year, month, day.day);
      return end === undefined || same === undefined ? undefined : Math.min(end, same);
    }),
  ),
  TODAY: {
    takes: "scalars",
    least: 0,
    most: 0,
    calculate: (_, { today }) => {
      if (today === undefined) throw new NotUnderstood("TODAY without a day");
      return today;
    },
  },
};

/** Days between the two systems of day numbers. */
const days1904 = 1462;

/** `calculate` works in the 1900 system: it adds `shift` to a serial that it is given. Its result is moved back. */
function onDays(count: number, calculate: (numbers: number[], shift: number) => Scalar): ScalarFunction {
  return {
    takes: "scalars",
    least: count,
    most: count,
    calculate: (args, context) => {
      const shift = shiftOf(context);
      const numbers = args.map(toNumber);
      const error = numbers.find(isError);
      const result =
        error ??
        calculate(
          numbers.filter((number) => typeof number === "number"),
          shift,
        );
      return typeof result === "number" ? result - shift : result;
    },
  };
}

function partOf(part: (day: CalendarDay) => number): ScalarFunction {
  return {
    takes: "scalars",
    least: 1,
    most: 1,
    calculate: ([value = null], context) => {
      const serial = toNumber(value);
      if (isError(serial)) return serial;
      const day = dayOf(serial + shiftOf(context));
      return day === undefined ? errors.number : part(day);
    },
  };
}

function monthsLater(serial: number, later: (day: CalendarDay) => number | undefined): Scalar {
  const day = dayOf(serial);
  return (day === undefined ? undefined : later(day)) ?? errors.number;
}

function shiftOf(context: FormulaContext): number {
  return context.date1904 === true ? days1904 : 0;
}
