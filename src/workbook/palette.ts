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

/** Charts draw their series in tints of the accent, so that neighbours differ in lightness and print in grey. */
export const seriesColors = ["#1F4E79", "#6FA0CB", "#A9B7C6", "#3D79AE", "#C9DAEA", "#76818D"] as const;

/** The cumulative line of a pareto chart. */
export const lineColor = "#C2740C";
