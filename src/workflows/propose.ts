import type { Conflict } from "../register/changes/changeSet";
import type { Proposed } from "../register/changes/previewByRule";
import type { Finding } from "../register/validation/finding";
import { done, type Result } from "../workbook/fault";
import { build } from "./build";
import { join } from "./join";
import type { Session } from "./session";
import { undo, type Undone } from "./undo";
import { begunBatches, type Unfinished } from "./unfinished";
import { unmerge } from "./unmerge";
import type { UnmergeOrder } from "./unmergeOrder";
import type { WorkbookReader } from "./workbookReader";

/** What an order would come to if it was given now. Nothing has been written. */
export interface Proposal {
  readonly proposed: Proposed;
  /** Cells that it would let alone, since somebody has changed them. */
  readonly conflicts: readonly Conflict[];
  /** What a person is to know or to decide. */
  readonly findings: readonly Finding[];
}

/** What a build would change in registers that are there; tabs that it would only make are nothing to be asked about. */
export async function proposeBuild(session: Session, reader: WorkbookReader): Promise<Result<Proposal>> {
  const built = await build(dry(session), reader);
  return built.ok ? done({ proposed: built.value.updates, conflicts: [], findings: built.value.findings }) : built;
}

/** What the older of two registers would take over from the other one. */
export async function proposeJoin(session: Session, reader: WorkbookReader): Promise<Result<Proposal>> {
  const joined = await join(dry(session), reader);
  return joined.ok ? done({ proposed: joined.value.updates, conflicts: [], findings: joined.value.findings }) : joined;
}

/** What taking these batches back would change, each as the workbook is now. */
export async function proposeUndo(session: Session, reader: WorkbookReader, batches: readonly string[]): Promise<Result<Proposal>> {
  const parts: Undone[] = [];
  for (const batch of [...batches].reverse()) {
    const undone = await undo(dry(session), reader, batch);
    if (!undone.ok) return undone;
    parts.push(undone.value);
  }
  return done({
    proposed: { cells: parts.flatMap(({ putBack }) => putBack.cells), rows: parts.flatMap(({ putBack }) => putBack.rows) },
    conflicts: parts.flatMap(({ conflicts }) => conflicts),
    findings: [],
  });
}

export async function proposeUnmerge(session: Session, reader: WorkbookReader, order: UnmergeOrder): Promise<Result<Proposal>> {
  const unmerged = await unmerge(dry(session), reader, order);
  if (!unmerged.ok) return unmerged;
  const { applied, findings } = unmerged.value;
  return done({
    proposed: { cells: applied.flatMap(({ cells }) => cells), rows: [] },
    conflicts: applied.flatMap(({ conflicts }) => conflicts),
    findings,
  });
}

/** What taking back broken-off work would change of the user's cells; tabs that it has added go besides. */
export async function proposeTakeBack(session: Session, reader: WorkbookReader, { work }: Unfinished): Promise<Result<Proposal>> {
  const begun = await begunBatches(reader, work);
  if (!begun.ok) return begun;
  return proposeUndo(
    session,
    reader,
    begun.value.map(({ id }) => id),
  );
}

function dry(session: Session): Session {
  return { ...session, dryRun: true };
}
