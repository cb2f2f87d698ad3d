import { cellText } from "../../register/cells";
import type { EditedList } from "../../register/changes/changeSet";
import type { Journal } from "../../register/changes/journal";
import type { LoggedRow } from "../../register/changes/loggedRow";
import { isText } from "../../register/customer/registerCell";
import type { RegisterKind } from "../../register/customer/registerPlan";
import type { FieldName } from "../../register/fields/catalogue";
import { asLiteral } from "../asLiteral";
import { rowsNow } from "../changes/rowsNow";
import type { Conduct } from "../conduct";
import { done, type Result } from "../fault";
import { repeated } from "../repeated";
import type { CellInput } from "../writing/cellWrites";
import { appendRows } from "./appendRows";
import { TEXT_FORMAT } from "./columnLook";
import { findTab, type FoundTab } from "./findTab";
import { given } from "../reading/given";

const kinds: readonly RegisterKind[] = ["customers", "suppliers"];

/** Adds rows again that an undo has removed, at the end of their tables; those that are there stay as they are. */
export async function addLoggedRows(
  context: Excel.RequestContext,
  { lists, rows, journal }: { readonly lists: readonly EditedList[]; readonly rows: readonly LoggedRow[]; readonly journal: Journal },
  conduct: Conduct,
): Promise<Result<undefined>> {
  const there = await repeated(() => rowsNow(context, lists, rows, journal.columns), conduct);
  if (!there.ok) return there;
  const standing = new Set(there.value.rows.map(({ row }) => row.rowId));
  for (const kind of kinds) {
    const missing = rows.filter(({ list, rowId }) => lists[list]?.holds === kind && !standing.has(rowId));
    if (missing.length === 0) continue;
    const state = await repeated(() => findTab(context, kind, journal), conduct);
    if (!state.ok) return state;
    if (state.value.is !== "there") continue;
    const { tab } = state.value;
    const formats = await repeated(() => formatsIn(context, tab), conduct);
    if (!formats.ok) return formats;
    const inputs = missing.map((row) => inputsOf(row, lists[row.list], tab, formats.value));
    const added = await appendRows(context, tab, inputs, formats.value, conduct);
    if (!added.ok) return added;
  }
  return done(undefined);
}

/** Formats as the table's first row has them. */
async function formatsIn(context: Excel.RequestContext, { sheetId, body, columns }: FoundTab): Promise<readonly (string | null)[]> {
  const first = context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(body.row, body.column, 1, body.columns).load("numberFormat");
  await context.sync();
  return columns.map(({ role }, at) => {
    if (role === null || role.is === "computed") return null;
    return role.is === "rowId" || isText(role.field) ? TEXT_FORMAT : String(given(first.numberFormat)[0]?.[at] ?? "General");
  });
}

function inputsOf(
  { rowId, cells }: LoggedRow,
  list: EditedList | undefined,
  { columns }: FoundTab,
  formats: readonly (string | null)[],
): readonly CellInput[] {
  const values = new Map<FieldName, LoggedRow["cells"][number][1]>();
  for (const [column, cell] of cells) {
    const field = list?.columns[column]?.field;
    if (field) values.set(field, cell);
  }
  return columns.map(({ role }, at): CellInput => {
    if (role?.is === "rowId") return rowId;
    if (role?.is !== "field") return null;
    const cell = values.get(role.field) ?? null;
    if (cell === null) return "";
    if (typeof cell === "number" || typeof cell === "boolean") return cell;
    const text = cellText(cell);
    return formats[at] === TEXT_FORMAT ? text : asLiteral(text);
  });
}
