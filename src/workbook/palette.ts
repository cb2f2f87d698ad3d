/** The colours of our tabs: one accent, its tints, and what warns. Contrast on white is at least 4.5 to 1 for text. */
export const palette = {
  accent: "#1F4E79",
  accentTint: "#E8EFF6",
  ink: "#1F2933",
  muted: "#5F6B7A",
  computed: "#F3F5F8",
  hairline: "#DDE3EA",
  warning: "#7A4A00",
  warningTint: "#FFF1D6",
  error: "#8A1C13",
  errorTint: "#FBE3E0",
} as const;

/**
 * Tints of the accent for the series of a chart, from light to dark: what comes last is newest or oldest due, and weighs
 * most. They differ in lightness, so that they can be told apart in grey.
 */
const tints = ["#D3E1EE", "#A9C4DE", "#7DA6CC", "#4F86B7", "#1F4E79"] as const;

/** The colour of one of so many series. */
export function seriesColor(index: number, count: number): string {
  const step =
    count <= 1
      ? tints.length - 1
      : Math.round(((index % tints.length) * (tints.length - 1)) / Math.min(count - 1, tints.length - 1));
  return tints[Math.min(step, tints.length - 1)] ?? palette.accent;
}

/** The cumulative line of a pareto chart. */
export const lineColor = "#C2740C";
