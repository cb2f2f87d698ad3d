import type { FixedMapping } from "../register/intake/reading";
import type { AskedPeriod } from "../register/calendar/askedPeriod";
import type { Day } from "../register/calendar/day";
import type { HeardEdits } from "../register/changes/heardEdits";
import type { UserKnownBy } from "../register/changes/batch";
import type { Settings } from "../register/settings";
import type { Language } from "../locales/words";
import type { Compute } from "./worker/computations";
import type { Waiting } from "../workbook/conduct";

/** The parts of a job that are timed apart. */
export type Phase = "read" | "compute" | "write";

/** What a job is handed from outside: the core never reaches for a clock, a language or an id by itself. */
export interface Session {
  readonly settings: Settings;
  /** The report date. */
  readonly asOf: Day;
  /** The period of specifications; to the report date, from the first day of its accounting year, where absent. */
  readonly period?: AskedPeriod;
  /** The language of tabs and messages. */
  readonly language: Language;
  /** True where a person has named the language for this run, and it did not just follow the host's. */
  readonly isLanguageChosen?: boolean;
  /** A mapping of sheets and columns that a person has fixed for this run. */
  readonly fixed: FixedMapping;
  /** Compute and report, change nothing. */
  readonly dryRun: boolean;
  /** A new id, different at each call. */
  readonly newId: () => string;
  /** Who gives the order, for the log, and how that is known; an empty name where it is not. */
  readonly user: { readonly name: string; readonly knownBy: UserKnownBy };
  /** The time now: ISO 8601, UTC. */
  readonly now: () => string;
  /** Told which part of the job goes on, for progress and timing. */
  readonly entering: (phase: Phase) => void;
  readonly progress: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
  /** What was heard of people's own edits while the pane was open. */
  readonly heard?: HeardEdits;
  /** Tells this pane from those of other people, also after it was loaded anew; a new id where absent. */
  readonly holder?: string;
  /** How long to wait for Excel, where it is not the usual. */
  readonly waiting?: Waiting;
  /** Does what takes long: in a worker where there is one. */
  readonly compute: Compute;
  /** Called between two computations, so that a host with a screen can draw and listen. */
  readonly pause?: () => Promise<void>;
}
