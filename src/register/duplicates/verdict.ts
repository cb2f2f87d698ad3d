import type { FieldName } from "../fields/catalogue";
import { looksLike } from "../intake/looksLike";
import { MISSING } from "./compare";
import type { Feature } from "./features";
import type { Verdict } from "./found";
import type { Evidence } from "./kinds/kind";

/** Certain from 99 in 100 on, likely from even chances on, possible from one in nine on. */
const CERTAIN_BITS = Math.log2(99);
const LIKELY_BITS = 0;
export const POSSIBLE_BITS = -3;

/** What a witness must weigh to count as one of the two that a certain pair needs. */
const STRONG_BITS = 4;

/** The highest level of a field that still speaks against two records being one beyond doubt. */
const AGAINST: Readonly<Partial<Record<FieldName, number>>> = {
  organisationNumber: 2,
  vatId: 2,
  personalNumber: 1,
  birthday: 1,
};

/** The same for what an agreeing official number or birthday excuses: people move, marry and change their address. */
const EXCUSABLE: Readonly<Partial<Record<FieldName, number>>> = { firstName: 2, lastName: 1, name: 2, street: 1, email: 0 };

/** What belongs to one person or firm, and not to a house. */
const OWN = new Set<Evidence>(["identity", "birth", "email"]);

/** Judges compared pairs by the levels that their fields have reached. */
export class Judge {
  private readonly at: ReadonlyMap<FieldName, number>;
  private readonly identities: readonly number[];
  private readonly birthTop: number | undefined;

  constructor(private readonly features: readonly Feature[]) {
    this.at = new Map(features.flatMap(({ field }, f) => (field === null ? [] : [[field, f] as const])));
    this.birthTop = features.find(({ field }) => field === "birthday")?.top;
    this.identities = features.flatMap(({ kind, field }, f) => (kind.evidence === "identity" && field !== null ? [f] : []));
  }

  /**
   * What a weighed pair is. Certain takes two independent witnesses and nothing of weight against; a pair that cannot be
   * one customer is possible at most. Undefined below possible.
   */
  verdict(total: number, bits: Float64Array, levels: Uint8Array, from: number, impossible: boolean): Verdict | undefined {
    if (total < POSSIBLE_BITS) return undefined;
    if (impossible || total < LIKELY_BITS || this.sharesHouseOnly(levels, from)) return "possible";
    return total >= CERTAIN_BITS && this.witnesses(bits) >= 2 && !this.speaksAgainst(levels, from) ? "certain" : "likely";
  }

  /** Whether the two cannot be one customer: official numbers differ, or birthday and person both do. */
  impossible(a: number, b: number, levels: Uint8Array, from: number): boolean {
    for (const field of ["organisationNumber", "vatId"] as const) {
      const level = this.level(field, levels, from);
      if (level <= 1 || (level === 2 && this.both(field, a, b, looksLike.norwegianOrganisationNumber))) return true;
    }
    const person = this.level("personalNumber", levels, from);
    if (person <= 2 && this.both("personalNumber", a, b, looksLike.norwegianPersonalNumber)) return true;
    const isOther = this.level("email", levels, from) === 0 || this.level("firstName", levels, from) === 0;
    return this.level("birthday", levels, from) === 0 && isOther && !this.identified(levels, from);
  }

  /** Whether the names are others, and nothing that belongs to a person or firm alone agrees: neighbours share the rest. */
  private sharesHouseOnly(levels: Uint8Array, from: number): boolean {
    if (this.level("name", levels, from) !== 0 && this.level("firstName", levels, from) !== 0) return false;
    return !this.features.some(({ kind, top, field }, f) => {
      const level = levels[from + f] as number;
      return OWN.has(kind.evidence) && field !== null && level !== MISSING && level >= top - 1;
    });
  }

  private witnesses(bits: Float64Array): number {
    const sums = new Map<string, number>();
    this.features.forEach(({ kind }, f) => sums.set(kind.evidence, (sums.get(kind.evidence) ?? 0) + (bits[f] as number)));
    let strong = 0;
    for (const [evidence, sum] of sums) if (evidence !== "other" && sum >= STRONG_BITS) strong++;
    return strong;
  }

  private speaksAgainst(levels: Uint8Array, from: number): boolean {
    const identified = this.identified(levels, from);
    const excused = identified || this.level("birthday", levels, from) === this.birthTop;
    return this.features.some(({ field, kind }, f) => {
      if (field === null) return false;
      const level = levels[from + f] as number;
      const against = level <= (AGAINST[field] ?? -1) && !(identified && kind.evidence !== "identity");
      return against || (!excused && level <= (EXCUSABLE[field] ?? -1));
    });
  }

  /** Whether an official number agrees, next to which other fields may be out of date. */
  private identified(levels: Uint8Array, from: number): boolean {
    return this.identities.some((f) => levels[from + f] === this.features[f]?.top);
  }

  private level(field: FieldName, levels: Uint8Array, from: number): number {
    const f = this.at.get(field);
    return f === undefined ? MISSING : (levels[from + f] as number);
  }

  private both(field: FieldName, a: number, b: number, test: (text: string) => boolean): boolean {
    const feature = this.features[this.at.get(field) ?? -1];
    return feature !== undefined && [a, b].every((record) => test(feature.values[feature.of[record] as number] ?? ""));
  }
}
