import { expect, test } from "@jest/globals";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import type { Frame } from "playwright-core";
import { pressWithKeyboard } from "./keyboard";
import { visit, type Visit } from "./visit";
import { withWorkbench } from "./workbench";

/** What the sample's customers owe on its last day; the test of the sample checks it against the sample's own data. */
const OUTSTANDING = 165235.5;

withWorkbench(() => {
  test("by clicks: sample, what was found, build, home, reports, aging; the saved file has the figures", async () => {
    const visitor = await visit();
    const { say } = visitor;
    const pane = await visitor.pane();
    const press = async (code: string, values = {}): Promise<void> =>
      pane.getByRole("button", { name: say({ say: code, values }), exact: true }).click();
    await press("pane.first.go");
    await heading(pane, say({ say: "pane.found.title" }));
    const found = await pane.locator("body").innerText();
    expect(found).toContain("63 kunder");
    expect(found).toContain("418 fakturaer");

    await press("pane.found.build");
    await heading(pane, say({ say: "pane.home.title" }));
    expect(digits(await pane.locator("body").innerText())).toContain("165235");

    await press("pane.nav.reports");
    await press("pane.reports.make", { count: 4 });
    await pane
      .getByRole("main")
      .getByText(say({ say: "pane.reports.made", values: { count: 4 } }))
      .waitFor();
    await pane.getByRole("button", { name: "Aldersfordeling" }).click();

    const saved = await savedBook(visitor);
    expect(saved.worksheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        "Kunder",
        "Fakturaer",
        "Innbetalinger",
        "Notater",
        "Kundekartotek",
        "Oversikt",
        "Aldersfordeling",
        "ABC-analyse",
        "Avvik",
      ]),
    );
    expect(numbersOf(saved.getWorksheet("Aldersfordeling"))).toContain(OUTSTANDING);
    expect(visitor.complaints).toEqual([]);
    await visitor.context.close();
  }, 120_000);

  test("by keyboard alone: sample, what was found, build, reports, aging", async () => {
    const visitor = await visit();
    const { page, say } = visitor;
    const pane = await visitor.pane();
    await heading(pane, say({ say: "pane.first.title" }));
    const press = async (code: string, values = {}): Promise<void> => pressWithKeyboard(page, pane, say({ say: code, values }));
    await press("pane.first.go");
    await heading(pane, say({ say: "pane.found.title" }));
    await press("pane.found.build");
    await heading(pane, say({ say: "pane.home.title" }));
    await press("pane.nav.reports");
    await press("pane.reports.make", { count: 4 });
    await pane
      .getByRole("main")
      .getByText(say({ say: "pane.reports.made", values: { count: 4 } }))
      .waitFor();
    await pressWithKeyboard(page, pane, "Aldersfordeling");
    expect(numbersOf((await savedBook(visitor)).getWorksheet("Aldersfordeling"))).toContain(OUTSTANDING);
    await visitor.context.close();
  }, 120_000);

  test("by clicks: what is safe is cleaned and taken back; all certain duplicates are merged, listed in the log, and taken back", async () => {
    const visitor = await visit();
    const { say } = visitor;
    const pane = await visitor.pane();
    const press = async (code: string, values = {}): Promise<void> =>
      pane.getByRole("button", { name: say({ say: code, values }), exact: true }).first().click();
    const told = async (part: string): Promise<void> => pane.getByRole("main").getByText(part).first().waitFor({ timeout: 60_000 });
    await press("pane.first.go");
    await press("pane.found.build");
    await heading(pane, say({ say: "pane.home.title" }));

    await press("pane.nav.cleaning");
    await pane.getByRole("button", { name: /^Rett \d+ celler$/ }).click();
    await told("rettet i");
    await press("pane.cleaning.undo");
    await told("som før");

    await press("pane.nav.duplicates");
    await press("pane.merge.all", { count: 4 });
    await heading(pane, say({ say: "pane.merge.title" }));
    await press("pane.merge.do", { count: 4 });
    await told("4 grupper slått sammen");
    const sentence = await pane.getByRole("main").getByText("Utestående var").first().innerText();
    expect(digits(sentence)).toContain("16523550NOK286000SEKoger16523550NOK286000SEK");
    await pane.getByRole("button", { name: say({ say: "pane.menu" }) }).click();
    await pane.getByRole("menuitem", { name: say({ say: "pane.nav.log" }) }).click();
    await heading(pane, say({ say: "pane.nav.log" }));
    await pane.getByRole("listitem").filter({ hasText: "Slå sammen" }).getByRole("button", { name: "Angre" }).click();
    await heading(pane, say({ say: "pane.preview.undo" }));
    await pane.getByRole("button", { name: /^Sett tilbake \d+ celler$/ }).click();
    await told("som før");
    await press("pane.nav.duplicates");
    await pane.getByRole("button", { name: say({ say: "pane.merge.all", values: { count: 4 } }) }).waitFor();
    expect(visitor.complaints).toEqual([]);
    await visitor.context.close();
  }, 120_000);

  test("by keyboard: certain duplicates gone through with the arrow keys, merged, and taken back", async () => {
    const visitor = await visit();
    const { page, say } = visitor;
    const pane = await visitor.pane();
    await heading(pane, say({ say: "pane.first.title" }));
    const press = async (code: string, values = {}): Promise<void> => pressWithKeyboard(page, pane, say({ say: code, values }));
    await press("pane.first.go");
    await heading(pane, say({ say: "pane.found.title" }));
    await press("pane.found.build");
    await heading(pane, say({ say: "pane.home.title" }));
    await press("pane.nav.duplicates");
    await heading(pane, say({ say: "pane.duplicates.position", values: { at: 1, count: 4 } }));
    await page.keyboard.press("ArrowRight");
    await heading(pane, say({ say: "pane.duplicates.position", values: { at: 2, count: 4 } }));
    await press("pane.merge.all", { count: 4 });
    await heading(pane, say({ say: "pane.merge.title" }));
    await press("pane.merge.do", { count: 4 });
    await pane.getByRole("main").getByText("4 grupper slått sammen").waitFor({ timeout: 60_000 });
    await press("pane.cleaning.undo");
    await pane.getByRole("main").getByText("som før").waitFor({ timeout: 60_000 });
    expect(visitor.complaints).toEqual([]);
    await visitor.context.close();
  }, 120_000);

  test("an own .csv: opened, understood, built, and saved as a workbook", async () => {
    const visitor = await visit();
    const { page, say } = visitor;
    await page.locator("#file-name", { hasText: "Sjokolade AS.xlsx" }).waitFor();
    const lines = [
      "Kundenr;Kunde;Fakturanr;Fakturadato;Forfall;Beløp",
      "1;Kafé Å;501;01.10.2026;15.10.2026;1 250,50",
      "2;Bok & Te;502;20.10.2026;03.11.2026;300,00",
      "1;Kafé Å;503;22.10.2026;05.11.2026;-50,00",
    ];
    const buffer = Buffer.from(lines.join("\r\n"), "latin1");
    await page.locator("#file").setInputFiles({ name: "salg.csv", mimeType: "text/csv", buffer });
    await page.locator("#file-name", { hasText: "salg.xlsx" }).waitFor();
    const pane = await visitor.pane();
    await pane.getByRole("button", { name: say({ say: "pane.first.go" }) }).click();
    await pane.getByRole("button", { name: say({ say: "pane.found.build" }) }).click();
    await heading(pane, say({ say: "pane.home.title" }));
    expect(digits(await pane.locator("body").innerText())).toContain("150050");
    const register = (await savedBook(visitor)).getWorksheet("Kundekartotek");
    const texts = register?.getSheetValues().flatMap((row) => (Array.isArray(row) ? row : [])) ?? [];
    expect(texts).toEqual(expect.arrayContaining(["Kafé Å", "Bok & Te"]));
    expect(visitor.complaints).toEqual([]);
    await visitor.context.close();
  }, 60_000);
});

async function heading(pane: Frame, text: string): Promise<void> {
  await pane.getByRole("heading", { name: text, exact: true }).waitFor({ timeout: 60_000 });
}

async function savedBook({ page, say }: Visit): Promise<ExcelJS.Workbook> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: say({ say: "workbench.save" }) }).click();
  const file = path.join(mkdtempSync(path.join(tmpdir(), "kartotek-")), "saved.xlsx");
  await (await downloading).saveAs(file);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  return workbook;
}

function numbersOf(sheet: ExcelJS.Worksheet | undefined): readonly number[] {
  const numbers: number[] = [];
  sheet?.eachRow((row) =>
    row.eachCell(({ result, value }) => numbers.push(Number(value === null || typeof value !== "object" ? value : result))),
  );
  return numbers.filter((number) => !Number.isNaN(number));
}

/** Digits without what stands between them, which the four languages write each in its own way. */
function digits(text: string): string {
  return text.replace(/[\s\u00a0\u202f.,]/g, "");
}
