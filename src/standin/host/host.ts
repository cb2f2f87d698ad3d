import type { Faults, RequestFault } from "../behaviour/faults";
import { payloadBytes } from "../behaviour/limits";
import { writeCells } from "../behaviour/writeCells";
import { coreMembers } from "../members/coreMembers";
import type { Culture, Excel } from "../members/excel";
import { featureMembers } from "../members/featureMembers";
import { resolveRange } from "../members/resolveRange";
import { areaOf } from "../members/rangeTarget";
import { object } from "../members/targets";
import type { AddIn } from "../model/stored/settings";
import type { Workbook } from "../model/types";
import { carryOut, replyError } from "../protocol/dispatcher";
import { withoutCells } from "../protocol/withoutCells";
import { type Envelope, events, isTidyingUp, readEnvelope, refusal, reply, statusReply, waitForCellEdit } from "../protocol/envelope";
import { HostError } from "../protocol/hostError";
import { References } from "../protocol/references";
import { Registry } from "../protocol/registry";
import type { Action, ReplyBody } from "../protocol/request";
import { type Actor, EventQueue } from "./eventQueue";
import { ExcelState } from "./excelState";

/** All classes that the stand-in answers for. */
export const registry = new Registry<Excel>([...coreMembers, ...featureMembers]);

export interface HostOptions {
  readonly fileName?: string;
  readonly culture?: Culture;
  /** Whose settings are kept; by default an add-in of its own that is not from a store. */
  readonly addIn?: AddIn;
  readonly now?: () => Date;
  /** Bytes that a request and a reply may have; null for none, as on the desktop. */
  readonly payloadLimit?: number | null;
}

/** One workbook behind the client's bridge. */
export class Host {
  readonly faults: Faults = {};
  /** Requests that the client waited for, without its own tidying up. */
  roundTrips = 0;
  bytesReceived = 0;
  bytesSent = 0;
  /** The largest request and reply, in bytes. */
  largestRequest = 0;
  largestReply = 0;
  readonly #references = new References();
  readonly #events = new EventQueue();
  readonly #excel: ExcelState;
  readonly #payloadLimit: number;
  #editing = false;
  #waiting: (() => void)[] = [];
  #send: (text: string) => void = () => undefined;

  constructor(
    readonly workbook: Workbook,
    options: HostOptions = {},
  ) {
    const application = {
      fileName: options.fileName ?? "Book1.xlsx",
      culture: options.culture ?? norwegian,
      addIn: options.addIn ?? ownAddIn,
      calculationMode: "Automatic" as const,
      enableEvents: true,
      isScreenSuspended: false,
      coauthoring: false,
      selection: null,
    };
    this.#payloadLimit = options.payloadLimit === null ? Infinity : (options.payloadLimit ?? payloadBytes);
    this.#excel = new ExcelState(workbook, application, options.now ?? (() => new Date()), this.#references, this.#events);
  }

  /** What Excel would do silently and somebody should hear of, such as values that a filter misplaced. */
  get mishaps(): readonly string[] {
    return this.#excel.mishaps;
  }

  /** Where replies and events go; replaces the former. */
  connect(send: (text: string) => void): void {
    this.#send = send;
  }

  /** One message of the client. The reply comes before this returns, unless a fault or cell editing holds it back. */
  receive(text: string): void {
    const envelope = readEnvelope(text);
    if (isTidyingUp(envelope)) {
      this.#send(
        reply(
          envelope,
          this.#carryOut(envelope, () => undefined),
        ),
      );
      return;
    }
    this.roundTrips++;
    const bytes = byteLength(text);
    this.bytesReceived += bytes;
    this.largestRequest = Math.max(this.largestRequest, bytes);
    const fault = this.faults.request?.(this.roundTrips, envelope.message.body.Actions.length);
    if (fault) {
      this.#strike(envelope, fault);
    } else if (bytes > this.#payloadLimit) {
      this.#reply(refusal(envelope, new HostError("RequestPayloadSizeLimitExceeded")));
    } else if (this.#editing && (envelope.flags & waitForCellEdit) === 0) {
      this.#reply(refusal(envelope, new HostError("InvalidOperationInCellEditMode")));
    } else if (this.#editing) {
      this.#waiting.push(() => this.#answer(envelope));
    } else {
      this.#answer(envelope);
    }
  }

  /**
   * The user begins to edit a cell: requests fail, or wait where the client asked for that with `delayForCellEdit`.
   * Source: "Delay execution while cell is being edited" in the Excel add-in documentation.
   */
  beginCellEdit(): void {
    this.#editing = true;
  }

  endCellEdit(): void {
    this.#editing = false;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const answer of waiting) answer();
  }

  /** The user of this Excel types values (a scalar, or rows) into cells. */
  editAsUser(sheet: string, address: string, values: unknown): void {
    this.#edit("user", sheet, address, values);
  }

  /** Another person who has the workbook open does. */
  editAsOther(sheet: string, address: string, values: unknown): void {
    this.#edit("other", sheet, address, values);
  }

  /** Any other act of the user or another person, through the same Excel that members act on. */
  act(actor: Exclude<Actor, "addin">, act: (excel: Excel) => void): void {
    act(this.#excel);
    this.#excel.calculate();
    this.#push(actor);
  }

  #edit(actor: Exclude<Actor, "addin">, sheetName: string, address: string, values: unknown): void {
    this.act(actor, (excel) => {
      const sheet = excel.workbook.sheets.find((candidate) => candidate.name === sheetName);
      if (sheet === undefined) throw new Error(`there is no sheet ${sheetName}`);
      const range = resolveRange(excel.workbook, sheet, address);
      const area = areaOf(range);
      if (area.rows === 1 && area.columns === 1) {
        this.#events.cellsChanged(sheet, area, "RangeEdited", sheet.grid.value(area.row, area.column));
      }
      writeCells(range, values, excel);
    });
  }

  #strike(envelope: Envelope, fault: RequestFault): void {
    switch (fault.kind) {
      case "hang":
        return;
      case "status":
        this.#reply(statusReply(envelope, fault.status, fault.code, new HostError(fault.code).message));
        return;
      case "error":
        this.#reply(refusal(envelope, new HostError(fault.code)));
        return;
      default: {
        let left = fault.kind === "broken" ? fault.after : Infinity;
        const body = this.#carryOut(envelope, () => {
          if (fault.kind === "broken" && left-- <= 0) throw new HostError(fault.code);
        });
        if (fault.kind === "afterwards") this.#reply(refusal(envelope, new HostError(fault.code)));
        else if (fault.kind !== "silent") this.#reply(reply(envelope, fault.kind === "nulls" ? withoutCells(body) : body));
        this.#push("addin");
      }
    }
  }

  #answer(envelope: Envelope): void {
    const body = this.#carryOut(envelope, (action) => {
      const code = this.faults.action?.({ name: action.Name, type: action.ActionType });
      if (code !== undefined) throw new HostError(code);
    });
    const text = reply(envelope, body);
    // What was written stays written: the reply alone is too large.
    const tooLarge = byteLength(text) > this.#payloadLimit;
    this.#reply(tooLarge ? refusal(envelope, new HostError("ResponsePayloadSizeLimitExceeded")) : text);
    this.#push("addin");
  }

  #carryOut(envelope: Envelope, before: (action: Action) => void): ReplyBody {
    const { body } = envelope.message;
    try {
      const reply = carryOut(body, {
        registry,
        references: this.#references,
        root: object("Workbook", this.workbook),
        context: this.#excel,
        before,
      });
      this.#excel.calculate();
      return reply;
    } catch (error) {
      return { Results: [], TraceIds: [], Error: replyError(error) };
    } finally {
      this.#excel.application.isScreenSuspended = false;
    }
  }

  #reply(text: string): void {
    const bytes = byteLength(text);
    this.bytesSent += bytes;
    this.largestReply = Math.max(this.largestReply, bytes);
    this.#send(text);
  }

  /** Events follow the reply, when the client has had its turn. */
  #push(actor: Actor): void {
    const entries = this.#events.take(actor, this.#excel.application.enableEvents);
    if (entries.length > 0) setTimeout(() => this.#send(events(entries)), 0);
  }
}

const ownAddIn: AddIn = { id: "kundekartotek", version: "1.0.0.0", store: "developer", storeType: "Registry" };
const norwegian: Culture = { name: "nb-NO", decimalSeparator: ",", groupSeparator: "\u00a0" };

const encoder = new TextEncoder();

function byteLength(text: string): number {
  return encoder.encode(text).length;
}
