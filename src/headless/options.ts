import { parseArgs } from "node:util";
import type { AskedPeriod } from "../register/calendar/askedPeriod";
import { fromIso, type Day } from "../register/calendar/day";
import type { Message } from "../register/message";
import { languages, type Language } from "../locales/words";
import { jobs, type Job } from "./jobs";

/** The command line, understood. */
export interface Options {
  readonly files: readonly string[];
  readonly jobs: readonly Job[];
  readonly asOf: Day | null;
  /** What `--from`, `--to` and `--year` ask for. */
  readonly period: AskedPeriod;
  readonly columns: string | null;
  readonly language: Language;
  readonly dryRun: boolean;
  readonly user: string | null;
  /** A file with what a person says about pairs of customers, and of suppliers. */
  readonly decisions: string | null;
  readonly customers: readonly string[];
  readonly suppliers: readonly string[];
  /** Id of the batch that is to be taken back, or apart. */
  readonly batch: string | null;
  readonly save: string | null;
  readonly json: string | null;
  /** Settings by name, as typed. */
  readonly settings: Readonly<Record<string, string>>;
}

export type Parsed =
  { readonly ok: true; readonly options: Options } | { readonly ok: false; readonly wrong: Message; readonly language: Language };

const accepted = {
  do: { type: "string", default: "inspect" },
  "as-of": { type: "string" },
  columns: { type: "string" },
  decisions: { type: "string" },
  customer: { type: "string", multiple: true },
  supplier: { type: "string", multiple: true },
  batch: { type: "string" },
  from: { type: "string" },
  to: { type: "string" },
  year: { type: "string" },
  "dry-run": { type: "boolean", default: false },
  lang: { type: "string", default: "nb" },
  user: { type: "string" },
  save: { type: "string" },
  out: { type: "string" },
  json: { type: "string" },
  set: { type: "string", multiple: true },
} as const;

/** Reads the arguments; what is wrong with them is a message, for which the command ends with status 2. */
export function parseOptions(args: readonly string[]): Parsed {
  const parsed = read(args);
  if (!parsed)
    return wrong("nb", { say: "headless.unknownOption", values: { option: args.find((arg) => arg.startsWith("-")) ?? "" } });
  const { values, positionals } = parsed;

  const language = languages.find((known) => known === values.lang);
  if (!language) return wrong("nb", { say: "headless.language", values: { value: values.lang } });
  if (positionals.length === 0) return wrong(language, { say: "headless.noFile" });

  const wanted = values.do.split(",").map((name) => name.trim());
  const unknown = wanted.find((name) => !isJob(name));
  if (unknown !== undefined)
    return wrong(language, { say: "headless.unknownJob", values: { job: unknown, jobs: jobs.join(", ") } });

  const asOfText = values["as-of"];
  const asOf = asOfText === undefined ? null : fromIso(asOfText);
  if (asOf === undefined) return wrong(language, { say: "headless.date", values: { value: asOfText ?? "" } });

  const period = periodFrom(values, asOf);
  if (!period.ok) return wrong(language, period.wrong);

  const settings: Record<string, string> = {};
  for (const pair of values.set ?? []) {
    const match = /^([\w.]+)=(.*)$/s.exec(pair);
    if (!match) return wrong(language, { say: "headless.setting", values: { value: pair } });
    settings[match[1] ?? ""] = match[2] ?? "";
  }

  return {
    ok: true,
    options: {
      files: positionals,
      jobs: wanted.filter(isJob),
      asOf,
      period: period.asked,
      columns: orNull(values.columns),
      language,
      dryRun: values["dry-run"],
      user: orNull(values.user),
      decisions: orNull(values.decisions),
      customers: values.customer ?? [],
      suppliers: values.supplier ?? [],
      batch: orNull(values.batch),
      save: orNull(values.save),
      json: orNull(values.json),
      settings,
    },
  };
}

type PeriodRead = { readonly ok: true; readonly asked: AskedPeriod } | { readonly ok: false; readonly wrong: Message };

/** A period of days, or an accounting year, but not both; one that ends before it begins is a slip of the pen. */
function periodFrom({ from, to, year }: { readonly from?: string; readonly to?: string; readonly year?: string }, asOf: Day | null): PeriodRead {
  const refused = (code: string, value: string): PeriodRead => ({ ok: false, wrong: { say: code, values: { value } } });
  if (year !== undefined) {
    if (!/^[12]\d{3}$/.test(year)) return refused("headless.year", year);
    if (from !== undefined || to !== undefined) return refused("headless.yearAndDays", year);
    return { ok: true, asked: { year: Number(year) } };
  }
  const [first, last] = [from, to].map((text) => (text === undefined ? null : fromIso(text)));
  if (first === undefined) return refused("headless.date", from ?? "");
  if (last === undefined) return refused("headless.date", to ?? "");
  const end = last ?? asOf;
  if (first !== null && end !== null && first > end) return refused("headless.period", from ?? "");
  return { ok: true, asked: { ...(first === null ? {} : { from: first }), ...(last === null ? {} : { to: last }) } };
}

function orNull(text: string | undefined): string | null {
  return text ?? null;
}

function isJob(name: string): name is Job {
  return (jobs as readonly string[]).includes(name);
}

function wrong(language: Language, message: Message): Parsed {
  return { ok: false, wrong: message, language };
}

/** undefined where an option is not known or lacks its value. */
function read(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: accepted, allowPositionals: true, strict: true });
  } catch {
    return undefined;
  }
}
