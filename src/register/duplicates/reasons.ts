import { MISSING } from "./compare";
import type { Feature } from "./features";
import { nameParts, type Reason } from "./found";

/** Why a pair is judged as it is: every field that both have, what speaks for the pair first. */
export function reasonsOf(
  features: readonly Feature[],
  { a, b, levels, from, bits, swapped }: { readonly a: number; readonly b: number; readonly levels: Uint8Array; readonly from: number; readonly bits: Float64Array; readonly swapped: boolean },
): Reason[] {
  const reasons: Reason[] = [];
  for (const [f, feature] of features.entries()) {
    const level = levels[from + f] as number;
    if (level === MISSING) continue;
    const isName = feature.field === "firstName" || feature.field === "lastName";
    const value = feature.of[a] as number;
    reasons.push({
      field: feature.name,
      known: (feature.field === null ? nameParts.find((part) => part === feature.name) : undefined) ?? feature.field,
      agreement: swapped && isName ? "swapped" : (feature.kind.agreements[level] ?? "differs"),
      weight: Math.round((bits[f] as number) * 10) / 10,
      ...(value === feature.of[b] ? { shared: feature.counts[value] as number } : {}),
    });
  }
  return reasons.sort((x, y) => y.weight - x.weight || (x.field < y.field ? -1 : 1));
}
