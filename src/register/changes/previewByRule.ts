import type { Cell } from "../cells";
import type { FieldName } from "../fields/catalogue";
import { isSameCell } from "./sameCell";

/** A cell that a job would change, for people; dates of fields are days. */
export interface ProposedCell {
  readonly sheet: string;
  /** The party's number, or what else names the row. */
  readonly key: string;
  /** Null for a column that holds no field: then `heading` names it. */
  readonly field: FieldName | null;
  readonly heading?: string;
  readonly before: Cell;
  readonly after: Cell;
  readonly rule: string;
}

/** A whole row that a job would add or remove. */
export interface ProposedRow {
  readonly is: "added" | "removed";
  /** The tab that it would be on, or stands on. */
  readonly sheet: string;
  readonly key: string;
  readonly name: string;
  /** The sheet that it comes from; empty where nobody knows. */
  readonly from: string;
}

/** Everything that a job would change. */
export interface Proposed {
  readonly cells: readonly ProposedCell[];
  readonly rows: readonly ProposedRow[];
}

/** What a person looks at before it is written: how much, by rule and field, with a few examples of each. */
export interface ChangePreview {
  readonly cells: number;
  /** The rule with the most cells first. */
  readonly rules: readonly RulePreview<ProposedCell>[];
  readonly rows: readonly RowPreview[];
}

export interface RulePreview<C> {
  readonly rule: string;
  readonly count: number;
  /** How many cells of each field, the most first. */
  readonly fields: readonly FieldCount[];
  /** The first of them. */
  readonly samples: readonly C[];
}

interface FieldCount {
  readonly field: FieldName | null;
  readonly heading: string;
  readonly count: number;
}

export interface RowPreview {
  readonly is: ProposedRow["is"];
  readonly count: number;
  readonly samples: readonly ProposedRow[];
}

const SAMPLES = 5;

export function previewOf({ cells, rows }: Proposed): ChangePreview {
  return { cells: cells.length, rules: previewByRule(cells), rows: rowPreviews(rows) };
}

/** Rows that come and rows that go, counted, with the first of each. */
export function rowPreviews(rows: readonly ProposedRow[]): readonly RowPreview[] {
  return (["added", "removed"] as const).flatMap((is): RowPreview[] => {
    const of = rows.filter((row) => row.is === is);
    return of.length === 0 ? [] : [{ is, count: of.length, samples: of.slice(0, SAMPLES) }];
  });
}

/** Cells by the rule that wants them changed, each rule with its count, its fields and its first cells. */
export function previewByRule<C extends Pick<ProposedCell, "rule" | "field" | "heading">>(cells: readonly C[]): readonly RulePreview<C>[] {
  const byRule = new Map<string, { count: number; readonly fields: Map<string, FieldCount>; readonly samples: C[] }>();
  for (const cell of cells) {
    const { rule, field, heading = "" } = cell;
    const own = byRule.get(rule) ?? { count: 0, fields: new Map<string, FieldCount>(), samples: [] };
    own.count++;
    const column = field ?? ` ${heading}`;
    own.fields.set(column, { field, heading, count: (own.fields.get(column)?.count ?? 0) + 1 });
    if (own.samples.length < SAMPLES) own.samples.push(cell);
    byRule.set(rule, own);
  }
  const previews = [...byRule].map(([rule, { count, fields, samples }]) => ({ rule, count, fields: [...fields.values()].sort(mostFirst), samples }));
  return previews.sort(mostFirst);
}

function mostFirst(one: { readonly count: number }, other: { readonly count: number }): number {
  return other.count - one.count;
}

/** Whether somebody who has seen the one has seen the other. */
export function isSameProposal(one: Proposed, other: Proposed): boolean {
  return (
    one.cells.length === other.cells.length &&
    one.rows.length === other.rows.length &&
    one.cells.every((cell, at) => isSameChange(cell, other.cells[at])) &&
    one.rows.every(({ is, sheet, key, name }, at) => {
      const twin = other.rows[at];
      return twin?.is === is && twin.sheet === sheet && twin.key === key && twin.name === name;
    })
  );
}

function isSameChange({ sheet, key, field, before, after }: ProposedCell, other: ProposedCell | undefined): boolean {
  return other?.sheet === sheet && other.key === key && other.field === field && isSameCell(before, other.before) && isSameCell(after, other.after);
}
