import type { ChartPicture, SeriesPicture } from "./chartPicture";

/** Where a bar of a series begins and ends along the axis of values. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** For each series its extents by category: from nought, or stacked on the series before, those below nought downwards. */
export function extentsOf({ series, categories }: ChartPicture): ReadonlyMap<SeriesPicture, readonly (Extent | null)[]> {
  const up = new Map<string, number>();
  const down = new Map<string, number>();
  const totals = categories.map((_, at) => series.reduce((sum, { values }) => sum + Math.abs(values[at] ?? 0), 0) || 1);
  return new Map(
    series.map((one) => {
      const stacked = one.type.includes("Stacked");
      const extents = categories.map((_, at): Extent | null => {
        const raw = one.values[at] ?? null;
        if (raw === null) return null;
        const value = one.type.endsWith("100") ? raw / (totals[at] ?? 1) : raw;
        if (!stacked) return { from: 0, to: value };
        const sums = value < 0 ? down : up;
        const key = `${one.axis}${at}`;
        const from = sums.get(key) ?? 0;
        sums.set(key, from + value);
        return { from, to: from + value };
      });
      return [one, extents];
    }),
  );
}

/** Both ends of all bars, for the scale. */
export function endsOf(
  picture: ChartPicture,
  extents: ReadonlyMap<SeriesPicture, readonly (Extent | null)[]>,
  axis: "Primary" | "Secondary",
): number[] {
  return picture.series
    .filter((series) => series.axis === axis)
    .flatMap((series) => (extents.get(series) ?? []).flatMap((extent) => (extent === null ? [] : [extent.from, extent.to])));
}
