import type { Finding } from "../../register/validation/finding";

/** The findings of one rule, in the order in which they came. */
export interface FindingGroup {
  readonly code: string;
  readonly first: Finding;
  readonly findings: readonly Finding[];
}

/** Findings by rule; rules stand in the order of their first finding, so that errors come first. */
export function findingGroups(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.code);
    if (group) group.push(finding);
    else groups.set(finding.code, [finding]);
  }
  return [...groups].flatMap(([code, group]) => {
    const [first] = group;
    return first ? [{ code, first, findings: group }] : [];
  });
}
