import * as z from "zod";
import type { Alias } from "../alias";
import { journalRow, readRows, type JournalPart, type JournalRow } from "../journalPart";
import { afterSlash } from "./fieldForm";

/** Hashes in one row, so that a cell stays well under its 32,767 characters. */
const HASHES = 3000;

const kind = z.enum(["customers", "suppliers"]);
const alias = z.object({
  key: z.string().regex(/^(customers|suppliers)\/./s),
  values: z.tuple([z.string().min(1), z.string(), z.string(), z.string()]).rest(z.string()),
});
const documents = z.object({
  key: z.string().regex(/^\d+\/./s),
  values: z.tuple([z.enum(["documents", "staying"]), z.string().regex(/^[0-9a-z,]*$/)]).rest(z.string()),
});

/** Which parties were merged, and which documents were there then. */
export const aliasesPart: JournalPart = {
  kinds: ["alias", "aliasDocuments"],
  rows: ({ aliases }) =>
    aliases.flatMap((one) => [
      journalRow("alias", `${one.kind}/${one.absorbed}`, one.survivor, one.number, one.name, `${one.batch}/${one.apart}`),
      ...hashRows(one, "documents", 0),
      ...hashRows(one, "staying", Math.ceil(one.documents.length / HASHES)),
    ]),
  parse: (rows, unreadable) => {
    const hashes = new Map<string, { documents: string[]; staying: string[] }>();
    readRows(rows, "aliasDocuments", documents, unreadable, ({ key, values: [of, list] }) => {
      const absorbed = afterSlash(key, "first");
      const own = hashes.get(absorbed) ?? { documents: [], staying: [] };
      own[of].push(...list.split(",").filter((hash) => hash !== ""));
      hashes.set(absorbed, own);
    });
    const aliases = new Map<string, Alias>();
    readRows(rows, "alias", alias, unreadable, ({ key, values: [survivor, number, name, batches] }) => {
      const [batch = "", apart = ""] = batches.split("/");
      const absorbed = afterSlash(key, "first");
      const own = hashes.get(absorbed) ?? { documents: [], staying: [] };
      const of = kind.parse(key.slice(0, key.indexOf("/")));
      aliases.set(key, { kind: of, absorbed, survivor, number, name, batch, apart, ...own });
    });
    return { aliases: [...aliases.values()] };
  },
};

function hashRows(one: Alias, of: "documents" | "staying", first: number): readonly JournalRow[] {
  const rows: JournalRow[] = [];
  for (let at = 0; at < one[of].length; at += HASHES) {
    rows.push(journalRow("aliasDocuments", `${first + rows.length}/${one.absorbed}`, of, one[of].slice(at, at + HASHES).join(",")));
  }
  return rows;
}
