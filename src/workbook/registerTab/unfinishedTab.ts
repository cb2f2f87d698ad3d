import { cellText, isBlank, type Cell } from "../../register/cells";
import type { RegisterColumn } from "../../register/changes/registerColumn";
import type { RegisterPlan } from "../../register/customer/registerPlan";
import { fieldNames } from "../../register/fields/catalogue";
import type { Conduct } from "../conduct";
import { done, type Result } from "../fault";
import { inBlocks } from "../inBlocks";
import { once } from "../once";
import { readingOf } from "../reading/sheetCells";
import { repeated } from "../repeated";
import { fieldValue } from "../../register/customer/fieldValue";
import type { RegisterTabWords } from "./tabWords";

/**
 * What an interrupted first build has left on its sheet. `asWritten`: nothing, or only what this build would write there itself;
 * then it is made anew. `table`: a table in which somebody has worked since, with the columns of ours that it has. `other`:
 * cells of somebody else's.
 */
export type LeftOnSheet =
  | { readonly is: "asWritten"; readonly tables: readonly string[] }
  | { readonly is: "table"; readonly columns: readonly RegisterColumn[] }
  | { readonly is: "other" };

export async function leftOnSheet(
  context: Excel.RequestContext,
  sheetId: string,
  plan: RegisterPlan,
  words: RegisterTabWords,
  date1904: boolean,
  conduct: Conduct,
): Promise<Result<LeftOnSheet>> {
  const found = await repeated(() => whatStands(context, sheetId), conduct);
  if (!found.ok) return found;
  const { used, tables } = found.value;
  const names = tables.map(({ name }) => name);
  if (used.isNullObject) return done({ is: "asWritten", tables: names });
  const area = { row: 0, column: 0, rows: used.rowIndex + used.rowCount, columns: used.columnIndex + used.columnCount };
  const { job, read } = readingOf(context, [{ id: sheetId, used: area }]);
  const outcome = await inBlocks(context, job, conduct);
  if (!outcome.ok) return outcome;
  if (isAsWritten(read.get(sheetId)?.cells ?? [], plan, words, date1904)) return done({ is: "asWritten", tables: names });

  const columns = tables
    .map((table) => ofOurs(table.columns, plan, words))
    .find((ours) => ours.some(({ role }) => role.is === "rowId"));
  return done(columns ? { is: "table", columns } : { is: "other" });
}

async function whatStands(context: Excel.RequestContext, sheetId: string) {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
  const tables = sheet.tables.load("items/name");
  await context.sync();
  const columns = tables.items.map((table) => table.columns.load("items/id,items/name"));
  if (columns.length > 0) await context.sync();
  return { used, tables: tables.items.map(({ name }, at) => ({ name, columns: columns[at]?.items ?? [] })) };
}

/** Ids of rows are new in each build, and a part may be missing; everything else is as it would be written. */
function isAsWritten(
  cells: readonly (readonly Cell[])[],
  plan: RegisterPlan,
  words: RegisterTabWords,
  date1904: boolean,
): boolean {
  return cells.every((row, at) =>
    row.every((cell, column) => {
      if (isBlank(cell)) return true;
      const field = plan.fields[column - 1];
      if (at === 0) return cellText(cell) === (column === 0 ? words.rowId : field && words.headings[field]);
      if (column === 0) return at <= plan.newRows.length;
      const planned = field && plan.newRows[at - 1]?.values.get(field);
      return field !== undefined && cellText(fieldValue(field, cell, date1904)) === cellText(planned ?? null);
    }),
  );
}

function ofOurs(
  columns: readonly { readonly id: number; readonly name: string }[],
  { kind }: RegisterPlan,
  { rowId, headings }: RegisterTabWords,
): readonly RegisterColumn[] {
  return columns.flatMap(({ id, name }): RegisterColumn[] => {
    if (name === rowId) return [{ kind, columnId: id, role: { is: "rowId" }, heading: name }];
    const field = fieldNames.find((one) => headings[one] === name);
    return field ? [{ kind, columnId: id, role: { is: "field", field }, heading: name }] : [];
  });
}

/** Empties a sheet on which only an interrupted build has written. */
export async function emptySheet(
  context: Excel.RequestContext,
  sheetId: string,
  tables: readonly string[],
): Promise<Result<void>> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  for (const name of tables) sheet.tables.getItem(name).delete();
  sheet.getRange().clear();
  return once(() => context.sync());
}
