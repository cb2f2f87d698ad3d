import { cellText } from "../register/cells";
import { fieldDefinition } from "../register/fields/catalogue";
import type { Suggestion } from "../register/cleaning/suggestion";
import type { WorkbookSnapshot } from "../register/intake/snapshot";
import { say } from "../register/message";
import type { Finding } from "../register/validation/finding";
import { withoutPersonalNumbers } from "../register/validation/personalNumbers";
import { done, type Result } from "../workbook/fault";
import { cellName, formulaCells } from "../workbook/reading/formulaCells";
import type { Session } from "./session";
import { conductOf } from "./workbookReader";

/** Suggestions that can be carried out, and those whose cells hold a formula, which nobody but a person may replace. */
export interface ApartFromFormulas {
  readonly suggestions: readonly Suggestion[];
  readonly onFormulas: readonly Suggestion[];
}

/** Tells suggestions for cells with a formula from the others. */
export async function apartFromFormulas(session: Session, suggestions: readonly Suggestion[]): Promise<Result<ApartFromFormulas>> {
  const placesOf = ({ sheetId, row, cells }: Suggestion) => cells.map(({ column }) => ({ sheetId, row, column }));
  const formulas = await formulaCells(suggestions.flatMap(placesOf), conductOf(session));
  if (!formulas.ok) return formulas;
  if (formulas.value.size === 0) return done({ suggestions, onFormulas: [] });
  const isOnFormula = (one: Suggestion): boolean => placesOf(one).some((place) => formulas.value.has(cellName(place)));
  return done({ suggestions: suggestions.filter((one) => !isOnFormula(one)), onFormulas: suggestions.filter(isOnFormula) });
}

/** What would have been repaired but for a formula: the cell that it takes its value from is to be changed. */
export function formulaFindings(onFormulas: readonly Suggestion[]): readonly Finding[] {
  return onFormulas.flatMap(({ sheet, row, key, cells }) =>
    cells.map(({ column, field, before, after }): Finding => {
      const value = withoutPersonalNumbers(cellText(before));
      const message = say("finding.cell.formula", { value, after: withoutPersonalNumbers(cellText(after)) });
      return { code: "cell.formula", severity: "info", sheet, row, column, field, key, value, suggestion: null, message };
    }),
  );
}

/** Findings about what a cell holds: where that is the result of a formula, the cell itself is not what is to be changed. */
export async function withFormulasNamed(session: Session, { sheets }: WorkbookSnapshot, findings: readonly Finding[]): Promise<Result<readonly Finding[]>> {
  const ids = new Map(sheets.map(({ id, name }) => [name, id]));
  const places = findings.map((finding) => {
    const sheetId = ids.get(finding.sheet);
    const { row, column } = finding;
    return sheetId === undefined || row === null || column === null || !isAboutContent(finding) ? null : { sheetId, row, column };
  });
  const formulas = await formulaCells(places.flatMap((place) => place ?? []), conductOf(session));
  if (!formulas.ok) return formulas;
  if (formulas.value.size === 0) return done(findings);
  return done(
    findings.map((finding, index) => {
      const place = places[index];
      const isFormula = place ? formulas.value.has(cellName(place)) : false;
      return isFormula ? { ...finding, suggestion: null, message: say("finding.onFormula", { finding: finding.message }) } : finding;
    }),
  );
}

/** What does not fit, or is misspelt; an amount that is at odds with another may be right as it is worked out. */
function isAboutContent({ code, field, suggestion }: Finding): boolean {
  if (suggestion !== null || code.startsWith("cell.")) return true;
  const type = field === null ? null : fieldDefinition(field).type;
  return type === "text" || type === "identifier";
}
