import * as z from "zod";
import type { Journal, TabMark } from "../register/changes/journal";
import { reportCodes, type Report, type ReportCode } from "../register/reports/report";
import { speaker } from "../locales/speak";
import { done, type Result } from "../workbook/fault";
import { readerForms } from "../workbook/readerForm";
import { renderReports } from "../workbook/renderReports";
import type { AddedTab, KeptTab, RenderedReport } from "../workbook/report/renderOrder";
import { inDateSystem } from "./inDateSystem";
import { inWords } from "./inWords";
import type { Session } from "./session";
import type { Understanding, WorkbookReader } from "./workbookReader";

/** Puts reports into words, draws them on their tabs, and remembers where. */
export async function renderTabs(
  session: Session,
  reader: WorkbookReader,
  { journal, snapshot }: Understanding,
  reports: readonly Report[],
): Promise<Result<readonly RenderedReport[]>> {
  const speak = speaker(session.language);
  const there = new Set(snapshot.sheets.map(({ id }) => id));
  const marks = new Map(
    journal.tabs.filter(({ own, sheetId }) => isRendered(own) && there.has(sheetId)).map((mark) => [mark.code, mark]),
  );
  const orders = reports.map((report) => {
    const mark = marks.get(report.code);
    const worded = inDateSystem(inWords(report, speak), snapshot.date1904);
    return { report: worded, tabNames: tabNames(worded.title), sheetId: mark?.sheetId ?? null, kept: keptOf(mark) };
  });
  session.entering("write");
  const rendered = await renderReports(orders, {
    ...reader.conduct(),
    form: readerForms[session.language],
    words: {
      total: speak({ say: "tab.total" }),
      page: speak({ say: "tab.page" }),
      of: speak({ say: "tab.pageOf" }),
      severity: {
        error: speak({ say: "severity.error" }),
        warning: speak({ say: "severity.warning" }),
        info: speak({ say: "severity.info" }),
      },
    },
    tabs: namesByReport(marks, snapshot.sheets),
    added: (tabs) => reader.remember((before) => withTabs(before, tabs)),
  });
  if (!rendered.ok) return rendered;
  const remembered = await reader.remember((before) => withTabs(before, rendered.value));
  return remembered.ok ? done(rendered.value) : remembered;
}

/** The wanted name, and others to try where a sheet of the user's has it. */
function tabNames(name: string): readonly string[] {
  return [name, ...[2, 3, 4, 5, 6, 7, 8, 9].map((count) => `${name.slice(0, 27)} (${count})`)];
}

function namesByReport(
  marks: ReadonlyMap<string, TabMark>,
  sheets: Understanding["snapshot"]["sheets"],
): ReadonlyMap<ReportCode, string> {
  const names = new Map(sheets.map(({ id, name }) => [id, name]));
  return new Map(
    reportCodes.flatMap((code): [ReportCode, string][] => {
      const name = names.get(marks.get(code)?.sheetId ?? "");
      return name === undefined ? [] : [[code, name]];
    }),
  );
}

function withTabs(journal: Journal, rendered: readonly (AddedTab & Partial<RenderedReport>)[]): Journal {
  const codes = new Set<string>(rendered.map(({ code }) => code));
  const others = journal.tabs.filter(({ own, code }) => !isRendered(own) || !codes.has(code));
  const marks = rendered.map(({ sheetId, tab, code, kept }): TabMark => ({
    sheetId,
    sheet: tab,
    own: code === "log" ? "log" : "report",
    code,
    kept: kept === undefined ? "" : JSON.stringify(kept),
  }));
  return { ...journal, tabs: [...others, ...marks] };
}

const area = z.object({ row: z.number(), column: z.number(), rows: z.number(), columns: z.number() });
const chart = z.object({ name: z.string(), left: z.number(), top: z.number(), width: z.number(), height: z.number() });
const keptTab: z.ZodType<KeptTab> = z.object({
  area,
  conditionalFormats: z.array(z.string()),
  charts: z.array(chart),
  breaks: z.array(z.number()).default([]),
});

/** What the last rendering left in the journal; null where that is nothing or cannot be understood. */
function keptOf(mark: TabMark | undefined): KeptTab | null {
  if (!mark || mark.kept === "") return null;
  try {
    return keptTab.safeParse(JSON.parse(mark.kept)).data ?? null;
  } catch {
    return null;
  }
}

/** The log is a report as well; only its mark tells it apart. */
function isRendered(own: TabMark["own"]): boolean {
  return own === "report" || own === "log";
}
