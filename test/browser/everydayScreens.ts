import type { Looking } from "./looking";

/** What a person sees before there is a register. */
export async function firstScreens(looking: Looking): Promise<void> {
  await looking.heading("pane.first.title");
  await looking.look("1-first");
  await looking.button("pane.first.go").click();
  await looking.heading("pane.found.title");
  await looking.look("2-found");
  await looking.frame().locator("summary").first().click();
  await looking.look("2-found-columns");
}

/** Customers of whom only a person can say whether they are one. */
export async function undecidedScreens(looking: Looking): Promise<void> {
  await looking.button("pane.first.go").click();
  await looking.button("pane.found.build").click();
  await looking.heading("pane.home.title");
  await looking.button("pane.nav.duplicates").click();
  await looking.heading("pane.nav.duplicates");
  await looking.frame().locator("button[aria-keyshortcuts='1']").waitFor();
  await looking.look("9-undecided");
  await looking.frame().locator("button[aria-keyshortcuts='2']").click();
  await looking.look("9-decided");
}

/** The screens of every day, in which nothing is changed. */
export async function everydayScreens(looking: Looking): Promise<void> {
  const { say } = looking.visitor;
  await looking.heading("pane.home.title");
  await looking.look("3-home");
  await looking.button("pane.nav.cleaning").click();
  await looking.heading("pane.cleaning.title");
  await looking.look("4-cleaning");
  await looking.frame().getByRole("button", { name: say({ say: "repair.phone.format" }) }).click();
  await looking.look("4-cleaning-rule");
  await looking.button("pane.nav.duplicates").click();
  await looking.heading("pane.nav.duplicates");
  await looking.look("4-duplicates");
  await looking.frame().getByRole("combobox").selectOption("certain");
  await looking.look("4-duplicates-certain");
  await looking.button("pane.merge.all", { count: 4 }).click();
  await looking.heading("pane.merge.title");
  await looking.frame().locator("summary").first().click();
  await looking.look("4-merge-all");
  await looking.choose("pane.nav.log");
  await looking.look("4-log");
  await looking.button("pane.nav.findings").click();
  await looking.heading("pane.findings.title");
  await looking.look("4-findings");
  await looking.frame().getByRole("main").getByRole("button").first().click();
  await looking.look("4-finding");
  await looking.button("pane.nav.reports").click();
  await looking.heading("pane.reports.title");
  await looking.look("5-reports");
  await looking.choose("pane.nav.settings", "6-menu");
  await looking.look("6-settings");
  await looking.choose("pane.nav.help");
  await looking.look("7-help");
  await looking.button("pane.nav.home").click();
}
