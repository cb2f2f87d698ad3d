import type { Feature } from "./features";

/** Stands for a field that one of the two lacks: it says nothing. */
export const MISSING = 255;

/** Compares two records field by field, into levels at `at` and after; true where given and family name stand swapped. */
export class RecordComparer {
  private readonly given: number;
  private readonly family: number;

  constructor(private readonly features: readonly Feature[]) {
    this.given = features.findIndex(({ field }) => field === "firstName");
    this.family = features.findIndex(({ field }) => field === "lastName");
  }

  compare(a: number, b: number, levels: Uint8Array, at: number): boolean {
    const { features } = this;
    for (let f = 0; f < features.length; f++) {
      const feature = features[f] as Feature;
      levels[at + f] = levelOf(feature, feature.of[a] as number, feature.of[b] as number);
    }
    return this.given >= 0 && this.family >= 0 && this.trySwapped(a, b, levels, at);
  }

  private trySwapped(a: number, b: number, levels: Uint8Array, at: number): boolean {
    const [given, family] = [this.features[this.given] as Feature, this.features[this.family] as Feature];
    const straight = known(levels[at + this.given] as number) + known(levels[at + this.family] as number);
    if (straight >= 6) return false;
    const one = levelOf(given, given.of[a] as number, family.of[b] as number);
    const other = levelOf(given, family.of[a] as number, given.of[b] as number);
    if (Math.max(known(one), known(other)) < 3 || known(one) + known(other) <= straight + 1) return false;
    levels[at + this.given] = one;
    levels[at + this.family] = other;
    return true;
  }
}

function known(level: number): number {
  return level === MISSING ? 0 : level;
}

function levelOf(feature: Feature, a: number, b: number): number {
  if (a < 0 || b < 0) return MISSING;
  return a === b ? feature.top : feature.compare(a, b);
}
