import type { IgnoredFinding } from "../changes/ignoredFinding";
import { shortHash } from "../changes/shortHash";
import type { Finding } from "./finding";

export interface SiftedFindings {
  readonly findings: readonly Finding[];
  /** Those that a person has said to leave out. */
  readonly ignored: readonly Finding[];
}

/**
 * What a finding is known by next time: its rule, whom it concerns and what the cell says. It outlives sorting and another
 * sheet, and is heard of again as soon as the cell says something else.
 */
export function findingKey({ code, field, key, value, message, row, sheet }: Finding): string {
  const about = row === null ? [sheet, JSON.stringify(message.values?.["heading"] ?? "")] : [key, value];
  return `${code}/${shortHash([field ?? "", ...about].join("\n"))}`;
}

/** The findings without those that a person has said to leave out. */
export function sift(findings: readonly Finding[], ignored: readonly IgnoredFinding[]): SiftedFindings {
  if (ignored.length === 0) return { findings, ignored: [] };
  const keys = new Set(ignored.map(({ key }) => key));
  const codes = new Set(ignored.map(({ key }) => key.slice(0, key.lastIndexOf("/"))));
  const isIgnored = (finding: Finding) => codes.has(finding.code) && keys.has(findingKey(finding));
  return { findings: findings.filter((finding) => !isIgnored(finding)), ignored: findings.filter(isIgnored) };
}

/** The list with these findings on it, each once; what was said of one before is replaced. */
export function withIgnored(
  ignored: readonly IgnoredFinding[],
  findings: readonly Finding[],
  said: Omit<IgnoredFinding, "key">,
): readonly IgnoredFinding[] {
  const added = new Map(findings.map((finding) => [findingKey(finding), { key: findingKey(finding), ...said }]));
  return [...ignored.filter(({ key }) => !added.has(key)), ...added.values()];
}

/** The list without these findings, so that they are heard of again. */
export function withoutIgnored(ignored: readonly IgnoredFinding[], findings: readonly Finding[]): readonly IgnoredFinding[] {
  const again = new Set(findings.map(findingKey));
  return ignored.filter(({ key }) => !again.has(key));
}
