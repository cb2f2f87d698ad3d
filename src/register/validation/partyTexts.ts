import { cellText, isBlank, type Cell } from "../cells";
import type { FieldName } from "../fields/catalogue";
import type { Parties } from "../register";

/** Stands for "nothing" in lists that leave no cell empty. */
const DASHES = /^[-–—]+$/;

/** Several rules read the same column, and a column is made but once. */
const made = new WeakMap<readonly Cell[], readonly string[]>();

/**
 * A column of the parties as trimmed texts, one for each party; undefined where no source has the field. Empty where there
 * is nothing, where a dash says so, and where the party is known from documents only.
 */
export function partyTexts(parties: Parties, field: FieldName): readonly string[] | undefined {
  const values = parties.values.get(field);
  if (!values) return undefined;
  let texts = made.get(values);
  if (!texts) {
    texts = Array.from({ length: parties.count }, (_, index) => (parties.implied[index] ? "" : textOf(values[index])));
    made.set(values, texts);
  }
  return texts;
}

function textOf(value: Cell | undefined): string {
  if (isBlank(value)) return "";
  const text = cellText(value).trim();
  return DASHES.test(text) ? "" : text;
}
