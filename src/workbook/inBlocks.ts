import type { BlockSize, Conduct } from "./conduct";
import type { Result } from "./fault";
import { done, failed } from "./fault";
import { faultBy } from "./faultOf";
import { repeated, type Repeatable } from "./repeated";

/** A part of a job that fits into one round trip. */
export interface Block {
  /** Reads what the operations depend on, in round trips of its own directly before theirs; called again with them. */
  prepare?(): Promise<void>;
  /** Puts the operations on the context; called again when the round trip is repeated. */
  queue(): void;
  /** Takes what came back; false where Excel gave less than was asked for, which a smaller block may mend. */
  take(): boolean;
  /** Whether no smaller block is possible. */
  readonly smallest: boolean;
}

/** A job cut into blocks as it goes on, since only answers tell how large rows are. */
export interface BlockJob {
  readonly kind: Repeatable;
  /** The next block of about so many bytes of JSON; undefined when all is done. */
  next(bytes: number): Block | undefined;
  /** How far it is, after a block was taken. */
  progress(): { readonly done: number; readonly total: number };
}

/**
 * Bytes of JSON in one round trip. Excel on the web refuses 5 MB in either direction (Office add-ins: resource limits);
 * the rest is room for texts whose letters take more than one byte. What was too much once is too much for the whole
 * session, hence one object for all work.
 */
const usual: BlockSize = { bytes: 1_500_000 };

const tooLarge: ReadonlySet<string> = new Set(["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded"]);

/** Works through a job block by block: halves blocks that Excel refuses, repeats where it is busy, stops when asked. */
export async function inBlocks(
  context: Excel.RequestContext,
  job: BlockJob,
  conduct: Conduct,
  sheet?: string,
): Promise<Result<undefined>> {
  const { blocks = usual } = conduct;
  for (;;) {
    if (conduct.signal?.aborted === true) return failed(faultBy("Cancelled", sheet));
    const block = job.next(blocks.bytes);
    if (block === undefined) return done(undefined);
    if (job.kind === "repeatableWrite") {
      const begun = await conduct.begin?.();
      if (begun?.ok === false) return begun;
    }

    const trip = await repeated(
      async () => {
        await block.prepare?.();
        // Nobody is to see half of it; Excel paints again when the round trip is over, whatever becomes of it.
        if (job.kind === "repeatableWrite") context.application.suspendScreenUpdatingUntilNextSync();
        block.queue();
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- the one loop around a round trip: each block's size follows from the answers before it
        await context.sync();
      },
      conduct,
      sheet,
      job.kind,
    );
    if (!trip.ok && (!tooLarge.has(trip.fault.code) || block.smallest)) return trip;

    const taken = trip.ok && block.take();
    if (!taken && block.smallest) return failed(faultBy("ValuesMissing", sheet));
    if (!taken) blocks.bytes = Math.max(1, Math.floor(blocks.bytes / 2));
    const { done: soFar, total } = job.progress();
    conduct.progress?.(soFar, total);
  }
}
