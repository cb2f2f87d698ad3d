import type { FieldName, SheetKind } from "../../fields/catalogue";

/**
 * How a field's column is headed, in Norwegian, English, German and Dutch; texts are lists parted by commas and are compared
 * without regard to case, accents, blanks and punctuation; `nr`, `no`, `number`, `Nummer`, `#` and a word `id` are one.
 */
interface HeadingWords {
  /** Says this field and nothing else. */
  readonly sure: string;
  /** Says this field unless another column says it better. */
  readonly likely?: string;
  /** Says this field only on such a sheet, where no better heading stands. */
  readonly onlyOn?: Readonly<Partial<Record<SheetKind, string>>>;
}

export type HeadingTable = Readonly<Partial<Record<FieldName, HeadingWords>>>;
