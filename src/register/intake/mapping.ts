import type { FieldName, SheetKind } from "../fields/catalogue";
import { headingKey, headingWords } from "./headings/headingKey";
import type { ObservedColumn } from "./observedColumn";
import type { FixedMapping } from "./reading";
import type { SheetSnapshot } from "./snapshot";

const ROWS_LOOKED_AT = 30;

/** What is settled about one sheet. */
export interface SheetMapping {
  readonly holds: SheetKind | "other";
  /** Row of `cells` where most of the settled headings stand; -1 where none does. */
  headingRow(sheet: SheetSnapshot): number;
  /**
   * The settled field of each column, by index among those observed; null for one that holds none. A heading that is gone
   * or stands twice settles nothing.
   */
  columnsIn(columns: readonly ObservedColumn[]): Map<number, FieldName | null>;
}

/** What is settled about this sheet: by the person for this run, else earlier. */
export function mappingFor(sheet: SheetSnapshot, fixed?: FixedMapping, remembered?: FixedMapping): SheetMapping | undefined {
  const found = entryFor(sheet.name, fixed) ?? entryFor(sheet.name, remembered);
  if (!found) return undefined;
  const unused = (found.unused ?? []).map((heading) => ({ field: null, heading }));
  const wanted = [...unused, ...Object.entries(found.columns).map(([field, heading]) => ({ field: field as FieldName, heading }))];
  return {
    holds: found.holds,
    headingRow: (of) => rowWithMost(of, wanted.map(({ heading }) => heading)),
    columnsIn: (columns) => {
      const settled = new Map<number, FieldName | null>();
      for (const { field, heading } of wanted) {
        const index = onlyColumn(columns, heading);
        if (index !== undefined) settled.set(index, field);
      }
      return settled;
    },
  };
}

function entryFor(name: string, mapping: FixedMapping | undefined): FixedMapping[string] | undefined {
  if (!mapping) return undefined;
  const exact = Object.hasOwn(mapping, name) ? mapping[name] : undefined;
  // Excel tells sheets apart without regard to case.
  return exact ?? Object.entries(mapping).find(([sheet]) => sheet.toLowerCase() === name.toLowerCase())?.[1];
}

/** The one column with this heading, as it stands or else as headings are compared. */
function onlyColumn(columns: readonly ObservedColumn[], heading: string): number | undefined {
  const same = (test: (text: string) => boolean) => columns.flatMap((column, index) => (test(column.heading) ? [index] : []));
  const exact = same((text) => text === heading.trim());
  if (exact.length > 0) return exact.length === 1 ? exact[0] : undefined;
  const key = headingKey(headingWords(heading));
  const alike = same((text) => text !== "" && headingKey(headingWords(text)) === key);
  return alike.length === 1 ? alike[0] : undefined;
}

function rowWithMost(sheet: SheetSnapshot, headings: readonly string[]): number {
  const wanted = new Set(headings.map((heading) => heading.trim()));
  let best = { row: -1, found: 0 };
  for (let row = 0; row < Math.min(ROWS_LOOKED_AT, sheet.cells.length); row++) {
    const found = (sheet.cells[row] ?? []).filter((cell) => typeof cell === "string" && wanted.has(cell.trim())).length;
    if (found > best.found) best = { row, found };
  }
  return best.row;
}
