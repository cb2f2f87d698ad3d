import { readFileSync } from "node:fs";
import * as z from "zod";
import { fieldNames, sheetKinds } from "../register/fields/catalogue";
import type { FixedMapping } from "../register/intake/reading";
import type { Message } from "../register/message";

const form = z.record(
  z.string(),
  z.strictObject({
    holds: z.enum([...sheetKinds, "other"]),
    columns: z.partialRecord(z.enum(fieldNames), z.string()).default({}),
  }),
);

export type ColumnsFile = { readonly ok: true; readonly mapping: FixedMapping } | { readonly ok: false; readonly wrong: Message };

/** The mapping of `--columns FILE`; what is wrong with the file is a message. */
export function readColumnsFile(file: string): ColumnsFile {
  try {
    const parsed = form.safeParse(JSON.parse(readFileSync(file, "utf8")));
    if (parsed.success) return { ok: true, mapping: parsed.data };
    return wrong(file, z.prettifyError(parsed.error));
  } catch (error) {
    return wrong(file, error instanceof Error ? error.message : String(error));
  }
}

function wrong(file: string, why: string): ColumnsFile {
  return { ok: false, wrong: { say: "headless.columnsFile", values: { file, why } } };
}
