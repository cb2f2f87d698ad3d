import type { WorkbookSnapshot } from "./snapshot";
import { cellText } from "../cells";
import type { Alias } from "../changes/alias";
import { documentHashes } from "./documentHashes";
import type { Parties, Register, Source } from "../register";

/** What the workbook remembers of merged parties. */
export interface Merges {
  /** Zero-based sheet column of the hidden row ids, by the sheet id of our register's tabs. */
  readonly rowIdColumns: ReadonlyMap<string, number>;
  /** Merges that hold. */
  readonly aliases: readonly Alias[];
  /** All that ever were: what came while two were one stays where it is. */
  readonly past: readonly Pick<Alias, "staying" | "survivor">[];
}

/** The hidden id of each party's row; empty where it stands on a sheet of the user's. */
export function rowIdsOf({ at }: Parties, sources: readonly Source[], { sheets }: WorkbookSnapshot, { rowIdColumns }: Pick<Merges, "rowIdColumns">): readonly string[] {
  const snapshots = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  return Array.from(at.row, (row, index) => {
    const sheet = snapshots.get(sources[at.source[index] ?? -1]?.sheetId ?? "");
    const column = sheet && rowIdColumns.get(sheet.id);
    return sheet && column !== undefined ? cellText(sheet.cells[row - sheet.firstRow]?.[column - sheet.firstColumn]) : "";
  });
}

/** Gives documents that came under an absorbed number while two were one to the survivor, since that was agreed. */
export function withStaying(
  documents: Pick<Register, "invoices" | "payments" | "lines">,
  past: Merges["past"],
  byRowId: ReadonlyMap<string, number>,
): void {
  const staying = new Map<string, number>();
  for (const { staying: hashes, survivor } of past) {
    const party = byRowId.get(survivor) ?? -1;
    if (party >= 0) for (const hash of hashes) staying.set(hash, party);
  }
  if (staying.size === 0) return;
  const hashes = documentHashes(documents);
  for (const of of ["invoices", "payments", "lines"] as const) {
    hashes[of].forEach((hash, index) => {
      const party = staying.get(hash);
      if (party !== undefined) documents[of].customer[index] = party;
    });
  }
}
