import { expect, test } from "@jest/globals";
import type { Workbook as Book } from "exceljs";
import type { Host } from "../../src/standin/host/host";
import { protect, unprotect } from "../../src/standin/model/protection";
import { takeLease } from "../../src/workbook/journal/lease";
import { readJournal } from "../../src/workbook/journal/readJournal";
import { value } from "../workflows/anySession";
import { excelWith } from "../workbook/excelWith";
import { anyPane, builtPane } from "./anyPane";

function firm(book: Book): void {
  book.addWorksheet("Kunder").addRows([
    ["Kundenr", "Navn", "E-post", "Poststed"],
    [10001, "Fjordkroken Kafé AS", "post@fjordkroken.example", "Bergen"],
    [10002, "Hotell Hvilepuls AS", "post@hvilepuls.example", "Oslo"],
    [10003, "Bok & Te", "hei@bokogte.example", "Molde"],
  ]);
}

/** Every cell of the register's tab. */
function registerOf(host: Host): readonly unknown[] {
  const grid = host.workbook.sheets.find(({ name }) => name === "Kundekartotek")?.grid;
  return Array.from({ length: 10 }, (_, row) => Array.from({ length: 20 }, (_, column) => grid?.value(row, column))).flat();
}

/** A firm's register, and what the source has become since: two cells and a new customer. */
async function movedSource() {
  const host = await excelWith(firm);
  const pane = await builtPane();
  host.editAsUser("Kunder", "C2:D2", [["ny@fjordkroken.example", "Voss"]]);
  host.editAsUser("Kunder", "A5:D5", [["10004", "Granli Bygg AS", "", "Hamar"]]);
  return { host, ...pane };
}

test("a later build shows first, by rule and field, what it would change; nothing is written before it is accepted", async () => {
  const { host, state, orders, said } = await movedSource();
  const before = registerOf(host);
  await orders.renew();
  expect(state()).toMatchObject({ screen: { is: "preview" }, busy: null, notice: null });
  expect(state().preview).toMatchObject({
    job: "build",
    from: { is: "home" },
    isRenewed: false,
    changes: {
      cells: 2,
      rules: [{ rule: "register.source", count: 2, fields: [{ field: "email", count: 1 }, { field: "place", count: 1 }] }],
      rows: [{ is: "added", count: 1, samples: [{ key: "10004", name: "Granli Bygg AS", from: "Kunder" }] }],
    },
  });
  expect(registerOf(host)).toEqual(before);

  await orders.accept();
  expect(state().screen.is).toBe("home");
  expect(said()).toBe("Kartoteket er oppdatert: 1 ny rad, 2 endrede celler.");
  expect(registerOf(host)).toEqual(expect.arrayContaining(["ny@fjordkroken.example", "Voss", "Granli Bygg AS"]));

  const [batch] = state().summary?.batches ?? [];
  expect(state().notice?.batches).toEqual([batch?.id]);
  await orders.undoAtOnce(state().notice?.batches ?? []);
  expect(said()).toBe("2 celler er som før. 1 rad er tatt bort.");
  expect(registerOf(host)).toEqual(before);

  await orders.undoAtOnce(state().notice?.batches ?? []);
  expect(registerOf(host)).toEqual(expect.arrayContaining(["ny@fjordkroken.example", "Voss", "Granli Bygg AS"]));
});

test("what is left alone stays out of date, and nothing is written", async () => {
  const { host, state, orders } = await movedSource();
  const before = registerOf(host);
  // Events come when Excel has nothing else to do.
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(state().stale).toEqual(["Kunder"]);
  await orders.renew();
  orders.dismiss();
  expect(state()).toMatchObject({ screen: { is: "home" }, stale: ["Kunder"] });
  expect(registerOf(host)).toEqual(before);
  expect(state().summary?.batches).toEqual([]);
});

test("where nothing would change there is nothing to look at", async () => {
  await excelWith(firm);
  const { state, orders, said } = await builtPane();
  await orders.renew();
  expect(state().screen.is).toBe("home");
  expect(said()).toContain("Kartoteket var allerede oppdatert.");
});

test("what has moved since it was looked at is shown again, and only what was seen is written", async () => {
  const { host, state, orders } = await movedSource();
  await orders.renew();
  host.editAsUser("Kunder", "C4", "ny@bokogte.example");
  await orders.accept();
  expect(state()).toMatchObject({ screen: { is: "preview" }, preview: { isRenewed: true, from: { is: "home" }, changes: { cells: 3 } } });
  expect(registerOf(host)).not.toContain("Voss");
  await orders.accept();
  expect(registerOf(host)).toEqual(expect.arrayContaining(["Voss", "ny@bokogte.example"]));
});

test("what only a person can decide is told beside the changes, and is not among them", async () => {
  const { host, state, orders } = await movedSource();
  const address = (host.workbook.sheets.find(({ name }) => name === "Kundekartotek")?.grid.value(1, 2) ?? null) === "Fjordkroken Kafé AS" ? "C2" : "D2";
  host.editAsUser("Kundekartotek", address, "Fjordkroken Kafé & Bar");
  host.editAsUser("Kunder", "B2", "Fjordkroken Kafé og Bar AS");
  await orders.renew();
  expect(state().preview?.findings.map(({ code }) => code)).toEqual(["register.conflict"]);
  expect(state().preview?.changes.cells).toBe(2);
});

test("undoing an older run shows what goes back and what stays since somebody has changed it", async () => {
  const { host, state, orders, said } = await movedSource();
  await orders.renew();
  await orders.accept();
  const [batch] = state().summary?.batches ?? [];
  if (!batch) throw new Error("no batch");
  const at = registerOf(host).indexOf("Voss");
  host.editAsUser("Kundekartotek", `${String.fromCharCode(65 + (at % 20))}${Math.floor(at / 20) + 1}`, "Voss sentrum");
  orders.dismiss();
  await orders.undo([batch.id]);
  expect(state().preview).toMatchObject({
    job: "undo",
    changes: { cells: 1, rules: [{ rule: "undo", fields: [{ field: "email" }] }], rows: [{ is: "removed", count: 1 }] },
    left: [{ field: "place", found: "Voss sentrum" }],
  });
  expect(registerOf(host)).toContain("ny@fjordkroken.example");
  await orders.accept();
  expect(said()).toContain("1 celle er som før.");
  expect(said()).toContain("1 celle ble stående");
  expect(registerOf(host)).toContain("Voss sentrum");
});

test("a refused job gets its advice, and goes through when it is tried again after the cause is gone", async () => {
  const { host, state, orders, said } = await movedSource();
  const sheet = host.workbook.sheets.find(({ name }) => name === "Kundekartotek");
  if (!sheet) throw new Error("no register");
  await orders.renew();
  host.act("user", () => {
    protect(sheet, {}, null);
  });
  await orders.accept();
  expect(state()).toMatchObject({ screen: { is: "preview" }, notice: { kind: "error", canRetry: true } });
  expect(said()).toContain("beskyttet");
  host.act("user", () => {
    unprotect(sheet, null);
  });
  await orders.retry();
  expect(state()).toMatchObject({ screen: { is: "home" }, notice: { kind: "success" } });
  expect(registerOf(host)).toContain("Voss");
});

test("what no further try can mend offers none", async () => {
  await excelWith((book) => book.addWorksheet("Ark1"));
  const { orders, state } = anyPane();
  await orders.start();
  await orders.look();
  expect(state().notice).toMatchObject({ kind: "error", canRetry: false });
  expect(await orders.retry()).toBe(false);
});

test("a job that breaks off half-way is told of at once, with the ways to finish it or take it back", async () => {
  const { host, store, state, orders, said } = await movedSource();
  const before = registerOf(host);
  await orders.renew();
  host.faults.request = () => (registerOf(host).includes("Voss") ? { kind: "error", code: "GeneralException" } : undefined);
  const stop = store.subscribe(() => {
    if (state().busy === null) delete host.faults.request;
  });
  await orders.accept();
  stop();
  expect(state().notice).toMatchObject({ kind: "error" });
  const [one] = state().brokenOff;
  expect(one).toMatchObject({ job: "build", canFinish: true, canTakeBack: true });
  if (!one) throw new Error("nothing to take back");

  orders.dismiss();
  await orders.endBrokenOff(one, "takeBack");
  expect(state().preview).toMatchObject({ job: "undo", changes: { cells: 2 } });
  await orders.accept();
  expect(said()).toContain("tatt tilbake");
  expect(state()).toMatchObject({ brokenOff: [], screen: { is: "home" } });
  expect(registerOf(host)).toEqual(before);
});

test("while a colleague's job is under way this one is refused with who and how long, and may be tried again", async () => {
  const { state, orders, said } = await movedSource();
  await orders.renew();
  const stored = value(await readJournal());
  const work = { id: "theirs", job: "clean", at: "2026-10-31T12:31:00.000Z", user: "Ola", asOf: state().summary?.asOf ?? 0, wanted: [] };
  value(await takeLease({ work, holder: "colleague", latest: stored.latest, now: () => work.at }));
  await orders.accept();
  expect(said()).toMatch(/^Ola arbeider med kartoteket nå\. Prøv igjen om \d minutter\./);
  expect(state().notice).toMatchObject({ kind: "error", canRetry: true });
});
