import type { Cell } from "../../register/cells";
import { fieldDefinition, type FieldName } from "../../register/fields/catalogue";
import type { Pane, PaneWord } from "./pane";

interface Change {
  readonly field: FieldName | null;
  readonly before: Cell;
  readonly after: Cell;
}

/** A change's two values in words; where they read the same, what they are is said with them: a date that stood as text. */
export function sayKinds({ field, before, after }: Change, [one, other]: readonly [string, string], words: Pane["words"]): readonly [string, string] {
  const [was, is] = [kindOf(field, before), kindOf(field, after)];
  if (one !== other || was === is) return [one, other];
  return [`${one} (${words(was)})`, `${other} (${words(is)})`];
}

function kindOf(field: FieldName | null, cell: Cell): PaneWord {
  if (typeof cell !== "number") return "pane.cell.text";
  return field !== null && fieldDefinition(field).type === "date" ? "pane.cell.date" : "pane.cell.number";
}
