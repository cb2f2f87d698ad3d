import * as z from "zod";
import type { Decisions } from "../decisions";
import { journalRow, readRows, type JournalPart } from "../journalPart";

const BETWEEN = "\n";

const form = z.object({
  key: z.string().regex(/^[^\n]+\n[^\n]+$/),
  values: z.tuple([z.enum(["same", "different"])]).rest(z.string()),
});

/** What people have said about pairs of customers: it holds for colleagues too, and next month. */
export const decisionsPart: JournalPart = {
  kinds: ["decision"],
  rows: ({ decisions: { same, different } }) => [
    ...same.map((pair) => journalRow("decision", pair.join(BETWEEN), "same")),
    ...different.map((pair) => journalRow("decision", pair.join(BETWEEN), "different")),
  ],
  parse: (rows, unreadable) => {
    const said = new Map<string, "same" | "different">();
    readRows(rows, "decision", form, unreadable, ({ key, values: [what] }) => {
      said.set(key, what);
    });
    const pairs = (what: "same" | "different"): Decisions["same"] =>
      [...said].flatMap(([key, own]): [string, string][] => {
        const [a = "", b = ""] = key.split(BETWEEN);
        return own === what ? [[a, b]] : [];
      });
    return { decisions: { same: pairs("same"), different: pairs("different") } };
  },
};
