import { cellAddress } from "../address";
import type { Day } from "../calendar/day";
import { sheetKinds } from "../fields/catalogue";
import { say, type Message } from "../message";
import type { Register } from "../register";
import type { Finding, Severity } from "../validation/finding";
import { sourcesLine } from "./basisLines";
import type { Figure, Report, ReportCell, ReportTable } from "./report";

/** Rows of one rule beyond this many are counted, not listed. */
const MOST_OF_A_RULE = 5000;

const severities: readonly Severity[] = ["error", "warning", "info"];

/** What is wrong or worth a look, by rule and cell by cell, in the order in which the findings come. */
export function findingsReport(register: Register, findings: readonly Finding[], asOf: Day, ignored = 0): Report {
  const rules = byRule(findings);
  const listed = new Set([...rules.values()].flatMap((ofRule) => ofRule.slice(0, MOST_OF_A_RULE)));
  return {
    code: "findings",
    title: say("findings.title"),
    basis: [say("findings.asOf", { asOf: { day: asOf } }), sourcesLine(register, sheetKinds), say("findings.rules", { count: MOST_OF_A_RULE })],
    warnings: [...rules.values()].flatMap(limitWarning),
    figures: severities.map((severity) => countFigure(findings, severity)),
    charts: [],
    tables: [rulesTable(rules), cellsTable(findings.filter((finding) => listed.has(finding)))],
    notes: [say("findings.definition"), ...(ignored > 0 ? [say("findings.ignored", { count: ignored })] : [])],
  };
}

function byRule(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const rules = new Map<string, Finding[]>();
  for (const finding of findings) {
    const ofRule = rules.get(finding.code);
    if (ofRule === undefined) rules.set(finding.code, [finding]);
    else ofRule.push(finding);
  }
  return rules;
}

function limitWarning(ofRule: readonly Finding[]): readonly Message[] {
  const [first] = ofRule;
  if (first === undefined || ofRule.length <= MOST_OF_A_RULE) return [];
  return [say("findings.limited", { shown: MOST_OF_A_RULE, count: ofRule.length, field: fieldName(first), example: first.message })];
}

function countFigure(findings: readonly Finding[], severity: Severity): Figure {
  return {
    code: severity,
    label: say(`findings.count.${severity}`),
    type: "count",
    value: findings.filter((finding) => finding.severity === severity).length,
    basis: say(`findings.count.${severity}.meaning`),
    prominent: true,
  };
}

function rulesTable(rules: ReadonlyMap<string, readonly Finding[]>): ReportTable {
  return {
    name: "rules",
    heading: say("findings.byRule"),
    columns: [
      { name: "severity", heading: say("findings.severity"), type: "text", mark: "severity", total: "label" },
      { name: "sheets", heading: say("findings.sheet"), type: "text" },
      { name: "count", heading: say("findings.found"), type: "count", total: "sum" },
      { name: "field", heading: say("findings.field"), type: "text" },
      { name: "listed", heading: say("findings.listed"), type: "count", total: "sum" },
      { name: "example", heading: say("findings.example"), type: "text" },
    ],
    rows: [...rules.values()].flatMap((ofRule): (readonly ReportCell[])[] => {
      const [first] = ofRule;
      if (first === undefined) return [];
      const listed = Math.min(ofRule.length, MOST_OF_A_RULE);
      const sheets = [...new Set(ofRule.map(({ sheet }) => sheet))].join(", ");
      return [[severityCell(first), sheets, ofRule.length, { text: fieldName(first) }, listed, { text: first.message }]];
    }),
    empty: say("findings.nothing"),
  };
}

/** Where, what, why and what to do. Sentences, sheets and fields stand in the same columns as those of the rules above. */
function cellsTable(findings: readonly Finding[]): ReportTable {
  return {
    name: "cells",
    heading: say("findings.byCell"),
    columns: [
      { name: "severity", heading: say("findings.severity"), type: "text", mark: "severity" },
      { name: "sheet", heading: say("findings.sheet"), type: "text" },
      { name: "cell", heading: say("findings.cell"), type: "text" },
      { name: "field", heading: say("findings.field"), type: "text" },
      { name: "value", heading: say("findings.value"), type: "text" },
      { name: "message", heading: say("findings.message"), type: "text" },
      { name: "suggestion", heading: say("findings.suggestion"), type: "text" },
      { name: "key", heading: say("findings.key"), type: "text" },
    ],
    rows: findings.map((finding) => [
      severityCell(finding),
      finding.sheet,
      cellLink(finding),
      { text: fieldName(finding) },
      finding.value,
      { text: finding.message },
      finding.suggestion,
      finding.key,
    ]),
    empty: say("findings.nothing"),
  };
}

function severityCell({ severity }: Finding): ReportCell {
  return { text: say(`severity.${severity}`) };
}

function fieldName({ field }: Finding): Message {
  return field === null ? say("findings.wholeRow") : say(`field.${field}`);
}

/** A finding about a whole row leads to the row's first cell, and one about a sheet to the sheet's first. */
function cellLink({ sheet, row, column }: Finding): ReportCell {
  if (sheet === "") return null;
  const address = cellAddress(row ?? 0, column ?? 0);
  return { link: { sheet, address }, shows: address };
}
