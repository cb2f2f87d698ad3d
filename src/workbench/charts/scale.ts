/** An axis of values with round steps. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

const wantedSteps = 5;

/** Covers the values and nought with steps of 1, 2 or 5 times a power of ten; ends that are given stay. */
export function scaleOf(values: readonly number[], given: { readonly min: number | null; readonly max: number | null }): Scale {
  const low = given.min ?? Math.min(0, ...values);
  const top = given.max ?? Math.max(0, ...values);
  // Where all is nought there still is an axis.
  const high = top > low ? top : low + 1;
  const span = high - low;
  const rough = span / wantedSteps;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const min = given.min ?? Math.floor(low / step) * step;
  const max = given.max ?? Math.ceil((high + span * 0.02) / step) * step;
  const ticks: number[] = [];
  for (let number = 0; min + number * step <= max + step / 1e6; number++) ticks.push(min + number * step);
  return { min, max: max > min ? max : min + step, ticks };
}
