import type { FieldName } from "../fields/catalogue";
import { looksLike } from "../intake/looksLike";
import { MISSING } from "./compare";
import type { Feature } from "./features";
import { looksLikePerson } from "./givenNames";
import { areOneName } from "./oneName";

/** The highest level of a field that still speaks against two records being one beyond doubt. */
const AGAINST: Readonly<Partial<Record<FieldName, number>>> = {
  organisationNumber: 2,
  vatId: 2,
  personalNumber: 1,
  birthday: 1,
};

/** The same for what an agreeing official number or birthday excuses: people move, marry and change their address. */
const EXCUSABLE: Readonly<Partial<Record<FieldName, number>>> = { firstName: 2, lastName: 1, name: 2, street: 1, email: 0 };

/** Forms of firms that are somebody of their own, not the person who runs them. */
const OF_THEIR_OWN = new Set(["as", "asa", "ab", "aps", "oy", "gmbh", "ag", "ug", "kgaa", "mbh", "se", "bv", "nv", "ltd", "plc", "llc", "inc", "corp", "sa", "sarl", "sas", "srl", "spa", "sl"]);

/** Tells what speaks against two records being one: beyond doubt, or so much that a person must look. */
export class Contradictions {
  private readonly at: ReadonlyMap<string, number>;
  private readonly identities: readonly number[];
  /** Columns that no field is known for, where branches of one firm may have numbers of their own. */
  private readonly unknown: readonly Feature[];
  private readonly checked = new Map<FieldName, boolean>();

  constructor(private readonly features: readonly Feature[]) {
    this.at = new Map(features.map(({ field, name }, f) => [field ?? `own ${name}`, f] as const));
    this.identities = features.flatMap(({ kind, field }, f) => (kind.evidence === "identity" && field !== null ? [f] : []));
    this.unknown = features.filter(({ field, kind }) => field === null && kind.evidence === "other");
  }

  /** Whether the two cannot be one customer: official numbers differ, or birthday and person both do, or the name says which of two is meant. */
  impossible(a: number, b: number, levels: Uint8Array, from: number): boolean {
    for (const field of ["organisationNumber", "vatId"] as const) {
      const level = this.level(field, levels, from);
      if (level > 2) continue;
      // Where numbers have a check digit, one that is wrong is a slip of the pen, and proves nothing.
      if (this.both(field, a, b, looksLike.norwegianOrganisationNumber) || (level <= 1 && !this.isChecked(field))) return true;
    }
    const person = this.level("personalNumber", levels, from);
    if (person <= 2 && this.both("personalNumber", a, b, looksLike.norwegianPersonalNumber)) return true;
    if (this.own("generation", levels, from) === 0 || this.own("branch", levels, from) === 0) return true;
    const isOther = this.level("email", levels, from) === 0 || this.level("firstName", levels, from) === 0;
    return this.level("birthday", levels, from) === 0 && isOther && !this.identified(levels, from);
  }

  /** Whether anything speaks so much against it that the pair cannot be certain. */
  uncertain(a: number, b: number, levels: Uint8Array, from: number): boolean {
    const identified = this.identified(levels, from);
    const isBornAlike = this.isTop("birthday", levels, from);
    const excused = identified || isBornAlike;
    const isAgainst = this.features.some(({ field, kind }, f) => {
      if (field === null) return false;
      const level = levels[from + f] as number;
      const against = level <= (AGAINST[field] ?? -1) && !(identified && kind.evidence !== "identity");
      return against || (!excused && level <= (EXCUSABLE[field] ?? -1));
    });
    return (
      isAgainst ||
      this.isOneMarked("branch", a, b) ||
      (!isBornAlike && this.isOneMarked("generation", a, b)) ||
      (!isBornAlike && this.standElsewhere(levels, from)) ||
      (!identified && this.areOtherForms(a, b, levels, from)) ||
      (!excused && this.areOtherPeople(a, b)) ||
      this.haveOwnNumbers(a, b)
    );
  }

  /** Only one of the two says which of several it is. */
  private isOneMarked(mark: string, a: number, b: number): boolean {
    const feature = this.features[this.at.get(`own ${mark}`) ?? -1];
    return feature !== undefined && (feature.of[a] as number) < 0 !== (feature.of[b] as number) < 0;
  }

  /** A chain has its name in many towns; who has moved is still reached by the same phone. */
  private standElsewhere(levels: Uint8Array, from: number): boolean {
    const isAway = (field: FieldName) => this.level(field, levels, from) === 0;
    const street = this.level("street", levels, from);
    const isElsewhere = street === MISSING ? isAway("place") && this.level("postcode", levels, from) !== MISSING : street <= 1 && (isAway("place") || isAway("postcode"));
    return isElsewhere && !this.isTop("phone", levels, from);
  }

  /** Two forms are two firms; and a firm that bears a person's name is not the person. */
  private areOtherForms(a: number, b: number, levels: Uint8Array, from: number): boolean {
    const level = this.own("legalForm", levels, from);
    const forms = this.features[this.at.get("own legalForm") ?? -1];
    if (!forms) return false;
    if (level !== MISSING) return level < forms.top;
    const [one, other] = [forms.of[a] as number, forms.of[b] as number];
    const form = forms.values[one < 0 ? other : one];
    return form !== undefined && OF_THEIR_OWN.has(form) && this.both("name", a, b, looksLikePerson);
  }

  /** Given names that differ in a letter are two names where they are short: Kari and Karl live in one house. */
  private areOtherPeople(a: number, b: number): boolean {
    return (["name", "firstName"] as const).some((field) => {
      const feature = this.features[this.at.get(field) ?? -1];
      const [one, other] = [feature?.values[feature.of[a] ?? -1], feature?.values[feature.of[b] ?? -1]];
      return one !== undefined && other !== undefined && one !== other && !areOneName(one, other, field === "name" && (this.hasForm(a) || this.hasForm(b)));
    });
  }

  private hasForm(record: number): boolean {
    return (this.features[this.at.get("own legalForm") ?? -1]?.of[record] ?? -1) >= 0;
  }

  /** Branches of one firm have its number, and in another column each its own. */
  private haveOwnNumbers(a: number, b: number): boolean {
    return this.unknown.some(({ of, values }) => {
      const [one, other] = [of[a] as number, of[b] as number];
      return one >= 0 && other >= 0 && one !== other && [one, other].every((value) => looksLike.norwegianOrganisationNumber(values[value] ?? ""));
    });
  }

  /** Whether an official number agrees, next to which other fields may be out of date. */
  private identified(levels: Uint8Array, from: number): boolean {
    return this.identities.some((f) => levels[from + f] === this.features[f]?.top);
  }

  private isTop(field: FieldName, levels: Uint8Array, from: number): boolean {
    const f = this.at.get(field);
    return f !== undefined && levels[from + f] === this.features[f]?.top;
  }

  private level(field: FieldName, levels: Uint8Array, from: number): number {
    const f = this.at.get(field);
    return f === undefined ? MISSING : (levels[from + f] as number);
  }

  private own(name: string, levels: Uint8Array, from: number): number {
    const f = this.at.get(`own ${name}`);
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
