import { toMinor } from "../money/minorUnits";
import { currencyOf } from "../text/currencyWord";

/** The register's currencies, in the order in which documents bring them; the first is the base currency. */
export class CurrencyTable {
  readonly codes: string[];
  private readonly known = new Map<string, number>();
  /** Documents name theirs by one byte. */
  private static readonly most = 256;

  constructor(base: string) {
    this.codes = [base];
    this.known.set("", 0);
  }

  /** The index of what a currency cell says; the base currency where it says nothing that can be read. */
  indexOf(text: string): number {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const code = currencyOf(text) ?? this.base;
    let index = this.codes.indexOf(code);
    if (index < 0) index = this.codes.length < CurrencyTable.most ? this.codes.push(code) - 1 : 0;
    this.known.set(text, index);
    return index;
  }

  /** Each amount in minor units of its row's currency. */
  toMinor(amounts: Float64Array, currencies: Uint8Array): Float64Array {
    const units = new Float64Array(amounts.length);
    for (let i = 0; i < amounts.length; i++) {
      const amount = amounts[i] ?? NaN;
      units[i] = Number.isNaN(amount) ? NaN : toMinor(amount, this.codes[currencies[i] ?? 0] ?? this.base);
    }
    return units;
  }

  private get base(): string {
    return this.codes[0] ?? "NOK";
  }
}
