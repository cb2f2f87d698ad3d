import type { Figure } from "../../register/reports/report";
import { palette } from "../palette";
import { numberLength } from "./columnWidths";
import type { Draft } from "./draft";
import type { PlanForm } from "./tablePlan";
import { figureFormat } from "./valueFormat";

/** A currency or "dager", with a space and some air. */
const UNIT = 6;

/** What stands for a value that is not defined. */
const NOTHING = "–";

export function shownValue({ value }: Figure<string>): number | string {
  return value ?? NOTHING;
}

/** The figure's name, which leads to the report that the figure sums up. */
export function planLabel(draft: Draft, figure: Figure<string>, row: number, column: number, { tabs }: PlanForm): void {
  const tab = figure.leadsTo === undefined ? undefined : tabs.get(figure.leadsTo);
  if (tab === undefined) {
    draft.put(row, column, figure.label);
    return;
  }
  draft.links.push({ row, column, tab, text: `${figure.label} ›` });
  draft.look({ row, column, rows: 1, columns: 1 }, { color: palette.accent, underline: false });
}

export function valueLook(figure: Figure<string>, plan: PlanForm): { numberFormat: string } | Record<string, never> {
  return typeof figure.value === "number" ? { numberFormat: figureFormat(figure, plan.form) } : {};
}

/** Characters of the longest value with its unit, and some air. */
export function longestValue(figures: readonly Figure<string>[]): number {
  return Math.max(
    0,
    ...figures.map(({ value, type }) =>
      typeof value === "number" ? numberLength(value, type) + UNIT : (value ?? "").length + 2,
    ),
  );
}
