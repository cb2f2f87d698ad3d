import type { FieldName } from "../../register/fields/catalogue";
import { addMarks, ownMarks } from "./columnMarks";

/** Where a tab's table stands now: its sheet, the zero-based rows of its body, and the columns of its fields. */
interface MarkedTab {
  readonly sheetId: string;
  readonly row: number;
  readonly rows: number;
  readonly columns: ReadonlyMap<FieldName, number>;
}

interface Wanted {
  readonly marks: boolean;
  readonly country: string;
}

/**
 * Makes the tab's marks what the person wants: ours over all rows that are there now, or none of ours. Where the table has
 * not grown and ours are there, nothing is written.
 */
export async function syncMarks(
  context: Excel.RequestContext,
  tab: MarkedTab,
  { marks, country }: Wanted,
  hasGrown: boolean,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(tab.sheetId);
  const ours = await ownMarks(context, sheet);
  const isAsWanted = marks ? ours.length > 0 && !hasGrown : ours.length === 0;
  if (isAsWanted) return;
  for (const mark of ours) mark.delete();
  if (marks && tab.rows > 0) {
    const place = { firstRow: tab.row + 1, lastRow: tab.row + tab.rows, tableRow: tab.row + 1 };
    const columns = [...tab.columns].map(([field, column]) => ({ field, column, ...place }));
    addMarks(sheet, columns, country);
  }
  await context.sync();
}
