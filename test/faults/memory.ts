import type { RequestFault } from "../../src/standin/behaviour/faults";
import type { Host } from "../../src/standin/host/host";

/** Something that was done to Excel: a request of the client, broken off or not, or somebody's act. */
export type Deed =
  | { readonly kind: "request"; readonly text: string; readonly fault: RequestFault | undefined; readonly writes: boolean }
  | { readonly kind: "act"; readonly name: string; readonly act: (host: Host) => boolean; readonly writes: true };

/** What came of a deed. */
export interface Step {
  readonly id: number;
  /** References in it are numbered on from the last one given before. */
  readonly answer: string;
  /** How many references it gives. */
  readonly given: number;
  /** What the workbook holds then. */
  readonly content: number;
}

/** What the workbook holds as it was opened. */
export const OPENED = 0;

/**
 * What became of a workbook in all trials so far. The stand-in is a function of what it is asked: asked the same after the
 * same it answers the same, so that it need not be asked twice. A number stands for what the workbook holds: equal numbers
 * mean that the very same was written, in the same order; reading changes nothing.
 */
export class Memory {
  readonly #numbers = new Map<string, number>();
  readonly #steps = new Map<number, Map<string, Step>>();
  readonly #seen = new Map<string, unknown>();

  constructor(readonly open: () => Host) {}

  /** What has come of it before. `since` stands for the deeds since the client held no reference. */
  known(content: number, since: number, deed: Deed): Step | undefined {
    return this.#steps.get(content)?.get(keyOf(deed, since));
  }

  keep(content: number, since: number, deed: Deed, { answer, given }: Pick<Step, "answer" | "given">): Step {
    const key = keyOf(deed, since);
    const after = deed.writes ? this.number(`content ${String(content)} ${key}`) : content;
    const step = { id: this.number(`step ${String(content)} ${key}`), answer, given, content: after };
    const steps = this.#steps.get(content) ?? new Map<string, Step>();
    this.#steps.set(content, steps.set(key, step));
    return step;
  }

  /** The same number for the same text, and for no other. */
  number(text: string): number {
    const known = this.#numbers.get(text) ?? this.#numbers.size + 1;
    this.#numbers.set(text, known);
    return known;
  }

  /** What is to be seen of a content, looked at once. */
  seen<T>(content: number, what: string, look: () => T): T {
    const key = `${String(content)} ${what}`;
    if (!this.#seen.has(key)) this.#seen.set(key, look());
    return this.#seen.get(key) as T;
  }
}

/** What a reference stands for depends on what was done before. */
function keyOf(deed: Deed, since: number): string {
  if (deed.kind === "act") return `act ${deed.name}`;
  const { fault, text } = deed;
  return `${fault ? JSON.stringify(fault) : ""} ${mentionsReference(deed) ? String(since) : ""} ${text}`;
}

export function mentionsReference(deed: Deed): boolean {
  return deed.kind === "request" && /"ref-?\d+"/.test(deed.text);
}

/** Names of the references in a message. */
export function references(text: string): readonly string[] {
  return [...text.matchAll(/"(ref-?\d+)"/g)].map(([, name = ""]) => name);
}

/** Moves the numbers of all references in a message. */
export function renumbered(text: string, by: number): string {
  return by === 0 ? text : text.replace(/"ref(-?\d+)"/g, (_, number: string) => `"ref${String(Number(number) + by)}"`);
}
