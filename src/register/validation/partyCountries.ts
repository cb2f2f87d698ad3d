import { cellText } from "../cells";
import { countryCode } from "../customer/country";
import type { Parties } from "../register";

/** Territories that use the numbers and postcodes of another country. */
const governed: Readonly<Record<string, string>> = { SJ: "NO" };

/** The countries that parties' numbers and addresses are judged by. */
export class PartyCountries {
  private readonly codes = new Map<string, string | null>();

  constructor(
    private readonly parties: Parties,
    private readonly home: string,
  ) {}

  /** True where the row names no country, so that it is taken to be at home. */
  isAssumed(index: number): boolean {
    return this.name(index) === "";
  }

  /** ISO code; the home country where the row names none; null where it names one that is not known. */
  of(index: number): string | null {
    const name = this.name(index);
    if (name === "") return this.home;
    let code = this.codes.get(name);
    if (code === undefined) {
      const known = countryCode(name);
      code = known === undefined ? null : (governed[known] ?? known);
      this.codes.set(name, code);
    }
    return code;
  }

  private name(index: number): string {
    return cellText(this.parties.values.get("country")?.[index]).trim();
  }
}
