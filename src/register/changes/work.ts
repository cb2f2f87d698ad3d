import * as z from "zod";

/** A job that is being done, or was broken off: noted before its first write, struck out after its last. */
export interface Work {
  readonly id: string;
  /** The order that a person gave: `build`, `reports`, `clean`. */
  readonly job: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Empty where it is not known. */
  readonly user: string;
  /** The report date as a day. */
  readonly asOf: number;
  /** What of the job was asked for, such as codes of reports; none for all of it. */
  readonly wanted: readonly string[];
  /** Ids of the sheets that were there before: what has come since is of this work. */
  readonly sheets: readonly string[];
  /** Ids of tables whose totals row it hides for a moment: where it breaks off there, whoever writes next shows them again. */
  readonly totals?: readonly string[] | undefined;
}

/** Who may write to the workbook now. */
export interface Lease {
  /** Id of the work that it was taken for. */
  readonly work: string;
  /** The pane that works, also after it was loaded anew. */
  readonly holder: string;
  /** A name for people; empty where it is not known. */
  readonly who: string;
  /** ISO 8601, UTC. After it anybody may take over. */
  readonly until: string;
}

const workForm: z.ZodType<Work> = z.object({
  id: z.string().min(1),
  job: z.string().min(1),
  at: z.iso.datetime(),
  user: z.string(),
  asOf: z.number().int(),
  wanted: z.array(z.string()),
  sheets: z.array(z.string()),
  totals: z.array(z.string()).optional(),
});
const leaseForm: z.ZodType<Lease> = z.object({
  work: z.string().min(1),
  holder: z.string(),
  who: z.string(),
  until: z.iso.datetime(),
});

/** The works of a stored list; what cannot be understood is left out. */
export function worksFrom(text: string): readonly Work[] {
  const list = z.array(z.unknown()).safeParse(jsonOf(text)).data ?? [];
  return list.flatMap((item) => workForm.safeParse(item).data ?? []);
}

export function worksText(works: readonly Work[]): string {
  return works.length === 0 ? "" : JSON.stringify(works);
}

/** Null where there is none, or none that can be understood: a lease must never shut people out for good. */
export function leaseFrom(text: string): Lease | null {
  return leaseForm.safeParse(jsonOf(text)).data ?? null;
}

/** Whether somebody else may write now, and this holder therefore not. Times are ISO 8601, UTC. */
export function isHeldByOther(lease: Lease | null, holder: string, now: string): lease is Lease {
  return lease !== null && lease.holder !== holder && Date.parse(lease.until) > Date.parse(now);
}

/** Whether a finished work has done all that a broken-off one was to do. */
export function coversWork(finished: Pick<Work, "job" | "wanted">, broken: Pick<Work, "job" | "wanted">): boolean {
  if (finished.job !== broken.job) return false;
  if (finished.wanted.length === 0) return true;
  return broken.wanted.length > 0 && broken.wanted.every((one) => finished.wanted.includes(one));
}

function jsonOf(text: string): unknown {
  try {
    return text === "" ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
