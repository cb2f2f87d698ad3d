import { expect, test } from "@jest/globals";
import type { Workbook as Book } from "exceljs";
import { speaker } from "../../src/locales/speak";
import { dayOf } from "../../src/register/calendar/day";
import { queueOf } from "../../src/taskpane/duplicates/queue";
import { ordersFor } from "../../src/taskpane/orders/orders";
import * as work from "../../src/taskpane/orders/work";
import { firstState } from "../../src/taskpane/state/paneState";
import type { ReviewFilter } from "../../src/taskpane/state/reviewing";
import { createStore } from "../../src/taskpane/state/store";
import { computeHere } from "../../src/workflows/worker/computeHere";
import { excelWith } from "../workbook/excelWith";

const NOW = Date.UTC(2026, 9, 31, 12, 30);
const PATIENCE = 60_000;

const names = ["Fjordkroken Kafé AS", "Hotell Hvilepuls AS", "Bø Bakeri", "Nordlys Renhold AS", "Måkeberget Hotell", "Tind Sport AS", "Elvebredden Bok", "Granli Gård"];

/** A firm with one customer written twice, and two of one name in different places. */
function firm(book: Book): void {
  const customers = names.map((name, at) => [10001 + at, name, `post@${at}firma.no`, `9${at}12 34 5${at}`, `Storgata ${at + 1}`, `0${at}50`]);
  book.addWorksheet("Kunder").addRows([
    ["Kundenr", "Navn", "E-post", "Telefon", "Adresse", "Postnr"],
    ...customers,
    [10009, "FJORDKROKEN KAFE", "post@0firma.no", "+47 90 12 34 50", "Storgt. 1", "0050"],
    [10010, "Granli Gard", "", "", "Lia 9", "0750"],
  ]);
  book.addWorksheet("Fakturaer").addRows([
    ["Fakturanr", "Kundenr", "Fakturadato", "Forfallsdato", "Beløp"],
    [1, 10001, new Date("2026-08-01"), new Date("2026-08-15"), 1000],
    [2, 10001, new Date("2026-09-01"), new Date("2026-09-15"), 500],
    [3, 10009, new Date("2026-10-01"), new Date("2026-10-15"), 250],
  ]);
}

async function builtPane(userName = "") {
  const store = createStore(firstState("nb", userName));
  let ids = 0;
  const orders = ordersFor(store, {
    load: () => Promise.resolve(work),
    today: () => dayOf(2026, 10, 31) ?? 0,
    now: () => NOW,
    newId: () => `id-${ids++}`,
    compute: computeHere,
    pause: () => Promise.resolve(),
  });
  await orders.start();
  await orders.look();
  await orders.build();
  const speak = speaker("nb");
  const said = () => {
    const { notice } = store.get();
    return notice ? [notice.text, ...notice.more].map(speak).join(" ") : "";
  };
  const queue = (filter: ReviewFilter) => {
    const { review, reviewing } = store.get();
    return queueOf(review?.items ?? [], reviewing, filter);
  };
  return { store, orders, state: store.get, said, queue };
}

test(
  "P12: certain groups are merged with what will be shown before and the same total after; undo and taking apart give all back",
  async () => {
    const host = await excelWith(firm);
    const { state, orders, said, queue } = await builtPane("Kari");
    const [group] = queue("certain");
    if (!group) throw new Error("no certain group");
    expect(group.parties.map(({ id }) => id).sort()).toEqual(["10001", "10009"]);
    const planned = state().review?.planned(group);
    expect(group.parties[planned?.survivor ?? -1]?.id).toBe("10001");
    expect(planned).toMatchObject({ moving: 1, questions: [] });
    expect(planned?.fields.find(({ field }) => field === "name")).toMatchObject({ value: "Fjordkroken Kafé AS", isSame: false });
    const outstanding = state().summary?.outstanding;

    const email = "regnskap@fjordkroken.no";
    await orders.merge([group], new Map([[group.name, { values: new Map([["email", email]]) }]]));
    expect(said()).toContain("1 gruppe slått sammen: 1 kunde går inn i en annen.");
    expect(said()).toMatch(/Utestående var 1.750,00 NOK og er 1.750,00 NOK\./);
    expect(state().summary?.outstanding).toEqual(outstanding);
    expect(state().summary?.batches.at(-1)).toMatchObject({ job: "merge", user: "Kari", userKnownBy: "given" });
    const register = () => host.workbook.sheets.find(({ name }) => name === "Kundekartotek")?.grid;
    const texts = () => Array.from({ length: 12 }, (_, row) => Array.from({ length: 12 }, (_, column) => register()?.value(row, column))).flat();
    expect(texts()).toContain(email);
    expect(state().review?.merges).toMatchObject([{ id: "10001", absorbed: [{ number: "10009" }] }]);
    expect(queue("certain")).toEqual([]);

    await orders.undo(state().notice?.batch ?? "");
    expect(texts()).not.toContain(email);
    expect(queue("certain")).toHaveLength(1);

    const again = queue("certain");
    await orders.merge(again, new Map());
    const [merged] = state().review?.merges ?? [];
    if (!merged) throw new Error("nothing was merged");
    await orders.unmerge(merged);
    expect(said()).toContain("Kundene er skilt igjen");
    expect(state().review?.merges).toEqual([]);
    expect(state().summary?.counts.customers).toBe(10);
  },
  PATIENCE,
);

test(
  "what is said of a group is kept in the workbook at once, and never asked again; a colleague's pane knows it, too",
  async () => {
    await excelWith(firm);
    const { state, orders, queue } = await builtPane();
    const [group] = queue("certain");
    const [asked, ...others] = queue("ask");
    if (!group || !asked) throw new Error("nothing to say");
    // Both at once, faster than the workbook is written.
    await Promise.all([orders.decide(asked, "same"), orders.decide(group, "different")]);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(queue("ask")).toHaveLength(others.length);
    expect(queue("certain").map(({ name }) => name)).toEqual([asked.name]);
    expect(state().reviewing.decided).toBe(2);

    const colleague = await builtPane();
    expect(colleague.queue("certain").map(({ name }) => name)).toEqual([asked.name]);
    expect(colleague.queue("ask").map(({ name }) => name)).toEqual(others.map(({ name }) => name));
  },
  PATIENCE,
);

test(
  "what somebody changed since is not merged unseen: a group whose customer is another by now is let alone, and said so",
  async () => {
    const host = await excelWith(firm);
    const { orders, said, queue } = await builtPane();
    const group = queue("certain");
    const grid = host.workbook.sheets.find(({ name }) => name === "Kundekartotek")?.grid;
    const row = Array.from({ length: 12 }, (_, at) => at).find((at) => String(grid?.value(at, 0)) === "10009") ?? -1;
    host.editAsUser("Kundekartotek", `A${row + 1}`, "20009");
    await orders.merge(group, new Map());
    expect(said()).toContain("1 gruppe er endret siden du så dem");
  },
  PATIENCE,
);

test(
  "the log lists what each run did; what an undo leaves is listed with the reason",
  async () => {
    const host = await excelWith(firm);
    const { state, orders, queue, said } = await builtPane();
    await orders.merge(queue("certain"), new Map());
    const [batch] = state().summary?.batches ?? [];
    if (!batch) throw new Error("no batch");
    await orders.openBatch(batch);
    const view = state().batchViews.get(batch.id);
    expect(view?.rules.reduce((sum, { count }) => sum + count, 0)).toBe(batch.cells);
    expect(view?.rules.map(({ name }) => speaker("nb")(name))).toContain("Går inn i en annen kunde");

    const grid = host.workbook.sheets.find(({ name }) => name === "Kundekartotek")?.grid;
    const cells = Array.from({ length: 12 }, (_, row) => Array.from({ length: 40 }, (_, column) => [row, column] as const)).flat();
    const [row, column] = cells.find(([r, c]) => r > 0 && c > 0 && String(grid?.value(r, c)) === "10001") ?? [0, 0];
    const letters = column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(65 + column - 26)}`;
    host.editAsUser("Kundekartotek", `${letters}${row + 1}`, "10002");
    await orders.undo(batch.id);
    expect(said()).toContain("ble stående");
    expect(state().notice?.goesTo?.screen).toEqual({ is: "log" });
    expect(state().left).toMatchObject([{ field: "mergedInto", found: "10002" }]);

    await orders.writeWholeLog();
    expect(host.workbook.sheets.map(({ name }) => name)).toContain("Endringslogg");
  },
  PATIENCE,
);
