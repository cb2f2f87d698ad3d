import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Workbook } from "../model/types";
import { Host, type HostOptions } from "../host/host";
import { domStubs } from "./domStubs";

export interface ExcelOptions {
  /** The requirement set that the host reports, such as "1.14". */
  readonly apiVersion?: string;
  /** Language of the user's Excel. */
  readonly language?: string;
}

/** Excel with the genuine client in front of it; one for each process, since the client keeps one bridge. */
export interface RunningExcel {
  /** Makes a workbook the one that `Excel.run` works on from now on. */
  open(workbook: Workbook, options?: HostOptions): Host;
  /** Lets something that stands before a host answer the client from now on. */
  answerBy(answering: Answering): void;
}

/** What is at the other end of the client's bridge. */
export interface Answering {
  connect(send: (text: string) => void): void;
  receive(text: string): void;
}

/** What of the client is set here; the rest is typed by @types/office-js. */
interface Client {
  readonly OfficeExtension: { readonly CommonUtility: { _doApiNotSupportedCheck: boolean } };
  readonly OfficeExt: {
    readonly Requirement: {
      readonly RequirementMatrix: new (sets: unknown) => object;
      readonly DefaultSetRequirement: new (versions: Readonly<Record<string, string>>) => object;
    };
  };
  Office: { context?: unknown; onReady?: unknown };
}

interface Bridge {
  sendMessageToHost(text: string): void;
  /** Set by the client. */
  onMessageFromHost?: (text: string) => void;
}

let bridge: Bridge | undefined;
let current: Answering | undefined;

/**
 * Loads the unmodified client into this realm, once, and answers its bridge. It must be the realm of the calling code: the
 * client looks at the prototypes of what it is handed, and inside jest the main realm is another one. Hence the eval.
 */
export function startExcel(options: ExcelOptions = {}): RunningExcel {
  const language = options.language ?? "nb-NO";
  bridge ??= loadClient(language);
  setContext(options.apiVersion ?? "1.14", language);
  return { open, answerBy };
}

function open(workbook: Workbook, options: HostOptions = {}): Host {
  const host = new Host(workbook, options);
  answerBy(host);
  return host;
}

function answerBy(answering: Answering): void {
  answering.connect((text) => bridge?.onMessageFromHost?.(text));
  current = answering;
}

function loadClient(language: string): Bridge {
  const made: Bridge = {
    sendMessageToHost: (text) => {
      if (current === undefined) throw new Error("no workbook is open in the stand-in");
      current.receive(text);
    },
  };
  const Office = { context: {} };
  const globals = { ...domStubs(language), Office, Microsoft: { Office: { WebExtension: Office } }, _richApiNativeBridge: made };
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
  }
  const evaluate = eval;
  evaluate(readFileSync(clientPath(), "utf8"));
  const client = globalThis as unknown as Client;
  // The client's check of requirement sets is off: its last line sets the switch on the wrong class.
  client.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return made;
}

function clientPath(): string {
  const from = createRequire(__filename);
  return from.resolve("@microsoft/office-js/dist/excel-web-16.00.js");
}

/** The client leaves `Office.context` undefined in Node, and would then hold every requirement set for supported. */
function setContext(apiVersion: string, language: string): void {
  const client = globalThis as unknown as Client;
  const { RequirementMatrix, DefaultSetRequirement } = client.OfficeExt.Requirement;
  const requirements = new RequirementMatrix(
    new DefaultSetRequirement({
      excelapi: apiVersion,
      sharedruntime: "1.1",
      delayforcelledit: "1.1",
      richapiruntime: "1.2",
      richapiruntimeflag: "1.2",
    }),
  );
  const host = { host: "Excel", platform: "OfficeOnline" };
  const context = { requirements, displayLanguage: language, contentLanguage: language, diagnostics: host, ...host };
  Object.defineProperty(client.Office, "context", { value: context, writable: true, configurable: true });
  client.Office.onReady = (callback?: (info: object) => unknown) =>
    Promise.resolve(host).then((info) => (callback?.(info), info));
}
