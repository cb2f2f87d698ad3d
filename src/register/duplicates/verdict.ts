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
const ALIKE_BITS = 8;

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
  private readonly checked = new Map<FieldName, boolean>();

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
    return total >= CERTAIN_BITS && this.witnesses(bits, levels, from) >= 2 && !this.speaksAgainst(levels, from) ? "certain" : "likely";
  }

  /** Whether the two cannot be one customer: official numbers differ, or birthday and person both do. */
  impossible(a: number, b: number, levels: Uint8Array, from: number): boolean {
    for (const field of ["organisationNumber", "vatId"] as const) {
      const level = this.level(field, levels, from);
      if (level > 2) continue;
      // Where numbers have a check digit, one that is wrong is a slip of the pen, and proves nothing.
      if (this.both(field, a, b, looksLike.norwegianOrganisationNumber) || (level <= 1 && !this.isChecked(field))) return true;
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

  /** Whether most of a field's numbers are Norwegian ones, which can be told from other numbers. */
  private isChecked(field: FieldName): boolean {
    const known = this.checked.get(field);
    if (known !== undefined) return known;
    const values = this.features[this.at.get(field) ?? -1]?.values ?? [];
    const isChecked = values.filter((value) => looksLike.norwegianOrganisationNumber(value)).length * 2 > values.length;
    this.checked.set(field, isChecked);
    return isChecked;
  }

  private both(field: FieldName, a: number, b: number, test: (text: string) => boolean): boolean {
    const feature = this.features[this.at.get(field) ?? -1];
    return feature !== undefined && [a, b].every((record) => test(feature.values[feature.of[record] as number] ?? ""));
  }
}
