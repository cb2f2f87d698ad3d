import { cellText } from "../cells";
import { countryCode } from "../customer/country";
import type { Parties } from "../register";
import { assumeCountries, type AssumedCountries } from "./assumedCountries";
import { clueFields, type RowTexts } from "./countryClues";
import { partyTexts } from "./partyTexts";

/** Territories that use the numbers and postcodes of another country. */
const governed: Readonly<Record<string, string>> = { SJ: "NO" };

/** The countries that parties' numbers and addresses are judged by. */
export class PartyCountries {
  private readonly codes = new Map<string, string | null>();

  constructor(
    private readonly parties: Parties,
    private readonly home: string,
  ) {}

  /** True where the row names a country. */
  isNamed(index: number): boolean {
    return this.name(index) !== "";
  }

  /** True where neither the row's country nor anything else of it says where it is, so that it is taken to be where its list is. */
  isAssumed(index: number): boolean {
    return !this.isNamed(index) && !this.assumed(index).isSaid(index);
  }

  /** ISO code; where the row names none, that of {@link AssumedCountries}; null where it names one that is not known. */
  of(index: number): string | null {
    const name = this.name(index);
    if (name === "") return this.assumed(index).of(index);
    return this.codeOf(name);
  }

  /** ISO code; the home country where the row names none; null where it names one that is not known. */
  namedOrHome(index: number): string | null {
    const name = this.name(index);
    return name === "" ? this.home : this.codeOf(name);
  }

  /** What the rows of one list are taken for that say nothing; null where that is not known. */
  ofList(source: number): string | null {
    const assumed = assumedIn(this.parties, this.home).get(source);
    return assumed ? assumed.list : this.home;
  }

  private assumed(index: number): AssumedCountries {
    return assumedIn(this.parties, this.home).get(this.parties.at.source[index] ?? -1) ?? { of: () => this.home, isSaid: () => false, list: this.home };
  }

  private codeOf(name: string): string | null {
    let code = this.codes.get(name);
    if (code === undefined) {
      const known = countryCode(name);
      code = known === undefined ? null : (governed[known] ?? known);
      this.codes.set(name, code);
    }
    return code;
  }

  private name(index: number): string {
    return nameOf(this.parties, index);
  }
}

/** Several rules ask about the same parties, whose rows are looked at but once. */
const made = new WeakMap<Parties, Map<string, ReadonlyMap<number, AssumedCountries>>>();

/** By list: where its rows belong that name no country. */
function assumedIn(parties: Parties, home: string): ReadonlyMap<number, AssumedCountries> {
  const byHome = made.get(parties) ?? new Map<string, ReadonlyMap<number, AssumedCountries>>();
  made.set(parties, byHome);
  let assumed = byHome.get(home);
  if (!assumed) byHome.set(home, (assumed = assume(parties, home)));
  return assumed;
}

function assume(parties: Parties, home: string): ReadonlyMap<number, AssumedCountries> {
  const unnamed = new Map<number, number[]>();
  const withNames = new Set<number>();
  for (let index = 0; index < parties.count; index++) {
    const source = parties.at.source[index] ?? -1;
    if (nameOf(parties, index) !== "") withNames.add(source);
    else if (parties.implied[index] !== 1) {
      const rows = unnamed.get(source);
      if (rows) rows.push(index);
      else unnamed.set(source, [index]);
    }
  }
  const columns = new Map(clueFields.map((field) => [field, partyTexts(parties, field)]));
  const texts = (row: number): RowTexts => (field) => columns.get(field)?.[row] ?? "";
  return new Map([...unnamed].map(([source, rows]) => [source, assumeCountries({ rows, texts, areOthersNamed: withNames.has(source) }, home)]));
}

function nameOf({ values }: Parties, index: number): string {
  return cellText(values.get("country")?.[index]).trim();
}
