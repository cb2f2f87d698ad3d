/** A finding that a person has looked at and will not hear of again, as long as the cell says the same. */
export interface IgnoredFinding {
  /** Its code and a hash of what it was about; of the value itself nothing is kept. */
  readonly key: string;
  /** The person's own words; empty where none were given. */
  readonly reason: string;
  /** ISO time. */
  readonly at: string;
  readonly user: string;
}
