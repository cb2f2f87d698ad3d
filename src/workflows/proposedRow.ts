import { cellText, type Cell } from "../register/cells";
import type { LoggedRow } from "../register/changes/loggedRow";
import type { BatchLog } from "../register/changes/packLog";
import type { ProposedRow } from "../register/changes/previewByRule";
import type { FieldName } from "../register/fields/catalogue";

/** A row that the log keeps, for people. */
export function proposedRow({ list: of, key, cells, from }: LoggedRow, lists: BatchLog["lists"], is: ProposedRow["is"]): ProposedRow {
  const list = lists[of];
  const columns = new Map(list?.columns.map(({ field }, at) => [field, at]));
  const valueOf = (field: FieldName): Cell | undefined => cells.find(([column]) => column === columns.get(field))?.[1];
  return { is, sheet: list?.sheet ?? "", key, name: partyName(valueOf), from: from.sheet };
}

/** What a firm is called, or a person. */
export function partyName(valueOf: (field: FieldName) => Cell | undefined): string {
  const person = (["firstName", "lastName"] as const).map((field) => cellText(valueOf(field))).filter((part) => part !== "");
  return cellText(valueOf("name")) || person.join(" ");
}
