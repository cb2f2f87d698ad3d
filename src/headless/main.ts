import { randomUUID } from "node:crypto";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { deflateRawSync } from "node:zlib";
import { dayOf, type Day } from "../register/calendar/day";
import type { Message } from "../register/message";
import { speaker } from "../locales/speak";
import type { Language } from "../locales/words";
import { startExcel } from "../standin/boot/node";
import { computeHere } from "../workflows/worker/computeHere";
import { addIn } from "../workbook/addIn";
import { fileEnding } from "../standin/file/fileEnding";
import { saveXlsx } from "../standin/file/saveXlsx";
import type { Deflate } from "../standin/file/zipEntry";
import type { Workbook } from "../standin/model/types";
import { readColumnsFile } from "./columnsFile";
import { readDecisionsFile } from "./decisionsFile";
import { isSameFile, loadFiles, writeWhole } from "./files";
import { parseOptions, type Options } from "./options";
import { chosenSettings, runJobs } from "./run";
import { tenths } from "./stopwatch";

/** Node's own packing takes a tenth of the time of the portable one. */
const nodeDeflate: Deflate = (content) => deflateRawSync(content, { level: 4 });

const DONE = 0;
const FAILED = 1;
const WRONG_USAGE = 2;

/** The command, given its arguments. Gives the exit status: 0 done, 1 the work could not be done, 2 wrong usage. */
export async function main(args: readonly string[]): Promise<number> {
  const parsed = parseOptions(args);
  if (!parsed.ok) return refuse(parsed.language, WRONG_USAGE, parsed.wrong, { say: "headless.usage" });
  const { options } = parsed;
  const { language } = options;

  const columns = options.columns === null ? { ok: true as const, mapping: {} } : readColumnsFile(options.columns);
  if (!columns.ok) return refuse(language, WRONG_USAGE, columns.wrong);
  const said = options.decisions === null ? null : readDecisionsFile(options.decisions);
  if (said?.ok === false) return refuse(language, WRONG_USAGE, said.wrong);
  const chosen = chosenSettings(options.settings);
  if (!chosen.ok) return refuse(language, WRONG_USAGE, chosen.wrong);
  const overwritten = overwrittenInput(options);
  if (overwritten !== undefined)
    return refuse(language, WRONG_USAGE, { say: "headless.overwrite", values: { file: overwritten } });

  const loading = performance.now();
  const loaded = loadFiles(options.files);
  if (!loaded.ok) return refuse(language, FAILED, loaded.wrong, nothingSaved(options));
  const wrongEnding = wrongEndingOf(options.save, loaded.workbook);
  if (wrongEnding) return refuse(language, WRONG_USAGE, wrongEnding);
  const host = startExcel().open(loaded.workbook, { addIn });
  const load = tenths(performance.now() - loading);

  const run = await runJobs({
    jobs: options.jobs,
    aims: {
      customers: options.customers,
      suppliers: options.suppliers,
      ...(options.batch === null ? {} : { batch: options.batch }),
      ...(said ? { decisions: said.decisions } : {}),
    },
    session: {
      settings: chosen.settings,
      asOf: options.asOf ?? today(),
      period: options.period,
      language,
      isLanguageChosen: true,
      fixed: columns.mapping,
      dryRun: options.dryRun,
      newId: randomUUID,
      user: options.user === null ? { name: "", knownBy: "unknown" } : { name: options.user, knownBy: "given" },
      compute: computeHere,
      now: () => new Date().toISOString(),
    },
    progress: progressLine(),
  });
  if (!run.ok) {
    if (run.fault.detail !== undefined) process.stderr.write(`${run.fault.code}: ${run.fault.detail}\n`);
    return refuse(language, FAILED, run.fault.advice, nothingSaved(options));
  }

  let save = 0;
  if (options.save !== null) {
    const saving = performance.now();
    const wrong = writeWhole(options.save, saveXlsx(loaded.workbook, nodeDeflate));
    if (wrong) return refuse(language, FAILED, wrong);
    save = tenths(performance.now() - saving);
  }
  const result = {
    ...run.parts,
    timings: { load, save, jobs: run.times },
    memory: { peakMB: peakMegabytes() },
    roundTrips: host.roundTrips,
  };
  return writeResult(options, `${JSON.stringify(result, null, 1)}\n`);
}

function writeResult({ json, language }: Options, text: string): number {
  if (json === null) return DONE;
  if (json === "-") {
    process.stdout.write(text);
    return DONE;
  }
  const wrong = writeWhole(json, text);
  return wrong ? refuse(language, FAILED, wrong) : DONE;
}

/** Says on standard error what is wrong, and gives the status to end with. */
function refuse(language: Language, status: number, ...messages: readonly (Message | null)[]): number {
  const speak = speaker(language);
  for (const message of messages) if (message) process.stderr.write(`${speak(message)}\n`);
  return status;
}

function nothingSaved({ save }: Options): Message | null {
  return save === null ? null : { say: "headless.nothingSaved" };
}

/** The name of an output under which an input would be lost. */
function overwrittenInput({ save, files, columns, json }: Options): string | undefined {
  const inputs = columns === null ? files : [...files, columns];
  return (
    [save, json].find((file) => file !== null && file !== "-" && inputs.some((input) => isSameFile(input, file))) ?? undefined
  );
}

/** Endings that programs take for a workbook of a certain kind; any other says nothing, such as that of a pipe. */
const WORKBOOK_ENDINGS = [".xlsx", ".xlsm", ".xlsb", ".xltx", ".xltm", ".xls", ".csv"];

function wrongEndingOf(save: string | null, workbook: Workbook): Message | null {
  const ending = path.extname(save ?? "").toLowerCase();
  const right = fileEnding(workbook);
  if (save === null || ending === right || !WORKBOOK_ENDINGS.includes(ending)) return null;
  return { say: "headless.saveType", values: { file: save, ending: right, macros: right === ".xlsm" ? 1 : 0 } };
}

/** On a terminal only: one line that is written over. */
function progressLine(): (job: string, done: number, total: number) => void {
  if (!process.stderr.isTTY) return () => undefined;
  return (job, done, total) => {
    process.stderr.write(`\r${job} ${done}/${total}${done >= total ? "\n" : ""}`);
  };
}

function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
}

/** The largest resident set that the process has had. */
function peakMegabytes(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}
