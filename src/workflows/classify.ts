import type { Cell } from "../register/cells";
import type { RegisterTab } from "../register/customer/registerPlan";
import { keptWith } from "../register/changes/keptRun";
import type { Register } from "../register/register";
import type { Answers } from "../register/reports/answers";
import type { ComputedColumns } from "../register/reports/computedColumns";
import { speaker } from "../locales/speak";
import { done, type Result } from "../workbook/fault";
import { readerForms } from "../workbook/readerForm";
import { readRegisterTab } from "../workbook/registerTab/readRegisterTab";
import { writeComputedColumns } from "../workbook/registerTab/writeComputedColumns";
import { computing } from "./computing";
import { refuseNothingFound } from "./refuse";
import type { Session } from "./session";
import { conductOf, type WorkbookReader } from "./workbookReader";

export interface Classification {
  /** The classes as plain figures, where they were asked for. */
  readonly answers: Answers | null;
}

/** Works out each customer's class and balance, and writes them as computed columns of the register where there is one. */
export async function classify(
  session: Session,
  reader: WorkbookReader,
  asked: { readonly answers?: boolean } = {},
): Promise<Result<Classification>> {
  return reader.asJob({ job: "classify" }, () => classified(session, reader, asked));
}

async function classified(
  session: Session,
  reader: WorkbookReader,
  { answers = false }: { readonly answers?: boolean },
): Promise<Result<Classification>> {
  const understood = await reader.understand("register");
  if (!understood.ok) return understood;
  const { snapshot, readings, register, journal } = understood.value;
  const refusal = refuseNothingFound(snapshot, readings);
  if (refusal) return refusal;

  session.entering("compute");
  const { asOf, settings, dryRun } = session;
  const computed = await computing(session, "analysed", [register, { asOf, settings, runs: journal.runs, answers, columns: !dryRun }]);
  if (!computed.ok) return computed;
  const { run, columns, answers: worked = null } = computed.value;
  if (!columns) return done({ answers: worked });

  session.entering("read");
  const tab = await readRegisterTab("customers", journal, { ...conductOf(session), date1904: snapshot.date1904 });
  if (!tab.ok) return tab;
  if (!tab.value) return done({ answers: worked });
  const written = await write(session, reader, { register, computed: columns }, tab.value, snapshot.date1904);
  if (!written.ok) return written;
  const kept = await reader.remember((before) => ({ ...before, runs: keptWith(before.runs, run) }));
  return kept.ok ? done({ answers: worked }) : kept;
}

async function write(
  session: Session,
  reader: WorkbookReader,
  { register, computed }: { readonly register: Register; readonly computed: ComputedColumns },
  tab: RegisterTab,
  date1904: boolean,
): Promise<Result<void>> {
  const stored = await reader.stored();
  if (!stored.ok) return stored;
  const speak = speaker(session.language);
  const { asOf, columns, values } = computed;
  const idOf = customerIds(register, tab);
  session.entering("write");
  const written = await writeComputedColumns({
    ...reader.conduct(),
    kind: "customers",
    stored: stored.value,
    columns: columns.map(({ name, heading, type, currency }, at) => ({
      name,
      heading: speak(heading),
      type,
      ...(currency === undefined ? {} : { currency }),
      valueOf: (rowId: string): Cell => {
        const value = values.get(idOf.get(rowId) ?? "")?.[at] ?? null;
        return typeof value === "object" && value !== null && "text" in value ? speak(value.text) : value;
      },
    })),
    asOf: { heading: speak(asOf.heading), day: asOf.day },
    form: readerForms[session.language],
    date1904,
  });
  if (!written.ok) return written;
  reader.keep(written.value);
  return done(undefined);
}

/** The customer that stands on each row of the tab, by row id: by the row itself, since a number may stand twice. */
function customerIds({ customers, sources }: Register, tab: RegisterTab): ReadonlyMap<string, string> {
  const byRow = new Map<number, string>();
  for (let index = 0; index < customers.count; index++) {
    const source = sources[customers.at.source[index] ?? -1];
    if (source?.own === true && source.sheet === tab.sheet) byRow.set(customers.at.row[index] ?? -1, customers.id[index] ?? "");
  }
  return new Map(tab.rows.map(({ rowId }, at) => [rowId, byRow.get(tab.sheetRows[at] ?? -1) ?? ""]));
}
