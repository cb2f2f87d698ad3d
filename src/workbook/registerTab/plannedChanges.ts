import type { Cell } from "../../register/cells";
import type { Conflict, Edit, EditedList } from "../../register/changes/changeSet";
import type { LoggedRow } from "../../register/changes/loggedRow";
import { isText } from "../../register/customer/registerCell";
import { numberField } from "../../register/customer/partyKey";
import type { NewRegisterRow, RegisterPlan } from "../../register/customer/registerPlan";
import { cellText } from "../../register/cells";
import { TEXT_FORMAT } from "./columnLook";
import { fieldCell, type CellForm } from "./fieldInput";
import type { PlacedChange, Placement, UnplacedChange } from "./placeChanges";

/** What a build changes in one register, as the change path takes it. */
export interface PlannedChanges {
  readonly edits: readonly Edit[];
  /** Changes whose cells are not as they were when the build was planned. */
  readonly conflicts: readonly Conflict[];
  readonly added: readonly LoggedRow[];
}

/** A plan's changed cells and new rows, for the list of the register at this index. */
export function plannedChanges(plan: RegisterPlan, list: EditedList, at: number, { changes, unplaced }: Placement, form: CellForm): PlannedChanges {
  const partyOf = new Map([...plan.base].map(([party, { rowId }]) => [rowId, party]));
  return {
    edits: changes.map((placed) => editOf(placed, placed.now)),
    conflicts: unplaced.map((one): Conflict => ({ list, edit: editOf(one, null), reason: one.reason, found: one.found })),
    added: plan.newRows.map((row) => loggedRow(row)),
  };

  /** A text gets the text format, which a person may have taken from the cell; anything else keeps the cell's format. */
  function editOf({ change }: PlacedChange | UnplacedChange, now: Cell | null): Edit {
    const { rowId, key, field, before, after, rule } = change;
    return {
      list: at,
      row: { text: rowId, occurrence: 0 },
      column: list.columns.findIndex((column) => column.field === field),
      key,
      before: now ?? fieldCell(field, before, form),
      after: fieldCell(field, after, form),
      ...(isText(field) && after !== null ? { format: TEXT_FORMAT } : {}),
      rule,
    };
  }

  function loggedRow({ rowId, values, from }: NewRegisterRow): LoggedRow {
    const cells = list.columns.flatMap(({ field }, index): (readonly [number, Cell])[] => {
      const cell = field === null ? null : fieldCell(field, values.get(field) ?? null, form);
      return cell === null ? [] : [[index, cell]];
    });
    return { list: at, rowId, key: cellText(values.get(numberField(plan.kind))) || rowId, party: partyOf.get(rowId) ?? "", from, cells };
  }
}
