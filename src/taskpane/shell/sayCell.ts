import { sayDay, sayNumber } from "../../locales/forms";
import type { Language } from "../../locales/words";
import { cellText, type Cell } from "../../register/cells";
import { fieldDefinition, type FieldName } from "../../register/fields/catalogue";
import { withoutPersonalNumbers } from "../../register/validation/personalNumbers";

const LONGEST = 160;
/** 31 December 9999, after which Excel has no dates. */
const LAST_DAY = 2958465;

/** A field's value as the reader writes it; dates are days. Personal numbers are never shown whole. */
export function sayCell(field: FieldName | null, cell: Cell, language: Language): string {
  const type = field === null ? "text" : fieldDefinition(field).type;
  if (typeof cell === "number" && type === "date" && cell >= 1 && cell <= LAST_DAY) return sayDay(cell, language);
  // A number that is no day in a column of dates, such as 20240403, is shown as it stands.
  if (typeof cell === "number" && (type === "amount" || type === "number")) return sayNumber(cell, language);
  const text = withoutPersonalNumbers(cellText(cell));
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
