import * as z from "zod";
import type { RuleChoice } from "../cleaningRecipe";
import { journalRow, readRows, type JournalPart } from "../journalPart";

const rule = z.object({ key: z.string().min(1), values: z.tuple([z.enum(["always", "never"])]).rest(z.string()) });
const left = z.object({ key: z.string().regex(/^[0-9a-z]{7}$/) });

/** What was decided about cleaning: a row for each rule, and one for the hash of each value that is left as it is. */
export const cleaningPart: JournalPart = {
  kinds: ["cleanRule", "cleanLeft"],
  rows: ({ cleaning }) => [
    ...[...cleaning.rules].map(([key, choice]) => journalRow("cleanRule", key, choice)),
    ...[...cleaning.left].map((hash) => journalRow("cleanLeft", hash)),
  ],
  parse: (rows, unreadable) => {
    const rules = new Map<string, RuleChoice>();
    readRows(rows, "cleanRule", rule, unreadable, ({ key, values: [choice] }) => {
      rules.set(key, choice);
    });
    const hashes = new Set<string>();
    readRows(rows, "cleanLeft", left, unreadable, ({ key }) => {
      hashes.add(key);
    });
    return { cleaning: { rules, left: hashes } };
  },
};
