import { beforeAll, expect, test } from "@jest/globals";
import type { Job } from "../../src/headless/jobs";
import { runJobs } from "../../src/headless/run";
import { startExcel } from "../../src/standin/boot/node";
import { openXlsx } from "../../src/standin/file/openXlsx";
import { saveXlsx } from "../../src/standin/file/saveXlsx";
import type { Host } from "../../src/standin/host/host";
import type { ReportCode } from "../../src/register/reports/report";
import { reports } from "../../src/workflows/reports";
import { unfinished } from "../../src/workflows/unfinished";
import { workbookReader } from "../../src/workflows/workbookReader";
import { book } from "../faults/book";
import { dump } from "../faults/dump";
import { anySession } from "./anySession";

const jobs: readonly Job[] = ["build", "check", "clean", "duplicates", "merge", "classify", "reports", "undo"];
/** What another person renames, in the user's sheets and in our tab. */
const renamings: Readonly<Record<string, (host: Host) => void>> = {
  "the customers' sheet": (host) => {
    renameSheet(host, "Kunder", "Kunder 2026");
  },
  "the register's tab": (host) => {
    renameSheet(host, "Kundekartotek", "Mitt kartotek");
  },
  "the heading of the customers' key": (host) => {
    host.editAsOther("Kunder", "A1", "Kundenummer");
  },
  "a column of the register": (host) => {
    const tab = host.workbook.sheets.find(({ name }) => name === "Kundekartotek");
    for (let column = 0; column < 26; column++) if (tab?.grid.value(0, column) === "Telefon") host.editAsOther("Kundekartotek", `${"ABCDEFGHIJKLMNOPQRSTUVWXYZ".charAt(column)}1`, "Tlf. sentralbord");
  },
};
const tabs: ReadonlySet<ReportCode> = new Set<ReportCode>(["overview", "aging"]);
let bytes: Uint8Array;

function renameSheet(host: Host, from: string, to: string): void {
  host.act("other", (excel) => {
    const sheet = host.workbook.sheets.find(({ name }) => name === from);
    if (sheet) excel.renameSheet(sheet, to);
  });
}

function opened(): { readonly host: Host; readonly run: (job: Job) => ReturnType<typeof runIn> } {
  const host = startExcel().open(openXlsx(bytes), { now: () => new Date(2026, 9, 31) });
  let made = 0;
  const session = { ...anySession("Kari"), newId: () => `kari-${String(++made)}`, waiting: { wait: () => Promise.resolve() } };
  return { host, run: (job) => runIn(session, job) };
}

async function runIn(session: ReturnType<typeof anySession>, job: Job) {
  if (job === "reports") return reports(session, workbookReader(session), { wanted: tabs });
  return runJobs({ jobs: [job], aims: { customers: [], suppliers: [] }, session, progress: () => undefined });
}

const standing = (host: Host): string => JSON.stringify(dump(host.workbook));

beforeAll(async () => {
  bytes = await book();
  const { host, run } = opened();
  await run("build");
  await run("clean");
  for (const [cell, text] of Object.entries({ F3: "Voss", A6: "'011", B6: "Ny & Co" })) host.editAsOther("Kunder", cell, text);
  bytes = saveXlsx(host.workbook);
});

/** What comes of the job and the renaming in this order. */
async function inTurn(job: Job, rename: (host: Host) => void, order: string): Promise<{ readonly standing: string; readonly roundTrips: number }> {
  const { host, run } = opened();
  let roundTrips = 0;
  for (const step of order.split(" ")) {
    if (step === "rename") rename(host);
    else await run(job);
    if (step === "job") ({ roundTrips } = host);
  }
  return { standing: standing(host), roundTrips };
}

test.each(jobs.flatMap((job) => Object.keys(renamings).map((what) => [job, what] as const)))(
  "P7: %s, while somebody renames %s: nothing is doubled and nothing lost, as if it had been before or after",
  async (job, what) => {
    const rename = renamings[what] ?? (() => undefined);
    const [after, before] = [await inTurn(job, rename, "job rename"), await inTurn(job, rename, "rename job")];
    const once = [after.standing, before.standing];
    const twice = async () => [(await inTurn(job, rename, "rename job job")).standing, (await inTurn(job, rename, "job rename job")).standing];
    for (const share of [0.3, 0.6, 0.9]) {
      const { host, run } = opened();
      const moment = Math.max(1, Math.round(after.roundTrips * share));
      host.faults.request = (number) => {
        if (number === moment) rename(host);
        return undefined;
      };
      await run(job);
      delete host.faults.request;
      const session = anySession("Kari");
      const open = await unfinished(session, workbookReader(session));
      expect([share, open.ok && open.value.length === 0]).toEqual([share, true]);
      if (once.includes(standing(host))) continue;
      // What was renamed was listed or refused; the next run takes it in.
      await run(job);
      expect([share, [...once, ...(await twice())].includes(standing(host))]).toEqual([share, true]);
    }
  },
  60_000,
);
