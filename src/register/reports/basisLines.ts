import { NO_DAY } from "../calendar/day";
import type { SheetKind } from "../fields/catalogue";
import { list, say, type Message } from "../message";
import type { Register, Source } from "../register";
import type { Settings } from "../settings";
import type { LedgerView } from "./ledgerView";

/** As of when, and whether the workbook holds documents after that day. */
export function asOfLine({ register, asOf }: LedgerView): Message {
  const newest = register.statedOn;
  return newest !== null && newest > asOf
    ? say("report.asOfBefore", { asOf: { day: asOf }, newest: { day: newest } })
    : say("report.asOf", { asOf: { day: asOf } });
}

/** Which period the movements are of. */
export function periodLine({ period }: LedgerView): Message {
  return say("report.period", { from: { day: period.from }, to: { day: period.to } });
}

const documentKinds: ReadonlySet<SheetKind> = new Set(["invoices", "invoiceLines", "payments"]);

/** From which sheets, in workbook order; those of documents only where rows of the register stand on them. */
export function sourcesLine(register: Register, kinds: readonly SheetKind[]): Message {
  const used = new Set<number>();
  for (const { at } of [register.invoices, register.lines, register.payments]) for (const source of at.source) used.add(source);
  const isUsed = (source: Source, index: number) => !documentKinds.has(source.holds) || used.has(index);
  const sheets = register.sources.filter((source, index) => kinds.includes(source.holds) && isUsed(source, index)).map((source) => source.sheet);
  return sheets.length === 0 ? say("report.noSources") : say("report.sources", { sheets: [...new Set(sheets)].join(", ") });
}

/** What makes a document a claim: which statuses are left out and how many documents that concerns. */
export function claimsLine({ ledger, asOf, settings }: LedgerView): Message {
  const { documents } = ledger.books;
  let count = 0;
  for (let i = 0; i < documents.count; i++) {
    if (documents.excluded[i] === 1 && (documents.date[i] ?? NO_DAY) <= asOf) count += 1;
  }
  const statuses = list(settings["ledger.excludedStatus"].map(statusName));
  return statuses === undefined ? say("report.allClaims") : say("report.excluded", { statuses, count });
}

const namedStatuses: readonly string[] = ["cancelled", "draft", "voided"];

function statusName(status: string): Message {
  return namedStatuses.includes(status) ? say(`status.${status}`) : say("text", { text: status });
}

export function revenueLine(settings: Settings): Message {
  return say(`report.revenue.${settings["abc.revenue"]}`);
}
