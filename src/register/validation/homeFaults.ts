import type { FieldName } from "../fields/catalogue";
import type { Parties, Register } from "../register";
import type { Finding } from "./finding";
import { foundOnSheet } from "./found";
import type { PartyCountries } from "./partyCountries";

/** Fewer than this may well be faults, whatever their share. */
const FEWEST = 5;

interface Judged {
  rows: number;
  readonly faults: Finding[];
}

/**
 * Holds back faults of rows that name no country and were therefore judged as if at home, or where their list is. Where most of a column has
 * them, the guess is wrong and not the cells: then one note says so, in place of a fault on nearly every row.
 */
export class HomeFaults {
  private readonly judged = new Map<number, Judged>();

  constructor(
    private readonly register: Register,
    private readonly parties: Parties,
    private readonly field: FieldName,
    private readonly countries: PartyCountries,
  ) {}

  /** Notes that a row was judged by where its list is, and what is wrong with it, if anything. */
  add(index: number, fault: Finding | null): void {
    const source = this.parties.at.source[index] ?? -1;
    const judged = this.judged.get(source) ?? { rows: 0, faults: [] };
    this.judged.set(source, judged);
    judged.rows++;
    if (fault) judged.faults.push(fault);
  }

  *settled(): Iterable<Finding> {
    for (const [source, { rows, faults }] of this.judged) {
      const isWrongGuess = faults.length >= FEWEST && faults.length * 2 > rows;
      if (!isWrongGuess) yield* faults;
      else {
        const { field, countries } = this;
        const values = { field: { say: `field.${field}` }, country: { country: countries.ofList(source) ?? "" }, count: faults.length };
        yield foundOnSheet(this.register, source, { code: "country.assumed", severity: "info", field, values });
      }
    }
  }
}
