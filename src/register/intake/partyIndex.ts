import { nameKey, numberKey, withoutZeros } from "./partyKeys";

const UNKNOWN = -1;
const AMBIGUOUS = -2;

/** Finds the customer, or supplier, that a document names. */
export class PartyIndex {
  private readonly byNumber = new Map<string, number>();
  private readonly byBareNumber = new Map<string, number>();
  private readonly byName = new Map<string, number>();
  private readonly repeats = new Map<string, number[]>();

  /**
   * One element for each party; empty text where it has no number or name. `survivors` tells for each the party that it is
   * found as, where some have absorbed others.
   */
  constructor(
    numbers: readonly string[],
    private readonly names: readonly string[],
    private readonly survivors: readonly number[] | null = null,
  ) {
    numbers.forEach((number, party) => {
      if (number === "") return;
      const key = numberKey(number);
      const first = this.byNumber.get(key);
      if (first === undefined) this.byNumber.set(key, party);
      else this.repeats.set(key, [...(this.repeats.get(key) ?? [first]), party]);
    });
    for (const [key, party] of this.byNumber) this.note(this.byBareNumber, withoutZeros(key), party);
    names.forEach((name, party) => {
      if (name !== "") this.note(this.byName, nameKey(name), party);
    });
  }

  /**
   * The party with this number: exactly, or else the only one that differs in leading zeros. Where the number stands
   * twice, the one that also has the name, else the first. Without a number, the only party of that name. -1 if none.
   */
  find(number: string, name: string): number {
    const party = this.match(number, name);
    return party < 0 ? party : this.survivor(party);
  }

  private match(number: string, name: string): number {
    if (number !== "") {
      const key = numberKey(number);
      const exact = this.byNumber.get(key);
      if (exact !== undefined) return this.repeats.size === 0 ? exact : this.amongRepeats(key, name, exact);
      const bare = this.byBareNumber.get(withoutZeros(key)) ?? UNKNOWN;
      if (bare >= 0) return bare;
      // A column headed "customer" may hold names for some rows and numbers for others.
      return name === "" ? this.named(number) : UNKNOWN;
    }
    return name === "" ? UNKNOWN : this.named(name);
  }

  private named(name: string): number {
    return Math.max(UNKNOWN, this.byName.get(nameKey(name)) ?? UNKNOWN);
  }

  private amongRepeats(key: string, name: string, first: number): number {
    const parties = this.repeats.get(key);
    if (!parties || name === "") return first;
    return parties.find((party) => nameKey(this.names[party] ?? "") === nameKey(name)) ?? first;
  }

  private survivor(party: number): number {
    return this.survivors?.[party] ?? party;
  }

  /** A key that leads to two parties is no key, unless one has absorbed the other. */
  private note(index: Map<string, number>, key: string, party: number): void {
    const before = index.get(key);
    const isSame = before !== undefined && before >= 0 && this.survivor(before) === this.survivor(party);
    index.set(key, before === undefined || isSame ? party : AMBIGUOUS);
  }
}
