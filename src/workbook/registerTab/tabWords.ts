import type { FieldName } from "../../register/fields/catalogue";
import type { ReaderForm } from "../readerForm";

/** What the register tab shows of words, in the reader's language. */
export interface RegisterTabWords {
  /** `Kundekartotek`; a new tab gets a number after it where a sheet has that name already. */
  readonly tabName: string;
  /** Heading of the hidden id column. */
  readonly rowId: string;
  readonly headings: Readonly<Record<FieldName, string>>;
  readonly yes: string;
  readonly no: string;
  /** Words that drop-downs offer before those that stand in the column already. */
  readonly lists: Readonly<Partial<Record<FieldName, readonly string[]>>>;
  readonly rules: RuleWords;
  readonly form: ReaderForm;
  /** The footer's "Page 1 of 4". */
  readonly page: string;
  readonly of: string;
}

/** What the validation rules say when a value is doubtful. */
export interface RuleWords {
  readonly title: string;
  readonly number: string;
  readonly list: string;
  readonly organisationNumber: string;
  readonly email: string;
  readonly date: string;
  readonly notNegative: string;
  readonly amount: string;
  readonly discount: string;
  readonly pastDate: string;
  readonly account: string;
  readonly postcode: string;
  readonly website: string;
  readonly paymentTerms: string;
}
