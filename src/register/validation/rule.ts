import type { Day } from "../calendar/day";
import type { Register } from "../register";
import type { Settings } from "../settings";
import type { Finding } from "./finding";

/** What rules may ask beside the register itself. */
export interface RuleContext {
  /** The report date: what lies after it is in the future. */
  readonly asOf: Day;
  /** ISO 3166-1 code of the country that addresses and numbers without a country belong to. */
  readonly country: string;
  /** Status words of documents that are no claims, such as `cancelled`. */
  readonly excludedStatus: readonly string[];
  /** How claims and money are reckoned, for rules that need a balance. */
  readonly settings: Settings;
}

/** A rule looks at the register and gives findings; the engine knows nothing more of it. */
export type Rule = (register: Register, context: RuleContext) => Iterable<Finding>;
