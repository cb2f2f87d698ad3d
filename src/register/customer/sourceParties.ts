import type { Cell } from "../cells";
import type { FieldName } from "../fields/catalogue";
import type { Misfit, Parties, Source } from "../register";
import { partyKey, type PartyKey } from "./partyKey";
import { cellHash, registerCell } from "./registerCell";
import { registerFields } from "./registerFields";
import type { RegisterKind } from "./registerPlan";

/** A party as the user's sheets hold it. */
export interface SourceParty {
  readonly key: PartyKey;
  /** Fields that the source says something about; null where it says that there is nothing. */
  readonly cells: ReadonlyMap<FieldName, Cell>;
  readonly hashes: ReadonlyMap<FieldName, string>;
  readonly source: Source | undefined;
  /** Zero-based sheet row. */
  readonly row: number;
}

/**
 * The parties of the user's sheets, ready to be compared. Rows of our own tabs are left out. Cells that are not the
 * number or date that they should be come along as they stand, so that the register loses nothing and the check can
 * ask about them where they are mended.
 */
export function sourceParties(
  kind: RegisterKind,
  incoming: Parties,
  sources: readonly Source[],
  misfits: readonly Misfit[],
): readonly SourceParty[] {
  const columns = registerFields(kind).flatMap((field) => {
    const values = incoming.values.get(field);
    return values ? [{ field, values }] : [];
  });
  const misfitOf = new Map(
    misfits
      .filter((misfit) => misfit.reason !== "error")
      .map((misfit) => [place(misfit.source, misfit.row, misfit.field), misfit.value]),
  );
  const parties: SourceParty[] = [];
  for (let index = 0; index < incoming.count; index++) {
    const at = incoming.at.source[index] ?? 0;
    const row = incoming.at.row[index] ?? 0;
    const source = sources[at];
    if (source?.own) continue;
    const implied = incoming.implied[index] === 1;
    const cells = new Map<FieldName, Cell>();
    for (const { field, values } of columns) {
      const raw = values[index] ?? (misfitOf.size > 0 ? misfitOf.get(place(at, row, field)) : null);
      const cell = registerCell(field, raw);
      if (cell !== null || (!implied && source?.columns.has(field))) cells.set(field, cell);
    }
    const hashes = new Map([...cells].map(([field, cell]) => [field, cellHash(cell)]));
    parties.push({ key: partyKey(kind, (field) => cells.get(field) ?? null), cells, hashes, source, row });
  }
  return parties;
}

function place(source: number, row: number, field: FieldName): string {
  return `${source}/${row}/${field}`;
}
