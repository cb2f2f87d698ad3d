import { columnLetters } from "../../register/address";
import type { Cell } from "../../register/cells";
import type { RegisterKind } from "../../register/customer/registerPlan";
import { fieldDefinition, type FieldName } from "../../register/fields/catalogue";
import { LISTS_COLUMN } from "../journal/journalSheet";
import type { CellWrite } from "../writing/cellWrites";
import type { RegisterTabWords } from "./tabWords";

/** The words of one drop-down and the column of the journal's sheet where they stand. */
export interface DropDown {
  readonly field: FieldName;
  readonly column: number;
  readonly words: readonly string[];
}

/** Fields whose values repeat, so that choosing beats typing. Each has its column on the journal's sheet: add at the end. */
const listed: readonly FieldName[] = [
  "customerType",
  "lifeCycle",
  "country",
  "category",
  "responsible",
  "paymentMethod",
  "currency",
];
const kinds: readonly RegisterKind[] = ["customers", "suppliers"];

/** More words than this are no help in a drop-down: the column holds something else than categories. */
const MOST_WORDS = 300;

/**
 * The drop-downs of a register: the words of the caller first, then what stands in the column. Fields with neither, or
 * with too much, have none.
 */
export function dropDowns(
  kind: RegisterKind,
  words: RegisterTabWords,
  fields: readonly FieldName[],
  valuesOf: (field: FieldName) => readonly Cell[],
): readonly DropDown[] {
  return fields.flatMap((field): DropDown[] => {
    if (fieldDefinition(field).type === "flag") return [{ field, column: LISTS_COLUMN, words: [words.yes, words.no] }];
    const slot = listed.indexOf(field);
    if (slot < 0) return [];
    const found = new Set(valuesOf(field).flatMap((value) => (typeof value === "string" ? [value] : [])));
    const all = [...new Set([...(words.lists[field] ?? []), ...[...found].sort((one, other) => one.localeCompare(other))])];
    if (all.length === 0 || all.length > MOST_WORDS) return [];
    return [{ field, column: LISTS_COLUMN + 1 + slot * kinds.length + kinds.indexOf(kind), words: all }];
  });
}

/**
 * A reference to the words, for a validation rule. It reaches as far as there are words, so that rules need no change when
 * a list grows. A list written into the rule itself would end at 255 characters and be cut at every comma (office-js 2128).
 */
export function listSource(journalSheet: string, { column }: DropDown): string {
  const letters = columnLetters(column);
  const sheet = `'${journalSheet.replace(/'/g, "''")}'`;
  return `=OFFSET(${sheet}!$${letters}$2,0,0,COUNTA(${sheet}!$${letters}:$${letters})-1,1)`;
}

/** Rows below a list that are emptied, for words that have gone. */
const ROWS_TO_EMPTY = 50;

/** The list with its heading, which no drop-down shows. */
export function listWrite(journalSheetId: string, kind: RegisterKind, { field, column, words }: DropDown): CellWrite {
  const rows = [`${kind}/${field}`, ...words, ...Array<string>(ROWS_TO_EMPTY).fill("")];
  return { sheetId: journalSheetId, row: 0, column, values: rows.map((word) => [word]), formats: ["@"] };
}
