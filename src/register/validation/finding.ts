import type { FieldName } from "../fields/catalogue";
import type { Message } from "../message";

export type Severity = "error" | "warning" | "info";

/** Something wrong or worth a look. Data faults are findings, never exceptions. */
export interface Finding {
  /** Field and fault, such as `organisationNumber.checkDigit`; the words are those of `finding.CODE`. */
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** Zero-based sheet position; null for what concerns a whole sheet. */
  readonly row: number | null;
  readonly column: number | null;
  readonly field: FieldName | null;
  /** The customer or document concerned. */
  readonly key: string;
  /** The cell's value as text. */
  readonly value: string;
  readonly suggestion: string | null;
  /** One sentence: what is wrong and why. */
  readonly message: Message;
}
