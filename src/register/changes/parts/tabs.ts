import * as z from "zod";
import type { TabMark } from "../journal";
import { journalRow, readRows, type JournalPart } from "../journalPart";

const form = z.object({
  key: z.string().min(1),
  values: z.tuple([z.string(), z.enum(["register", "ledger", "report", "log"]), z.string(), z.string()]),
});

/** Which of the sheets are our own tabs. */
export const tabsPart: JournalPart = {
  kinds: ["tab"],
  rows: ({ tabs }) => tabs.map(({ sheetId, sheet, own, code, kept }) => journalRow("tab", sheetId, sheet, own, code, kept)),
  parse: (rows, unreadable) => {
    const tabs = new Map<string, TabMark>();
    readRows(rows, "tab", form, unreadable, ({ key, values: [sheet, own, code, kept] }) => {
      tabs.set(key, { sheetId: key, sheet, own, code, kept });
    });
    return { tabs: [...tabs.values()] };
  },
};
