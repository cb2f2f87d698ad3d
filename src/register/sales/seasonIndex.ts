/** Sales of whole months in a row, the earliest first; the first is this month of the year, 1–12. Minor units. */
export interface MonthSeries {
  readonly firstMonth: number;
  readonly amounts: readonly number[];
}

const YEAR = 12;

/**
 * How a month usually compares with the average one, for January to December: the mean of each month over the mean of all
 * months. Null where there is not a whole year, or nothing was sold on average.
 */
export function simpleIndex({ firstMonth, amounts }: MonthSeries): readonly number[] | null {
  const overall = mean(amounts);
  if (amounts.length < YEAR || overall <= 0) return null;
  return byMonth(firstMonth, amounts).map((of) => mean(of) / overall);
}

/**
 * The same with the trend taken out: each month over the centred average of the twelve months around it (a 2×12 moving
 * average), averaged for each month and brought to a mean of one. Null for less than two years.
 */
export function trendFreeIndex({ firstMonth, amounts }: MonthSeries): readonly number[] | null {
  if (amounts.length < 2 * YEAR) return null;
  const ratios = byMonth(
    firstMonth,
    amounts.map((amount, at) => {
      const around = amounts.slice(at - YEAR / 2, at + YEAR / 2 + 1);
      if (at < YEAR / 2 || around.length <= YEAR) return NaN;
      // The outermost two are the same month of the year, and count half each.
      const average = (sum(around) - ((around[0] ?? 0) + (around[YEAR] ?? 0)) / 2) / YEAR;
      return average > 0 ? amount / average : NaN;
    }),
  ).map((of) => mean(of.filter((ratio) => !Number.isNaN(ratio))));
  const level = mean(ratios);
  return level > 0 ? ratios.map((ratio) => ratio / level) : null;
}

/** The values of January, of February and so on. */
function byMonth(firstMonth: number, values: readonly number[]): readonly (readonly number[])[] {
  const months = Array.from({ length: YEAR }, (): number[] => []);
  values.forEach((value, at) => months[(firstMonth - 1 + at) % YEAR]?.push(value));
  return months;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}
