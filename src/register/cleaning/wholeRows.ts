import { CellError, isBlank, type Cell } from "../cells";
import type { SheetReading } from "../intake/reading";
import type { SheetSnapshot } from "../intake/snapshot";
import { tidySpaces } from "../text/whiteSpace";
import type { CleanedList } from "./cleanedList";
import { rowKey } from "./rowKey";
import type { Suggestion } from "./suggestion";

const RULE = "rows.identical";

/**
 * Rows that hold the same in every column of the list as an earlier one: their cells are proposed to be emptied, since no
 * row of the user's is ever deleted. Which of them stays makes no difference: they are the same.
 */
export function* identicalRows(list: CleanedList, { columns }: SheetReading): Iterable<Suggestion> {
  const { sheet, rows } = list.source;
  const choice = list.recipe.rules.get(RULE);
  if (choice === "never" || hasTellingColumn(list)) return;
  const places = columns.map(({ column, field }) => ({ column, field, at: column - sheet.firstColumn }));
  const seen = new Set<string>();
  for (const row of rows) {
    const cells = sheet.cells[row] ?? [];
    const text = places.map(({ at }) => contentText(cells[at])).join("\u0001");
    if (!seen.has(text)) {
      seen.add(text);
      continue;
    }
    yield {
      rule: RULE,
      rules: [RULE],
      certainty: "ask",
      isAccepted: choice === "always",
      sheetId: sheet.id,
      sheet: sheet.name,
      row: sheet.firstRow + row,
      key: rowKey(list, row),
      cells: places.flatMap(({ column, field, at }) => {
        const before = cells[at] ?? null;
        return before === null || before === "" ? [] : [{ column, field, before, after: null }];
      }),
    };
  }
}

/** Whether a column, such as that of the numbers, holds something else in each row. */
function hasTellingColumn(list: CleanedList): boolean {
  return [...list.columns.values()].some((column) => {
    const { values, codes } = list.cellsOf(column);
    return values.length === codes.length && new Set(values.map(contentText)).size === values.length;
  });
}

function contentText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  return cell instanceof CellError ? `!${cell.code}` : `${typeof cell === "string" ? "" : typeof cell}${tidySpaces(String(cell))}`;
}

/** Zero-based sheet rows within the list in which no cell holds anything. */
export function emptyRowsOf({ cells, firstRow }: SheetSnapshot, { dataRows }: SheetReading): readonly number[] {
  if (dataRows === null) return [];
  const empty: number[] = [];
  for (let row = dataRows.first; row <= dataRows.last; row++) if (cells[row - firstRow]?.every(isBlank) ?? true) empty.push(row);
  return empty;
}
