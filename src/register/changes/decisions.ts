/** What people have said about pairs of records, by key: it holds over everything that the software works out. */
export interface Decisions {
  readonly same: readonly (readonly [string, string])[];
  readonly different: readonly (readonly [string, string])[];
}

export const noDecisions: Decisions = { same: [], different: [] };
