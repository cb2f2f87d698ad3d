import type { RegisterKind } from "../../register/customer/registerPlan";

/**
 * What a register's sheet says of itself, so that it is known also where no journal knows it. Excel copies it together with the
 * sheet: a sheet whose own id is another one is a copy that a person has made, and theirs.
 */
export interface RegisterMark {
  readonly kind: RegisterKind;
  /** When it was made: ISO 8601, UTC; empty for one that was made before registers were marked. */
  readonly at: string;
  readonly sheetId: string;
}

/** A sheet of the workbook with what it says of itself. */
export interface MarkedSheet extends RegisterMark {
  /** Its name. */
  readonly sheet: string;
}

/** A hidden name of the sheet's own, for a name is kept by Excel with its sheet and merged when several people work in it. */
const NAME = "KR_register";
const FORM = /^="(customers|suppliers)\|([^|"]*)\|([^|"]+)"$/;

/** The name as it stands on a sheet, loaded; the null object where there is none. */
export function loadMark(sheet: Excel.Worksheet): Excel.NamedItem {
  return sheet.names.getItemOrNullObject(NAME).load("formula");
}

/** Queues the mark on a sheet of which {@link loadMark} has told how it stands. */
export function putMark(sheet: Excel.Worksheet, standing: Excel.NamedItem, { kind, at, sheetId }: RegisterMark): void {
  const formula = `="${kind}|${at}|${sheetId}"`;
  if (standing.isNullObject) sheet.names.add(NAME, formula).visible = false;
  else standing.formula = formula;
}

/** Null for a sheet without a mark, or with that of another sheet. */
export function markOn({ id }: Excel.Worksheet, standing: Excel.NamedItem): RegisterMark | null {
  const [, kind, at, sheetId] = (standing.isNullObject ? null : FORM.exec(String(standing.formula))) ?? [];
  if ((kind !== "customers" && kind !== "suppliers") || at === undefined || sheetId !== id) return null;
  return { kind, at, sheetId };
}
