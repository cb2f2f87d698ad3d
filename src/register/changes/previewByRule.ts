import type { ChangeSet, Edit, EditedList } from "./changeSet";

/** What one rule wants to change. */
export interface RulePreview {
  readonly rule: string;
  readonly cells: number;
  readonly rows: number;
  /** Some of its edits with their lists: the first of each column first, since equal ones teach little. */
  readonly samples: readonly { readonly list: EditedList; readonly edit: Edit }[];
}

/** A change set by its rules, those with most cells first. */
export function previewByRule({ lists, edits }: ChangeSet, sampleSize = 5): readonly RulePreview[] {
  const byRule = new Map<string, Edit[]>();
  for (const edit of edits) {
    const same = byRule.get(edit.rule);
    if (same) same.push(edit);
    else byRule.set(edit.rule, [edit]);
  }
  return [...byRule]
    .map(([rule, own]): RulePreview => ({
      rule,
      cells: own.length,
      rows: new Set(own.map(({ list, row }) => `${list}\n${row.occurrence}\n${row.text}`)).size,
      samples: samplesOf(own, sampleSize).flatMap((edit) => {
        const list = lists[edit.list];
        return list ? [{ list, edit }] : [];
      }),
    }))
    .sort((one, other) => other.cells - one.cells || (one.rule < other.rule ? -1 : 1));
}

function samplesOf(edits: readonly Edit[], size: number): readonly Edit[] {
  const seen = new Set<string>();
  const [first, others]: [Edit[], Edit[]] = [[], []];
  for (const edit of edits) {
    const column = `${edit.list} ${edit.column}`;
    (seen.has(column) ? others : first).push(edit);
    seen.add(column);
    if (first.length >= size) break;
  }
  return [...first, ...others].slice(0, size);
}
