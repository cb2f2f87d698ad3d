import type { RequestFault } from "../../src/standin/behaviour/faults";
import type { Answering } from "../../src/standin/boot/node";
import type { Host } from "../../src/standin/host/host";
import { isTidyingUp, isWriting, readEnvelope, refusal, reply, statusReply } from "../../src/standin/protocol/envelope";
import { HostError } from "../../src/standin/protocol/hostError";
import { mentionsReference, OPENED, references, renumbered, type Deed, type Memory, type Step } from "./memory";

/** A request that the client waits for. */
export interface RoundTrip {
  /** From 1. */
  readonly number: number;
  /** Without what differs from one sending to the next. */
  readonly text: string;
  readonly writes: boolean;
  /** How many actions it holds. */
  readonly actions: () => number;
}

/** The stand-in, once it was needed. */
interface Live {
  readonly host: Host;
  /** How many of the deeds it was told of. */
  told: number;
  /** The number of the last reference that it has given, now and when the client held none. */
  last: number;
  base: number;
}

/**
 * Excel in one trial. It answers from memory what was asked before of the same workbook, and runs the stand-in only for what
 * is new, after bringing it to where the trial stands.
 */
export class RememberingExcel implements Answering {
  /** Asked before each round trip; what it gives is answered instead. */
  strike: (trip: RoundTrip) => RequestFault | undefined = () => undefined;
  roundTrips = 0;
  /** What was done since the workbook was opened, and still matters; null where the client held no reference. */
  #deeds: readonly (Deed | null)[] = [];
  #content = OPENED;
  /** Stands for all deeds since the client held no reference. */
  #since = 0;
  readonly #held = new Set<string>();
  /** References given since the client held none. */
  #given = 0;
  #live: Live | null = null;
  #answer = "";
  #send: (text: string) => void = () => undefined;

  constructor(private readonly memory: Memory) {}

  /** Stands for what the workbook holds. */
  get content(): number {
    return this.#content;
  }

  /** The same once more, to be led elsewhere. */
  copy(): RememberingExcel {
    const other = new RememberingExcel(this.memory);
    other.#deeds = this.#deeds;
    other.#content = this.#content;
    other.#since = this.#since;
    other.#given = this.#given;
    for (const name of this.#held) other.#held.add(name);
    return other;
  }

  /** The client is loaded anew, and holds nothing. */
  reload(): void {
    this.#held.clear();
    this.#forgetReading();
  }

  connect(send: (text: string) => void): void {
    this.#send = send;
  }

  receive(text: string): void {
    const [, id = "", rest = ""] = /^\{"id":(\d+),(.*)$/s.exec(text) ?? [];
    if (rest.includes("_RemoveReference") && isTidyingUp(readEnvelope(text))) {
      this.#release(text);
      return;
    }
    const trip = {
      number: ++this.roundTrips,
      text: rest,
      writes: (Number(/"flags":(\d+)/.exec(rest)?.[1]) & isWriting) !== 0,
      actions: () => readEnvelope(text).message.body.Actions.length,
    };
    const answer = (made: string): void => {
      this.#send(`{"id":${id},${made}`);
    };
    const fault = this.strike(trip);
    switch (fault?.kind) {
      case "hang":
        return;
      case "silent":
        this.carryOut(trip);
        return;
      case "afterwards":
        this.carryOut(trip);
        this.#send(refusal(readEnvelope(text), new HostError(fault.code)));
        return;
      case "status":
        this.#send(statusReply(readEnvelope(text), fault.status, fault.code, ""));
        return;
      case "error":
        this.#send(refusal(readEnvelope(text), new HostError(fault.code)));
        return;
      default:
        answer(this.carryOut(trip, fault));
    }
  }

  /** What Excel answers to a request, but for the number in front. */
  carryOut({ text, writes }: RoundTrip, fault?: RequestFault): string {
    return this.#do({ kind: "request", text, fault, writes });
  }

  /** Lets somebody do something, the same under the same name; whether there was anything to do it to. */
  act(name: string, act: (host: Host) => boolean): boolean {
    return this.#do({ kind: "act", name, act, writes: true }) === "true";
  }

  /** What is to be seen of the workbook now, the same under the same name. */
  see<T>(what: string, look: (host: Host) => T): T {
    return this.memory.seen(this.#content, what, () => look(this.#caughtUp().host));
  }

  #do(deed: Deed): string {
    const known = this.memory.known(this.#content, this.#since, deed);
    const step = known ?? this.memory.keep(this.#content, this.#since, deed, this.#perform(deed));
    this.#deeds = [...this.#deeds, deed];
    if (!known && this.#live) this.#live.told++;
    const answer = renumbered(step.answer, this.#given);
    for (const name of step.given === 0 ? [] : references(answer)) this.#held.add(name);
    this.#given += step.given;
    this.#content = step.content;
    if (this.#held.size === 0) this.#forgetReading();
    else this.#since = this.memory.number(`since ${String(this.#since)} ${String(step.id)}`);
    return answer;
  }

  /** The stand-in is not told: what it goes on holding changes nothing. */
  #release(text: string): void {
    for (const name of references(text)) this.#held.delete(name);
    if (this.#held.size === 0) this.#forgetReading();
    const envelope = readEnvelope(text);
    const Results = envelope.message.body.Actions.map(({ Id }) => ({ ActionId: Id, Value: null }));
    this.#send(reply(envelope, { Results, TraceIds: [] }));
  }

  /** What was only read is of no meaning any more, unless something was written by its references. */
  #forgetReading(): void {
    const from = this.#deeds.lastIndexOf(null) + 1;
    const since = this.#deeds.slice(from);
    const isBound = since.some((deed) => deed?.writes === true && mentionsReference(deed));
    const isKept = (deed: Deed | null): boolean => isBound || deed?.writes === true;
    const kept = since.filter(isKept);
    const live = this.#live;
    if (live && live.told >= from) {
      const isAllTold = kept.length === 0 || live.told === this.#deeds.length;
      live.told = isAllTold ? from + kept.length + Math.sign(kept.length) : from + since.slice(0, live.told - from).filter(isKept).length;
      if (isAllTold) live.base = live.last;
    }
    this.#deeds = [...this.#deeds.slice(0, from), ...kept, ...(kept.length === 0 ? [] : [null])];
    this.#since = 0;
    this.#given = 0;
  }

  #caughtUp(): Live {
    const live = (this.#live ??= this.#opened());
    for (const deed of this.#deeds.slice(live.told)) {
      if (deed) this.#tell(live, deed);
      else live.base = live.last;
    }
    live.told = this.#deeds.length;
    return live;
  }

  #opened(): Live {
    const host = this.memory.open();
    host.connect((text) => {
      if (text.startsWith(FIRST)) this.#answer = text.slice(FIRST.length);
    });
    return { host, told: 0, last: 0, base: 0 };
  }

  #perform(deed: Deed): Pick<Step, "answer" | "given"> {
    const live = this.#caughtUp();
    const before = live.last;
    this.#tell(live, deed);
    return { answer: renumbered(this.#answer, -before), given: live.last - before };
  }

  /** Numbers of references are those of the stand-in here. */
  #tell(live: Live, deed: Deed): void {
    if (deed.kind === "act") {
      this.#answer = String(deed.act(live.host));
      return;
    }
    live.host.faults.request = () => deed.fault;
    live.host.receive(FIRST + renumbered(deed.text, live.base));
    live.last = Math.max(live.last, ...references(this.#answer).map((name) => Number(name.slice(3))));
  }
}

const FIRST = '{"id":0,';
