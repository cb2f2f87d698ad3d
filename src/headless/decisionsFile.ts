import { readFileSync } from "node:fs";
import * as z from "zod";
import type { SaidDecisions } from "../register/duplicates/decisionKeys";
import type { Message } from "../register/message";

const pairs = z.array(z.tuple([z.coerce.string(), z.coerce.string()])).default([]);
const said = { same: pairs, different: pairs };
const form = z.strictObject({ ...said, suppliers: z.strictObject(said).default({ same: [], different: [] }) });

export type DecisionsFile = { readonly ok: true; readonly decisions: SaidDecisions } | { readonly ok: false; readonly wrong: Message };

/** The decisions of `--decisions FILE`; what is wrong with the file is a message. */
export function readDecisionsFile(file: string): DecisionsFile {
  try {
    const parsed = form.safeParse(JSON.parse(readFileSync(file, "utf8")));
    if (parsed.success) return { ok: true, decisions: parsed.data };
    return wrong(file, z.prettifyError(parsed.error));
  } catch (error) {
    return wrong(file, error instanceof Error ? error.message : String(error));
  }
}

function wrong(file: string, why: string): DecisionsFile {
  return { ok: false, wrong: { say: "headless.decisionsFile", values: { file, why } } };
}
