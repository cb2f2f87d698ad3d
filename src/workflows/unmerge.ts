import type { Batch } from "../register/changes/batch";
import type { Journal } from "../register/changes/journal";
import { inverted } from "../register/changes/invert";
import { withoutSkipped } from "../register/changes/packLog";
import { standingAliases, type Alias } from "../register/changes/alias";
import { cameSince } from "../register/merging/cameSince";
import { NO_DAY, toIso } from "../register/calendar/day";
import { say } from "../register/message";
import { registerKinds, type RegisterKind } from "../register/customer/registerPlan";
import { numberField } from "../register/customer/partyKey";
import { registerOf } from "../register/ledger/registerOf";
import type { Register } from "../register/register";
import { found } from "../register/validation/found";
import type { Finding } from "../register/validation/finding";
import { done, failed, type Result } from "../workbook/fault";
import { readLog } from "../workbook/journal/logCells";
import { carryOut, type Applied } from "./applyChanges";
import { idsOfRows } from "./mergeSides";
import { noticePeople } from "./noticePeople";
import type { Session } from "./session";
import { wantedOf, type UnmergeOrder } from "./unmergeOrder";
import { conductOf, type Understanding, type WorkbookReader } from "./workbookReader";

export interface Unmerged {
  /** One for each merge that was taken apart, the newest first. */
  readonly applied: readonly Applied[];
  /** What came since and stays with the survivor, and rows that are gone. */
  readonly findings: readonly Finding[];
}

/**
 * Takes merged customers apart, any time later: their fields and rows go back where they still hold what merging wrote, and
 * their documents are their own again. What came under the old number since then stays with the survivor, and is listed.
 */
export async function unmerge(session: Session, reader: WorkbookReader, order: UnmergeOrder = {}): Promise<Result<Unmerged>> {
  return reader.asJob({ job: "unmerge", wanted: wantedOf(order) }, () => unmerged(session, reader, order));
}

async function unmerged(session: Session, reader: WorkbookReader, order: UnmergeOrder): Promise<Result<Unmerged>> {
  const noticed = await noticePeople(session, reader);
  if (!noticed.ok) return noticed;
  const understood = await reader.understand("register");
  if (!understood.ok) return understood;
  const { journal, register } = understood.value;
  const wanted = wantedAliases(understood.value, order);
  if (wanted.length === 0) {
    const what = [...(order.survivors ?? []), ...(order.suppliers ?? []), ...(order.batch === undefined ? [] : [order.batch])].join(", ");
    return failed({ code: "NothingToUnmerge", advice: { say: "workflow.nothingToUnmerge", values: { what } } });
  }
  const standing = new Set(registerKinds.flatMap((kind) => allRowIds(understood.value, kind)));
  const findings: Finding[] = [];
  const applied: Applied[] = [];
  const batches = journal.batches.filter(({ id }) => wanted.some((alias) => alias.batch === id)).reverse();
  for (const batch of batches) {
    const own = wanted.filter((alias) => alias.batch === batch.id);
    const staying = new Map(own.map((alias) => [alias.absorbed, cameSince(registerOf(alias.kind, register), alias)]));
    for (const alias of own) {
      findings.push(...(staying.get(alias.absorbed) ?? []).map((one) => staysFinding(registerOf(alias.kind, register), alias, one)));
      if (!standing.has(alias.absorbed)) findings.push(goneFinding(alias));
    }
    const back = await takeApart(session, reader, batch, own, (alias) => (staying.get(alias.absorbed) ?? []).map(({ hash }) => hash));
    if (!back.ok) return back;
    applied.push(back.value);
  }
  return done({ applied, findings });
}

async function takeApart(
  session: Session,
  reader: WorkbookReader,
  batch: Batch,
  aliases: readonly Alias[],
  stayingOf: (alias: Alias) => readonly string[],
): Promise<Result<Applied>> {
  session.entering("read");
  const log = await readLog(batch.id, batch.pieces, conductOf(session));
  if (!log.ok) return log;
  const { lists, entries } = withoutSkipped(log.value, batch.skipped);
  const rows = new Set(aliases.flatMap(({ absorbed, survivor }) => [absorbed, survivor]));
  const own = entries.filter(({ edit }) => lists[edit.list]?.own === true && rows.has(edit.row.text));
  const absorbed = new Set(aliases.map((alias) => alias.absorbed));
  const id = session.newId();
  const apart = (journal: Journal): Journal => ({
    ...journal,
    aliases: journal.aliases.map((alias) => (absorbed.has(alias.absorbed) ? { ...alias, apart: id, staying: stayingOf(alias) } : alias)),
  });
  return carryOut(session, reader, "unmerge", {
    batchId: id,
    changeSet: inverted(lists, own),
    whenStarted: apart,
    whenWritten: apart,
  });
}

/** The merges that an order means; those that were taken back already are none. */
function wantedAliases(understood: Understanding, { batch, survivors = [], suppliers = [] }: UnmergeOrder): readonly Alias[] {
  const { journal, register } = understood;
  const open = standingAliases(journal.aliases, journal.batches);
  if (survivors.length + suppliers.length > 0) {
    const rowIds = (kind: RegisterKind, named: readonly string[]) => {
      const ids = idsOfRows(understood, kind);
      const { id } = registerOf(kind, register).customers;
      // Who is absorbed in turn may still be taken apart from those that went into it.
      const absorbed = (number: string) => open.find((alias) => alias.kind === kind && alias.number === number)?.absorbed;
      return named.map((one) => ids[id.indexOf(one)] ?? absorbed(one) ?? one);
    };
    const wanted = { customers: new Set(rowIds("customers", survivors)), suppliers: new Set(rowIds("suppliers", suppliers)) };
    return open.filter(({ kind, survivor }) => wanted[kind].has(survivor));
  }
  const wanted = batch ?? open.at(-1)?.batch;
  return open.filter((alias) => alias.batch === wanted);
}

/** The hidden ids of all rows of a register, absorbed ones too. */
function allRowIds({ snapshot, journal }: Understanding, kind: RegisterKind): readonly string[] {
  const column = journal.columns.find((one) => one.kind === kind && one.role.is === "rowId");
  const tab = journal.tabs.find(({ own, code }) => own === "register" && code === kind);
  const sheet = snapshot.sheets.find(({ id }) => id === tab?.sheetId);
  const at = sheet?.cells[0]?.indexOf(column?.heading ?? "") ?? -1;
  return sheet && at >= 0 ? sheet.cells.slice(1).map((row) => String(row[at] ?? "")) : [];
}

function staysFinding(register: Register, alias: Alias, { table, index }: ReturnType<typeof cameSince>[number]): Finding {
  const { at } = register[table];
  const number = table === "payments" ? register.payments.invoiceNumber[index] : table === "lines" ? register.lines.invoiceNumber[index] : register.invoices.number[index];
  const day = register[table].date[index] ?? NO_DAY;
  const survivor = register.customers.id[register[table].customer[index] ?? -1] ?? "";
  const shown = number === undefined || number === "" ? (day === NO_DAY ? "" : toIso(day)) : number;
  return found(register, at, index, {
    code: "unmerge.stays",
    severity: "info",
    field: table === "payments" ? "paymentDate" : "invoiceNumber",
    key: survivor,
    value: shown,
    values: { number: alias.number, survivor },
  });
}

function goneFinding(alias: Alias): Finding {
  return {
    code: "unmerge.rowGone",
    severity: "warning",
    sheet: "",
    row: null,
    column: null,
    field: numberField(alias.kind),
    key: alias.number,
    value: alias.number,
    suggestion: null,
    message: say("finding.unmerge.rowGone", { number: alias.number, name: alias.name }),
  };
}
