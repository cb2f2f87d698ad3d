export const rfmSegments = [
  "champions",
  "loyalCustomers",
  "potentialLoyalists",
  "newCustomers",
  "promising",
  "needAttention",
  "aboutToSleep",
  "atRisk",
  "cantLose",
  "hibernating",
] as const;
export type RfmSegment = (typeof rfmSegments)[number];

/** One row for each score of recency from one to five, one letter for each score of frequency. */
const map = ["hhrrc", "hhrrc", "ssnll", "mppll", "eppxx"] as const;

const byLetter: Readonly<Record<string, RfmSegment>> = {
  h: "hibernating",
  r: "atRisk",
  c: "cantLose",
  s: "aboutToSleep",
  n: "needAttention",
  l: "loyalCustomers",
  m: "promising",
  p: "potentialLoyalists",
  e: "newCustomers",
  x: "champions",
};

/** The segment of two scores from one to five. Each of the 25 pairs has exactly one. */
export function rfmSegment(recency: number, frequency: number): RfmSegment {
  return byLetter[map[recency - 1]?.[frequency - 1] ?? ""] ?? "hibernating";
}
