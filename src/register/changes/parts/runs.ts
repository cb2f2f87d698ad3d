import * as z from "zod";
import { fromIso, toIso } from "../../calendar/day";
import { abcClasses, lifeCycles } from "../../customer/classes";
import { journalRow, readRows, type JournalPart, type JournalRow } from "../journalPart";
import type { KeptCustomer, KeptRun } from "../keptRun";

/** Customers in one cell, which holds 32,767 characters; one takes up to 32. */
const PER_CELL = 1000;

const form = z.object({ key: z.string().regex(/^\d{4}-\d{2}-\d{2}\/\d+\/\d+$/), values: z.tuple([z.string(), z.string()]).rest(z.string()) });
/** Hash, class, place in the life cycle, outstanding and overdue in base 36. */
const entry = /^([0-9a-z]{7})([ABC-])([0-4])(-?[0-9a-z]+),(-?[0-9a-z]+)$/;

/** What the last runs said of each customer, a row for every thousand. */
export const runsPart: JournalPart = {
  kinds: ["run"],
  rows: ({ runs }) => runs.flatMap((run, at) => runRows(run, runs.slice(0, at).filter(({ asOf }) => asOf === run.asOf).length)),
  parse: (rows, unreadable) => {
    const runs = new Map<string, { asOf: number; currency: string; customers: Map<string, KeptCustomer> }>();
    readRows(rows, "run", form, unreadable, ({ key, values: [currency, text] }) => {
      const name = key.slice(0, key.lastIndexOf("/"));
      const asOf = fromIso(name.slice(0, name.indexOf("/")));
      if (asOf === undefined) return false;
      const run = runs.get(name) ?? { asOf, currency, customers: new Map<string, KeptCustomer>() };
      runs.set(name, run);
      for (const part of text.split(";")) addCustomer(run.customers, part);
      return true;
    });
    return { runs: [...runs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, run]) => run) };
  },
};

/** Key: the day, which of that day's runs, which thousand. */
function runRows({ asOf, currency, customers }: KeptRun, ofDay: number): readonly JournalRow[] {
  const texts = [...customers].map(([hash, one]) => {
    const amounts = `${one.outstanding.toString(36)},${one.overdue.toString(36)}`;
    return `${hash}${one.class ?? "-"}${lifeCycles.indexOf(one.cycle)}${amounts}`;
  });
  return Array.from({ length: Math.ceil(texts.length / PER_CELL) }, (_, cell) =>
    journalRow("run", `${toIso(asOf)}/${ofDay}/${cell}`, currency, texts.slice(cell * PER_CELL, (cell + 1) * PER_CELL).join(";")),
  );
}

function addCustomer(customers: Map<string, KeptCustomer>, text: string): void {
  const [, hash, letter, place, outstanding, overdue] = entry.exec(text) ?? [];
  if (hash === undefined) return;
  customers.set(hash, {
    class: abcClasses.find((known) => known === letter) ?? null,
    cycle: lifeCycles[Number(place)] ?? "prospect",
    outstanding: parseInt(outstanding ?? "0", 36),
    overdue: parseInt(overdue ?? "0", 36),
  });
}
