import * as z from "zod";
import type { Batch } from "../batch";
import { journalRow, readRows, type JournalPart } from "../journalPart";

const count = z.number().int().nonnegative();
const facts = z.object({
  user: z.string(),
  by: z.enum(["given", "account", "event", "unknown"]),
  cells: count,
  undoes: z.string(),
  pieces: count,
  skipped: z.array(count),
});
const form = z.object({
  key: z.string().min(1),
  values: z
    .tuple([z.string(), z.iso.datetime(), z.enum(["started", "written", "undone", "undoneOutside"]), z.string()])
    .rest(z.string()),
});

/** What was changed by whom and when, a row a batch; the cells stand in the log. */
export const batchesPart: JournalPart = {
  kinds: ["batch"],
  rows: ({ batches }) => batches.map(batchRow),
  parse: (rows, unreadable) => {
    const batches = new Map<string, Batch>();
    readRows(rows, "batch", form, unreadable, ({ key, values: [job, at, state, json] }) => {
      const parsed = facts.safeParse(parsedJson(json));
      if (!parsed.success) return false;
      const { by, ...rest } = parsed.data;
      batches.set(key, { id: key, job, at, state, userKnownBy: by, ...rest });
      return true;
    });
    return { batches: [...batches.values()] };
  },
};

function batchRow({ id, job, at, state, user, userKnownBy, cells, undoes, pieces, skipped }: Batch) {
  return journalRow("batch", id, job, at, state, JSON.stringify({ user, by: userKnownBy, cells, undoes, pieces, skipped }));
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
