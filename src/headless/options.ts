import { parseArgs } from "node:util";
import { fromIso, type Day } from "../register/calendar/day";
import type { Message } from "../register/message";
import { languages, type Language } from "../locales/words";
import { jobs, type Job } from "./jobs";

/** The command line, understood. */
export interface Options {
  readonly files: readonly string[];
  readonly jobs: readonly Job[];
  readonly asOf: Day | null;
  readonly columns: string | null;
  readonly language: Language;
  readonly dryRun: boolean;
  readonly user: string | null;
  /** A file with what a person says about pairs of customers. */
  readonly decisions: string | null;
  readonly customers: readonly string[];
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
      columns: orNull(values.columns),
      language,
      dryRun: values["dry-run"],
      user: orNull(values.user),
      decisions: orNull(values.decisions),
      customers: values.customer ?? [],
      batch: orNull(values.batch),
      save: orNull(values.save),
      json: orNull(values.json),
      settings,
    },
  };
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
