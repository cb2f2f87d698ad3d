import { expect, test } from "@jest/globals";
import { speaker } from "../../src/locales/speak";
import { cellAddress } from "../../src/register/address";
import { dayOf } from "../../src/register/calendar/day";
import { queueOf } from "../../src/taskpane/duplicates/queue";
import { ordersFor } from "../../src/taskpane/orders/orders";
import * as work from "../../src/taskpane/orders/work";
import { firstState } from "../../src/taskpane/state/paneState";
import type { ReviewFilter } from "../../src/taskpane/state/reviewing";
import { createStore } from "../../src/taskpane/state/store";
import type { Host } from "../../src/standin/host/host";
import { computeHere } from "../../src/workflows/worker/computeHere";
import { excelWith } from "../workbook/excelWith";
import { alikeFirm } from "./alikeFirm";

const NOW = Date.UTC(2026, 9, 31, 12, 30);
const PATIENCE = 60_000;

/** Where a text stands in the register, in the row of a customer. */
function addressOf(host: Host, customer: string, text: string): string {
  const grid = host.workbook.sheets.find(({ name }) => name === "Kundekartotek")?.grid;
  const columns = Array.from({ length: 60 }, (_, column) => column);
  const at = (row: number, wanted: string) =>
    columns.findIndex((column) => [wanted, Number(wanted)].some((known) => grid?.value(row, column) === known));
  const row = Array.from({ length: 60 }, (_, one) => one).findIndex((one) => one > 0 && at(one, customer) >= 0);
  return cellAddress(row, at(row, text));
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
    const host = await excelWith(alikeFirm);
    const { state, orders, said, queue } = await builtPane("Kari");
    const [group] = queue("certain");
    if (!group) throw new Error("no certain group");
    expect(group.parties.map(({ id }) => id).sort()).toEqual(["10001", "10091"]);
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
    const texts = () => Array.from({ length: 60 }, (_, row) => Array.from({ length: 12 }, (_, column) => register()?.value(row, column))).flat();
    expect(texts()).toContain(email);
    expect(state().review?.merges).toMatchObject([{ id: "10001", absorbed: [{ number: "10091" }] }]);
    expect(queue("certain")).toEqual([]);

    await orders.undoAtOnce(state().notice?.batches ?? []);
    expect(texts()).not.toContain(email);
    expect(queue("certain")).toHaveLength(1);

    const again = queue("certain");
    await orders.merge(again, new Map());
    const [merged] = state().review?.merges ?? [];
    if (!merged) throw new Error("nothing was merged");
    await orders.unmerge(merged);
    expect(state()).toMatchObject({ screen: { is: "preview" }, preview: { job: "unmerge" } });
    expect(state().review?.merges).toHaveLength(1);
    await orders.accept();
    expect(said()).toContain("Kundene er skilt igjen");
    expect(state().review?.merges).toEqual([]);
    expect(state().summary?.counts.customers).toBe(52);
  },
  PATIENCE,
);

test(
  "what is said of a group is kept in the workbook at once, and never asked again; a colleague's pane knows it, too",
  async () => {
    await excelWith(alikeFirm);
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
    const askedOfThem = colleague.queue("ask").map(({ name }) => name);
    expect(askedOfThem).not.toContain(asked.name);
    expect(askedOfThem).not.toContain(group.name);
  },
  PATIENCE,
);

test(
  "what somebody changed since is not merged unseen: a group whose customer is another by now is let alone, and said so",
  async () => {
    const host = await excelWith(alikeFirm);
    const { orders, said, queue } = await builtPane();
    const group = queue("certain");
    host.editAsUser("Kundekartotek", addressOf(host, "10091", "10091"), "20091");
    await orders.merge(group, new Map());
    expect(said()).toContain("1 gruppe er endret siden du så dem");
  },
  PATIENCE,
);

test(
  "the log lists what each run did; what an undo leaves is listed with the reason",
  async () => {
    const host = await excelWith(alikeFirm);
    const { state, orders, queue, said } = await builtPane();
    await orders.merge(queue("certain"), new Map());
    const [batch] = state().summary?.batches ?? [];
    if (!batch) throw new Error("no batch");
    await orders.openBatch(batch);
    const view = state().batchViews.get(batch.id);
    expect(view?.rules.reduce((sum, { count }) => sum + count, 0)).toBe(batch.cells);
    expect(view?.rules.map(({ name }) => speaker("nb")(name))).toContain("Går inn i en annen");

    host.editAsUser("Kundekartotek", addressOf(host, "10091", "10001"), "10002");
    await orders.undo([batch.id]);
    expect(state().preview).toMatchObject({ job: "undo", left: [{ field: "mergedInto", found: "10002" }] });
    await orders.accept();
    expect(said()).toContain("ble stående");
    expect(state().notice?.goesTo?.screen).toEqual({ is: "log" });
    expect(state().left).toMatchObject([{ field: "mergedInto", found: "10002" }]);

    await orders.writeWholeLog();
    expect(host.workbook.sheets.map(({ name }) => name)).toContain("Endringslogg");
  },
  PATIENCE,
);

test(
  "at the door: a customer who is there already is pointed out as the row is typed; nothing is held up or written",
  async () => {
    const host = await excelWith(alikeFirm);
    const { state } = await builtPane();
    const before = host.workbook.sheets.map(({ name }) => name);
    host.editAsUser("Kunder", "B60:F60", [["Fjordkroken Kafe", "post@fjordkrokenkaf.no", "9010101010", "Fjordkrokenveien 1", "0150"]]);
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(state().door).toMatchObject([{ row: 59, name: "Fjordkroken Kafe" }]);
    expect(["10001", "10091"]).toContain(state().door[0]?.id);
    expect(state().busy).toBeNull();
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(before);
    // Whoever changes a customer that is there is not told that it is like itself.
    host.editAsUser("Kunder", "C5", "ny@adresse.no");
    host.editAsUser("Kunder", "B60:F60", [["", "", "", "", ""]]);
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(state().door).toEqual([]);
  },
  PATIENCE,
);
