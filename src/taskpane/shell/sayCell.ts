import { sayDay, sayNumber } from "../../locales/forms";
import type { Language } from "../../locales/words";
import { cellText, type Cell } from "../../register/cells";
import { fieldDefinition, type FieldName } from "../../register/fields/catalogue";
import { withoutPersonalNumbers } from "../../register/validation/personalNumbers";

const LONGEST = 160;

/** A field's value as the reader writes it; dates are days. Personal numbers are never shown whole. */
export function sayCell(field: FieldName | null, cell: Cell, language: Language): string {
  const type = field === null ? "text" : fieldDefinition(field).type;
  if (typeof cell === "number" && type === "date") return sayDay(cell, language);
  if (typeof cell === "number" && (type === "amount" || type === "number")) return sayNumber(cell, language);
  const text = withoutPersonalNumbers(cellText(cell));
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
