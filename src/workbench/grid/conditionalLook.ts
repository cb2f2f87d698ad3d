import type { IStyleData } from "@univerjs/presets";
import { evaluate } from "../../standin/formulas/evaluate";
import { shiftFormula } from "../../standin/formulas/shift";
import { workbookContext, type ContextAt } from "../../standin/formulas/workbookContext";
import { areaText } from "../../standin/model/areas";
import { formulasOf } from "../../standin/model/rules/cellRule";
import { formatsIn, lookOf, type ConditionalFormat } from "../../standin/model/rules/conditionalFormats";
import { firstCell, ruleAreas } from "../../standin/model/rules/ruleAreas";
import { attribute, flag } from "../../standin/model/tree";
import type { Area, DifferentialFormat, Sheet, Workbook } from "../../standin/model/types";
import type { CellLook } from "./tableLook";

const operators: Readonly<Record<string, (cell: string, one: string, other: string) => string>> = {
  lessThan: (cell, one) => `${cell}<(${one})`,
  lessThanOrEqual: (cell, one) => `${cell}<=(${one})`,
  equal: (cell, one) => `${cell}=(${one})`,
  notEqual: (cell, one) => `${cell}<>(${one})`,
  greaterThanOrEqual: (cell, one) => `${cell}>=(${one})`,
  greaterThan: (cell, one) => `${cell}>(${one})`,
  between: (cell, one, other) => `AND(${cell}>=(${one}),${cell}<=(${other}))`,
  notBetween: (cell, one, other) => `OR(${cell}<(${one}),${cell}>(${other}))`,
};

interface Rule {
  readonly areas: readonly Area[];
  readonly from: { readonly row: number; readonly column: number };
  /** True where the rule applies, as it reads in the first of its cells. */
  readonly formula: string;
  readonly look: DifferentialFormat;
  readonly key: string;
  readonly stops: boolean;
}

/**
 * What conditional formats give the cells of an area: all rules that are a formula or a comparison. Data bars, colour scales, icons and
 * rankings are not drawn.
 */
export function conditionalLook(workbook: Workbook, sheet: Sheet, area: Area): (row: number, column: number) => CellLook | undefined {
  const rules = formatsIn(sheet, area).flatMap((format) => ruleOf(workbook, format));
  if (rules.length === 0) return () => undefined;
  const contextAt = workbookContext(workbook, { tables: [], name: () => undefined, rowFiltered: () => false });
  return (row, column) => {
    const applying: Rule[] = [];
    for (const rule of rules) {
      if (!isFor(rule, row, column) || !isTrue(rule, sheet, row, column, contextAt)) continue;
      applying.push(rule);
      if (rule.stops) break;
    }
    return applying.length === 0 ? undefined : lookFrom(applying);
  };
}

function ruleOf(workbook: Workbook, format: ConditionalFormat): Rule[] {
  const areas = ruleAreas(format.home);
  const from = firstCell(areas);
  const [one, other] = formulasOf(format.rule);
  if (one === undefined) return [];
  const compare = attribute(format.rule, "type") === "cellIs" ? operators[attribute(format.rule, "operator") ?? ""] : undefined;
  const formula = compare === undefined ? one : compare(areaText({ ...from, rows: 1, columns: 1 }), one, other ?? one);
  const key = attribute(format.rule, "dxfId") ?? "";
  return [{ areas, from, formula, look: lookOf(workbook.styles, format), key, stops: flag(format.rule, "stopIfTrue", false) }];
}

function isFor({ areas }: Rule, row: number, column: number): boolean {
  return areas.some((own) => row >= own.row && row < own.row + own.rows && column >= own.column && column < own.column + own.columns);
}

function isTrue({ formula, from }: Rule, sheet: Sheet, row: number, column: number, contextAt: ContextAt): boolean {
  const value = evaluate(shiftFormula(formula, row - from.row, column - from.column), contextAt(sheet.name, row, column));
  return value === true || (typeof value === "number" && value !== 0);
}

/** The first rule wins where several say the same thing. */
function lookFrom(rules: readonly Rule[]): CellLook {
  const style: IStyleData = {};
  for (const { look } of [...rules].reverse()) {
    if (look.fill !== undefined) style.bg = { rgb: look.fill };
    if (look.fontColor !== undefined) style.cl = { rgb: look.fontColor };
    if (look.bold !== undefined) style.bl = look.bold ? 1 : 0;
  }
  return { key: `c${rules.map(({ key }) => key).join(".")}`, style };
}
