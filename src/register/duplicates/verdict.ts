import type { FieldName } from "../fields/catalogue";
import { MISSING } from "./compare";
import { Contradictions } from "./contradictions";
import type { Feature } from "./features";
import type { Verdict } from "./found";
import type { Evidence } from "./kinds/kind";
import type { Model } from "./model";
import { MANY_NAMES } from "./sharedByMany";

/** Certain from 99 in 100 on, likely from even chances on, possible from one in nine on. */
const CERTAIN_BITS = Math.log2(99);
const LIKELY_BITS = 0;
export const POSSIBLE_BITS = -3;

/** What a witness must weigh to count as one of the two that a certain pair needs; where it is alike and not equal, more. */
const STRONG_BITS = 4;
const ALIKE_BITS = 8;

/** What belongs to one person or firm, and not to a house. */
const OWN = new Set<Evidence>(["identity", "birth", "email"]);

/** Judges compared pairs by the levels that their fields have reached. */
export class Judge {
  private readonly at: ReadonlyMap<FieldName, number>;
  private readonly contradictions: Contradictions;
  private readonly features: readonly Feature[];

  constructor(private readonly model: Model) {
    const { features } = model;
    this.features = features;
    this.at = new Map(features.flatMap(({ field }, f) => (field === null ? [] : [[field, f] as const])));
    this.contradictions = new Contradictions(features);
  }

  /**
   * What a weighed pair is. Certain takes two independent witnesses and nothing of weight against; a pair that cannot be
   * one customer is possible at most. Undefined below possible.
   */
  verdict(a: number, b: number, total: number, bits: Float64Array, levels: Uint8Array, from: number): Verdict | undefined {
    if (total < POSSIBLE_BITS) return undefined;
    if (total < LIKELY_BITS || this.impossible(a, b, levels, from) || this.sharesHouseOnly(a, levels, from)) return "possible";
    return total >= CERTAIN_BITS && this.witnesses(bits, levels, from) >= 2 && !this.contradictions.uncertain(a, b, levels, from) ? "certain" : "likely";
  }

  /** Whether the two cannot be one customer. */
  impossible(a: number, b: number, levels: Uint8Array, from: number): boolean {
    return this.contradictions.impossible(a, b, levels, from);
  }

  /** Whether the names are others, and nothing that belongs to a person or firm alone agrees: neighbours share the rest. */
  private sharesHouseOnly(a: number, levels: Uint8Array, from: number): boolean {
    if (this.level("name", levels, from) !== 0 && this.level("firstName", levels, from) !== 0) return false;
    return !this.features.some(({ kind, top, field, of }, f) => {
      const level = levels[from + f] as number;
      // A bookkeeper's address is her clients', too.
      if ((this.model.names[f]?.[of[a] as number] ?? 0) >= MANY_NAMES) return false;
      return OWN.has(kind.evidence) && field !== null && level !== MISSING && level >= top - 1;
    });
  }

  /**
   * Kinds of evidence that weigh enough. What is alike and not equal must weigh more, and a town that many live in is no
   * witness without the street.
   */
  private witnesses(bits: Float64Array, levels: Uint8Array, from: number): number {
    const sums = new Map<Evidence, number>();
    const equal = new Set<Evidence>();
    this.features.forEach(({ kind: { evidence }, field, top }, f) => {
      const own = bits[f] as number;
      sums.set(evidence, (sums.get(evidence) ?? 0) + own);
      if (own > 0 && (evidence === "address" ? field === "street" : levels[from + f] === top)) equal.add(evidence);
    });
    let strong = 0;
    for (const [evidence, sum] of sums) {
      if (evidence !== "other" && sum >= (equal.has(evidence) ? STRONG_BITS : ALIKE_BITS) && (evidence !== "address" || equal.has(evidence))) strong++;
    }
    return strong;
  }

  private level(field: FieldName, levels: Uint8Array, from: number): number {
    const f = this.at.get(field);
    return f === undefined ? MISSING : (levels[from + f] as number);
  }
}
