import { previewOf, type Proposed } from "../register/changes/previewByRule";

/** What a job would change, by rule and field, and how many rows would come or go. */
export function previewPart(job: string, proposed: Proposed) {
  const { cells, rules, rows } = previewOf(proposed);
  const count = (is: "added" | "removed"): number => rows.find((one) => one.is === is)?.count ?? 0;
  return {
    job,
    cells,
    rowsAdded: count("added"),
    rowsRemoved: count("removed"),
    rules: rules.map(({ rule, count: of, fields }) => ({
      rule,
      cells: of,
      fields: fields.map(({ field, heading, count: each }) => ({ field: field ?? "", ...(field === null ? { heading } : {}), cells: each })),
    })),
  };
}
