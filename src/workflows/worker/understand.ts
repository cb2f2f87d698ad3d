import type { Merges } from "../../register/intake/merges";
import type { FixedMapping, SheetReading } from "../../register/intake/reading";
import { readRegister } from "../../register/intake/readRegister";
import { readSheets } from "../../register/intake/readSheets";
import type { WorkbookSnapshot } from "../../register/intake/snapshot";
import type { Register } from "../../register/register";

export interface Understood {
  readonly readings: readonly SheetReading[];
  readonly register: Register;
}

/** Which sheet is what, which column is which field, and all that stands there, typed. */
export function understand(
  snapshot: WorkbookSnapshot,
  { fixed, remembered, rowIdHeadings, aliases, past, options }: UnderstandChoices,
): Understood {
  const readings = readSheets(snapshot, { fixed, remembered }).map((reading) => withOwnFields(reading, remembered));
  const merges = { rowIdColumns: rowIdColumns(readings, rowIdHeadings), aliases, past };
  return { readings, register: readRegister(snapshot, readings, { ...options, merges }) };
}

export interface UnderstandChoices {
  /** What a person has fixed for this run, and what the workbook remembers. */
  readonly fixed: FixedMapping;
  readonly remembered: FixedMapping;
  /** Headings of the hidden row ids in the register's tabs, by sheet id. */
  readonly rowIdHeadings: ReadonlyMap<string, string>;
  readonly aliases: Merges["aliases"];
  readonly past: Merges["past"];
  readonly options: Parameters<typeof readRegister>[2];
}

/** In a tab of ours only the columns that we made hold fields: computed ones and the user's own are never taken for one. */
function withOwnFields(reading: SheetReading, known: FixedMapping): SheetReading {
  const mapping = known[reading.sheet];
  if (reading.own !== "register" || !mapping) return reading;
  const columns = reading.columns.map((column) => {
    const isOurs = column.field !== null && mapping.columns[column.field] === column.heading;
    return isOurs || column.field === null ? column : { ...column, field: null, confidence: 0 };
  });
  return { ...reading, columns };
}

export function rowIdColumns(readings: readonly SheetReading[], headings: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  return new Map(
    readings.flatMap(({ own, sheetId, columns }): [string, number][] => {
      const heading = headings.get(sheetId);
      const found = own === "register" ? columns.find((column) => column.heading === heading) : undefined;
      return found ? [[sheetId, found.column]] : [];
    }),
  );
}
