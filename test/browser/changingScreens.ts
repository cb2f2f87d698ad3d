import { say } from "../../src/register/message";
import type { Looking } from "./looking";

/** Below the last customer of the sample. */
const FREE_ROW = 65;

/** What a person sees of changes: before they are written, afterwards, when they are refused, and on the way back. */
export async function changingScreens(looking: Looking): Promise<void> {
  await update(looking);
  await clean(looking);
  await merge(looking);
  await undo(looking);
  await slowly(looking);
}

/** The source moves; what would change is shown, refused while the tab is protected, and written. */
async function update(looking: Looking): Promise<void> {
  await looking.heading("pane.home.title");
  await writeAsOther(looking, "E2", "Kanelveien 5");
  await writeAsOther(looking, "J4", "kontor@fjordkroken.example");
  await writeAsOther(looking, `A${FREE_ROW}`, "10091");
  await writeAsOther(looking, `B${FREE_ROW}`, "Trollheimen Vaffelstue");
  await looking.button("pane.home.update").waitFor();
  await looking.look("8-stale");
  const tab = looking.visitor.say(say("tab.register.customers"));
  await looking.frame().getByTitle(looking.visitor.say(say("pane.home.leadsTo", { tab }))).first().click();
  await looking.button("pane.home.update").click();
  await looking.heading("pane.preview.build");
  await looking.look("8-preview-build");
  await toggle(looking, "tester-protect", true);
  await looking.frame().getByRole("main").getByRole("button").nth(-2).click();
  await looking.button("pane.retry").waitFor();
  await looking.look("8-refused");
  await toggle(looking, "tester-protect", false);
  await looking.button("pane.retry").click();
  await looking.heading("pane.home.title");
  await looking.button("pane.cleaning.undo").waitFor();
  await looking.look("8-updated");
}

async function clean(looking: Looking): Promise<void> {
  await looking.button("pane.nav.cleaning").click();
  await looking.heading("pane.cleaning.title");
  await looking.lastButton().click();
  await looking.button("pane.cleaning.undo").waitFor();
  await looking.look("8-cleaned");
}

async function merge(looking: Looking): Promise<void> {
  await looking.button("pane.nav.duplicates").click();
  await looking.button("pane.merge.all", { count: 4 }).click();
  await looking.heading("pane.merge.title");
  await looking.lastButton().click();
  await looking.heading("pane.nav.duplicates");
  await looking.button("pane.cleaning.undo").waitFor();
  await looking.look("8-merged");
  await looking.frame().getByTitle(looking.visitor.say(say("pane.merges.title"))).click();
  await looking.heading("pane.merges.title");
  await looking.look("8-merges");
  await looking.frame().getByRole("listitem").getByRole("button").first().click();
  await looking.heading("pane.preview.unmerge");
  await looking.look("8-preview-unmerge");
  await looking.button("pane.cancel").click();
}

/** The oldest run goes back, but for a cell that somebody has changed since. */
async function undo(looking: Looking): Promise<void> {
  await writeAsOther(looking, "I4", "hei@fjordkroken.example");
  await looking.choose("pane.nav.log");
  const runs = looking.frame().getByRole("main").getByRole("listitem");
  await runs.nth(0).getByRole("button").first().click();
  await looking.frame().getByRole("heading", { level: 2 }).first().waitFor();
  await runs.filter({ hasText: looking.visitor.say(say("log.job.build")) }).getByRole("button").first().click();
  await looking.look("8-log");
  await runs.filter({ hasText: looking.visitor.say(say("log.job.build")) }).getByRole("button").nth(1).click();
  await looking.heading("pane.preview.undo");
  await looking.look("8-preview-undo");
  await looking.frame().getByRole("main").getByRole("button").nth(-2).click();
  await looking.heading("pane.nav.log");
  await looking.button("pane.redo").first().waitFor();
  await looking.look("8-undone");
}

/** Excel answers every other request only: there is time to see what goes on, and to cancel it. */
async function slowly(looking: Looking): Promise<void> {
  await looking.button("pane.nav.home").click();
  await choose(looking, "tester-service", "busy");
  await looking.lastButton().click();
  const bar = looking.frame().getByRole("progressbar");
  await bar.first().waitFor();
  await looking.look("9-progress");
  await looking.button("pane.cancel").click();
  await looking.button("pane.close").waitFor({ timeout: 60_000 });
  await looking.look("9-cancelled");
  await choose(looking, "tester-service", "normal");
}

/** A workbook in which work was broken off: at the start it is offered to finish it or to take it back. */
export async function brokenOffScreens(looking: Looking): Promise<void> {
  // Its buttons rest, in pale letters, until the overview is read.
  await looking.frame().locator("main[aria-busy=false]").waitFor({ timeout: 60_000 });
  await looking.button("pane.brokenOff.takeBack").click({ trial: true });
  await looking.look("9-brokenOff");
  await looking.button("pane.brokenOff.takeBack").click();
  await looking.heading("pane.preview.undo");
  await looking.look("9-preview-takeBack");
  await looking.frame().getByRole("main").getByRole("button").nth(-2).click();
  await looking.frame().getByRole("main").getByText(looking.visitor.say(say("pane.brokenOff.takenBack"))).waitFor({ timeout: 60_000 });
}

/** Somebody else writes into the sheet that is in front. */
async function writeAsOther(looking: Looking, cell: string, value: string): Promise<void> {
  await looking.visitor.page.evaluate(
    ([at, text]) => {
      (document.getElementById("tester-cell") as HTMLInputElement).value = at ?? "";
      (document.getElementById("tester-value") as HTMLInputElement).value = text ?? "";
      document.getElementById("tester-now")?.click();
    },
    [cell, value],
  );
}

async function toggle(looking: Looking, id: string, on: boolean): Promise<void> {
  await looking.visitor.page.evaluate(
    ([box, checked]) => {
      const input = document.getElementById(box) as HTMLInputElement;
      input.checked = checked;
      input.dispatchEvent(new Event("change"));
    },
    [id, on] as const,
  );
}

async function choose(looking: Looking, id: string, value: string): Promise<void> {
  await looking.visitor.page.evaluate(
    ([select, option]) => {
      const field = document.getElementById(select) as HTMLSelectElement;
      field.value = option;
      field.dispatchEvent(new Event("change"));
    },
    [id, value] as const,
  );
}
