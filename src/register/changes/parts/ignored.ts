import * as z from "zod";
import type { IgnoredFinding } from "../ignoredFinding";
import { journalRow, readRows, type JournalPart } from "../journalPart";

const form = z.object({ key: z.string().regex(/^.+\/[0-9a-z]{7}$/), values: z.tuple([z.string(), z.string(), z.string()]).rest(z.string()) });

/** Findings that a person has said to leave out, one row each. */
export const ignoredPart: JournalPart = {
  kinds: ["ignored"],
  rows: ({ ignored }) => ignored.map(({ key, reason, at, user }) => journalRow("ignored", key, reason, at, user)),
  parse: (rows, unreadable) => {
    const ignored = new Map<string, IgnoredFinding>();
    readRows(rows, "ignored", form, unreadable, ({ key, values: [reason, at, user] }) => {
      ignored.set(key, { key, reason, at, user });
    });
    return { ignored: [...ignored.values()] };
  },
};
