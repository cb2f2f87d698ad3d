import { cellAddress } from "../../register/address";
import type { FieldName } from "../../register/fields/catalogue";
import type { ColumnReading, FixedMapping, FixedSheet, SheetReading } from "../../register/intake/reading";
import { columnSamples } from "../../register/intake/columnSamples";
import { settledMapping } from "../../register/intake/settledMapping";
import type { WorkbookSnapshot } from "../../register/intake/snapshot";
import type { MessageValue } from "../../register/message";
import { missingFields } from "./missingFields";

/** Below this a person is asked. */
const SURE_OF_SHEET = 0.6;
const SURE_OF_COLUMN = 0.75;

/** A sheet of the user's, or one of its lists, as it was understood, with what a person needs to tell whether that is right. */
export interface FoundSheet extends SheetReading {
  /** The sheet's name, with the list's place where the sheet has several. */
  readonly title: string;
  readonly columns: readonly FoundColumn[];
  readonly inDoubt: boolean;
  /** Fields that such a sheet should have and no column seems to hold: one of the columns left over may be it. */
  readonly missing: readonly FieldName[];
}

export interface FoundColumn extends ColumnReading {
  readonly samples: readonly MessageValue[];
  readonly inDoubt: boolean;
}

/** The user's own visible sheets that have cells, in tab order. */
export function foundSheets(snapshot: WorkbookSnapshot, readings: readonly SheetReading[]): readonly FoundSheet[] {
  const kinds = new Set(readings.map(({ holds }) => holds));
  return readings.flatMap((reading): FoundSheet[] => {
    const sheet = snapshot.sheets.find(({ id }) => id === reading.sheetId);
    if (sheet?.own !== null || sheet.visibility !== "visible" || sheet.cells.length === 0) return [];
    const missing = missingFields(reading, kinds);
    const unsure = ({ field, confidence }: ColumnReading) => (field === null ? missing.length > 0 : confidence < SURE_OF_COLUMN);
    const columns = reading.columns
      .map((column) => ({
        ...column,
        samples: columnSamples(sheet, reading, column),
        inDoubt: unsure(column),
      }))
      .filter(({ heading, samples }) => heading !== "" || samples.length > 0);
    const inDoubt = reading.holds !== "other" && reading.confidence < SURE_OF_SHEET;
    return [{ ...reading, title: titleOf(reading), columns, inDoubt, missing }];
  });
}

function titleOf({ sheet, list, headingRow, dataRows, span }: SheetReading): string {
  if (list === sheet) return sheet;
  const first = headingRow ?? dataRows?.first ?? 0;
  return `${sheet} (${cellAddress(first, span.first)}:${cellAddress(dataRows?.last ?? first, span.last)})`;
}

/** The mapping after a person has said what a sheet holds; its columns are looked at anew under that. */
export function withKind(fixed: FixedMapping, { list }: FoundSheet, holds: SheetReading["holds"]): FixedMapping {
  return { ...fixed, [list]: { holds, columns: {} } };
}

/** The mapping after a person has said what a column holds; null is nothing. What the other columns hold stays as it was shown. */
export function withField(fixed: FixedMapping, found: FoundSheet, heading: string, field: FieldName | null): FixedMapping {
  const { holds, columns } = settledMapping(found);
  const others = Object.entries(columns).filter(([name, settled]) => name !== field && settled !== heading);
  const unused = (fixed[found.list]?.unused ?? []).filter((one) => one !== heading);
  const settled: FixedSheet = {
    holds,
    columns: { ...Object.fromEntries(others), ...(field === null ? {} : { [field]: heading }) },
    unused: field === null ? [...unused, heading] : unused,
  };
  return { ...fixed, [found.list]: settled };
}

/** Whether a column can be named by its heading: only then can what it holds be fixed and remembered. */
export function hasOwnHeading({ columns }: FoundSheet, { heading }: FoundColumn): boolean {
  return heading !== "" && columns.filter((column) => column.heading === heading).length === 1;
}
