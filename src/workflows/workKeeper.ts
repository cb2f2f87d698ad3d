import { coversWork, type Work } from "../register/changes/work";
import { done, type Result } from "../workbook/fault";
import { showTotals } from "../workbook/registerTab/showTotals";
import { endLease, renewLease, takeLease, type LeaseOrder } from "../workbook/journal/lease";
import type { Session } from "./session";

/** What a job is to do. */
export interface JobOrder {
  /** The word of the command for it. */
  readonly job: string;
  /** Parts of the job, such as codes of reports; all where absent. */
  readonly wanted?: readonly string[];
}

/** What the keeper must know of the journal, and what it tells of it. */
interface KnownJournal {
  /** The latest work that the journal told of when it was read. */
  readonly latest: () => Promise<Result<string>>;
  readonly began: (work: string, sheetId: string) => void;
  /** Told that the work is done; gives the latest before it where the journal has stayed as it was. */
  readonly ended: () => string | undefined;
}

export interface WorkKeeper {
  /** Takes note of the job before its first write, and makes its lease last while it goes on. */
  readonly begin: () => Promise<Result<undefined>>;
  /** Takes note that the job hides a table's totals row, by the table's id, until it ends. */
  readonly hidingTotals: (table: string) => Promise<Result<undefined>>;
  readonly isOpen: () => boolean;
  readonly doing: <T>(order: JobOrder, work: () => Promise<Result<T>>) => Promise<Result<T>>;
}

/** A lease that ends within this time is renewed. */
const SOON_MILLISECONDS = 90_000;

/** Notes a job in the journal for as long as it writes, so that the next start knows what was broken off. */
export function workKeeper(session: Session, journal: KnownJournal): WorkKeeper {
  const holder = session.holder ?? session.newId();
  let open: (JobOrder & { readonly at: string }) | null = null;
  let begun: { readonly work: Omit<Work, "sheets">; until: string } | null = null;

  function orderOf(work: Omit<Work, "sheets">, latest: string): LeaseOrder {
    return { ...session.waiting, work, holder, latest, now: session.now };
  }

  async function begin(): Promise<Result<undefined>> {
    if (open === null) return done(undefined);
    if (begun === null) return first(open);
    if (Date.parse(begun.until) - Date.parse(session.now()) > SOON_MILLISECONDS) return done(undefined);
    return renewed(begun);
  }

  async function renewed(lease: NonNullable<typeof begun>, hiding: readonly string[] = []): Promise<Result<undefined>> {
    const renewal = await renewLease(orderOf(lease.work, lease.work.id), hiding);
    if (!renewal.ok) return renewal;
    lease.until = renewal.value.until;
    return done(undefined);
  }

  async function first({ job, wanted = [], at }: JobOrder & { readonly at: string }): Promise<Result<undefined>> {
    const latest = await journal.latest();
    if (!latest.ok) return latest;
    const { asOf, user } = session;
    const work = { id: session.newId(), job, at, user: user.name, asOf, wanted };
    const taken = await takeLease(orderOf(work, latest.value));
    if (!taken.ok) return taken;
    begun = { work, until: taken.value.until };
    journal.began(work.id, taken.value.sheetId);
    const { totals } = taken.value;
    return totals.length === 0 ? done(undefined) : showTotals(totals, session.waiting ?? {});
  }

  /** A work that broke off stays noted, and others may go on. Excel that does not answer is left alone. */
  async function close(outcome: Result<unknown> | null): Promise<Result<undefined>> {
    const ended = begun?.work;
    open = null;
    begun = null;
    if (!ended || (outcome && !outcome.ok && outcome.fault.code === "NoAnswer")) return done(undefined);
    const isDone = (one: Work) => outcome?.ok === true && (one.id === ended.id || coversWork(ended, one));
    const latest = outcome?.ok === true ? journal.ended() : undefined;
    return endLease({ work: ended.id, isDone, latest }, session.waiting ?? {});
  }

  return {
    begin,
    hidingTotals: async (table) => (begun === null ? done(undefined) : renewed(begun, [table])),
    isOpen: () => open !== null,
    doing: async (order, work) => {
      open = { ...order, at: session.now() };
      let outcome: Awaited<ReturnType<typeof work>> | null = null;
      try {
        outcome = await work();
      } finally {
        if (outcome?.ok !== true) await close(outcome);
      }
      if (!outcome.ok) return outcome;
      const closed = await close(outcome);
      return closed.ok ? outcome : closed;
    },
  };
}
