import { MISSING } from "./compare";
import type { Feature } from "./features";
import { chanceOfValue, type Model } from "./model";

/** What sharing a house weighs at most between two of different names. */
const HOUSE_BITS = 9;

const HOUSE = ["phone", "address"];

/** Works out what the levels of two records weigh, field by field. */
export class Scorer {
  /** Bits of each feature of the pair last weighed. */
  readonly bits: Float64Array;
  /** By feature: what it says about the house that people live or work in, as a number of the kind of evidence; -1 for others. */
  private readonly house: Int8Array;
  /** By feature and value: what it weighs that both have it; not a number before it was asked for. */
  private readonly shared: readonly Float64Array[];
  private readonly sums = new Float64Array(HOUSE.length + 1);
  private readonly given: number;
  private readonly name: number;
  private readonly birth: number;
  private readonly email: number;
  private readonly names: readonly Feature[];

  constructor(private readonly model: Model) {
    const { features } = model;
    this.bits = new Float64Array(features.length);
    this.shared = features.map(({ values }) => new Float64Array(values.length).fill(NaN));
    this.given = features.findIndex(({ field }) => field === "firstName");
    this.name = features.findIndex(({ field }) => field === "name");
    this.birth = features.findIndex(({ field }) => field === "birthday");
    this.email = features.findIndex(({ field }) => field === "email");
    this.names = features.filter(({ field }) => field === "name" || field === "firstName" || field === "lastName");
    this.house = Int8Array.from(features, ({ field, kind }) => (field === "lastName" ? (this.given < 0 ? -1 : HOUSE.length) : HOUSE.indexOf(kind.evidence)));
  }

  /** All that is known of the pair, in bits, prior included. */
  weigh(a: number, b: number, levels: Uint8Array, at: number, swapped: boolean): number {
    const { model, bits } = this;
    let total = model.prior + (swapped ? model.swapped : 0);
    for (const f of model.order) {
      const level = levels[at + f] as number;
      const weight = level === MISSING ? 0 : this.weightOf(f, level, a, b, levels, at, swapped);
      bits[f] = weight;
      total += weight;
    }
    total -= this.namesakes(a, b, levels, at);
    return total - this.discount(this.doubt(levels, at, swapped));
  }

  /**
   * Namesakes have addresses that are alike, since both are made of the name: such a likeness says no more than the name, and a
   * slip of a letter in both says half. Gives the bits that are taken off.
   */
  private namesakes(a: number, b: number, levels: Uint8Array, at: number): number {
    const { namedMail, features } = this.model;
    if (namedMail === undefined) return 0;
    const [own, others] = [namedMail.named[a] as number, namedMail.named[b] as number];
    if (own === 0 || others === 0 || own + others === 2) return 0;
    const email = this.email;
    const level = levels[at + email] as number;
    const { top, of } = features[email] as Model["features"][number];
    const weight = this.bits[email] as number;
    if (level >= top || weight <= 0 || level < 2) return 0;
    const [one, other] = [of[a] as number, of[b] as number];
    const isSlip = level === top - 1 && (namedMail.boxes[one] === namedMail.boxes[other] || namedMail.letters[one] !== namedMail.letters[other]);
    if (isSlip && this.names.every(({ of: names }) => names[a] === names[b])) return 0;
    const kept = isSlip ? weight / 2 : 0;
    this.bits[email] = kept;
    return weight - kept;
  }

  /**
   * Whether the two may be different ones who share a house: people with one family name, firms in one building.
   * 0 is no doubt, 1 some, 2 much.
   */
  private doubt(levels: Uint8Array, at: number, swapped: boolean): 0 | 1 | 2 {
    const given = this.given < 0 ? MISSING : (levels[at + this.given] as number);
    const name = this.name < 0 ? MISSING : (levels[at + this.name] as number);
    const born = this.birth < 0 ? MISSING : (levels[at + this.birth] as number);
    if ((given === 0 && !swapped) || name === 0) return 2;
    return name <= 2 || born === 0 || (this.given >= 0 && given === MISSING && born === MISSING) ? 1 : 0;
  }

  /**
   * Who shares a house shares its address, its phone and often a family name. In doubt only the strongest of these counts
   * in full, the others in part. Gives the bits that are taken off.
   */
  private discount(doubt: 0 | 1 | 2): number {
    if (doubt === 0) return 0;
    const { house, bits } = this;
    const sums = this.sums.fill(0);
    for (let f = 0; f < house.length; f++) {
      const kind = house[f] as number;
      if (kind >= 0) sums[kind] = (sums[kind] as number) + (bits[f] as number);
    }
    let strongest = 0;
    for (let kind = 1; kind < sums.length; kind++) if ((sums[kind] as number) > (sums[strongest] as number)) strongest = kind;
    const most = sums[strongest] as number;
    let taken = 0;
    for (let f = 0; f < house.length; f++) {
      const kind = house[f] as number;
      if (kind < 0 || (sums[kind] as number) <= 0) continue;
      const share = kind !== strongest ? (doubt === 1 ? 0.5 : 0.25) : doubt === 2 && most > HOUSE_BITS ? HOUSE_BITS / most : 1;
      const kept = (bits[f] as number) * share;
      taken += (bits[f] as number) - kept;
      bits[f] = kept;
    }
    return taken;
  }

  private weightOf(f: number, level: number, a: number, b: number, levels: Uint8Array, at: number, swapped: boolean): number {
    const { model } = this;
    const feature = model.features[f] as Model["features"][number];
    const weight = (model.weights[f] as Float64Array)[level] as number;
    const value = feature.of[a] as number;
    if (level < feature.top) return weight <= 0 || feature.kind.evidence !== "address" ? weight : Math.min(weight, this.weightOfCommoner(f, value, feature.of[b] as number));
    const isShared = !swapped && value === feature.of[b];
    const along = model.along[f] as Model["along"][number];
    if (isShared && along.length === 0) return this.sharedBits(f, value);
    let chance = isShared ? chanceOfValue(model, f, value) : ((model.different[f] as Float64Array)[level] as number);
    for (const { with: g, chance: often } of along) {
      if (levels[at + g] === (model.features[g] as Model["features"][number]).top && often > chance) chance = often;
    }
    return this.equalBits(f, chance);
  }

  /** What it weighs that both have this very value: worked out once for each value that is met. */
  private sharedBits(f: number, value: number): number {
    const known = this.shared[f] as Float64Array;
    const bits = known[value] as number;
    return Number.isNaN(bits) ? (known[value] = this.equalBits(f, chanceOfValue(this.model, f, value))) : bits;
  }

  /** What equality weighs where different customers have it by this chance. */
  private equalBits(f: number, chance: number): number {
    const same = this.model.same[f] as Float64Array;
    return Math.max(0, Math.log2((same[same.length - 1] as number) / chance));
  }

  /**
   * What a slip in the commoner of two places weighs at most: whoever lives there by chance makes the slip as often as the same
   * one does, so that it tells no more than how rare the place is.
   */
  private weightOfCommoner(f: number, one: number, other: number): number {
    const { counts } = this.model.features[f] as Model["features"][number];
    return -Math.log2(chanceOfValue(this.model, f, (counts[one] as number) >= (counts[other] as number) ? one : other));
  }
}
