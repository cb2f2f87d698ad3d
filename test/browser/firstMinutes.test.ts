import { expect, test } from "@jest/globals";
import type { Frame } from "playwright-core";
import { say, type Message } from "../../src/register/message";
import { visit } from "./visit";
import { withWorkbench } from "./workbench";

/** A customer list as people have it: capitals, a blank row, phones in every form, dates as text, one customer written twice. */
const lines = [
  "Kundeliste 2026;;;;;;",
  ";;;;;;",
  "Knr;Firma;Tlf;E-post;Postnr;Sted;Kunde siden",
  "1001;FJORDKROKEN KAFÉ AS;57000013;post@fjordkroken.example;6800;FØRDE;01.03.2019",
  "1002;Hotell Hvilepuls AS;+47 55 00 00 12;innkjop@hvilepuls.example;5003;Bergen;12.5.2020",
  ";;;;;;",
  "1003; Bok & Te ;(+47) 32.00.00.18;hei(at)bokogte.example;155;Oslo;2021-02-30",
  "1004;Fjordkroken Kafé;57 00 00 13;post@fjordkroken.example;6800;Førde;01.03.2019",
  '1005;"Måne; Sol AS";004791234567;POST@MANESOL.EXAMPLE;9008;Tromsø;7/8/22',
  "1006;=Sjoko & Venner=;90000039;venner@sjoko.example;0171;Oslo;",
];

withWorkbench(() => {
  test("the first minutes with a list of one's own: build, clean, undo, merge, unmerge, build again, log", async () => {
    const visitor = await visit();
    const { page } = visitor;
    await page.locator("#file-name", { hasText: "Sjokolade AS.xlsx" }).waitFor();
    await page.locator("#file").setInputFiles({ name: "kundeliste.csv", mimeType: "text/csv", buffer: Buffer.from(lines.join("\r\n"), "latin1") });
    await page.locator("#file-name", { hasText: "kundeliste.xlsx" }).waitFor();
    const pane = await visitor.pane();
    const words = (code: string, values?: Message["values"]): string => visitor.say(say(code, values));
    const press = async (code: string, values?: Message["values"]): Promise<void> => pane.getByRole("button", { name: words(code, values), exact: true }).first().click();
    const told = async (part: string | RegExp): Promise<string> => {
      const sentence = pane.getByRole("main").getByText(part).first();
      await sentence.waitFor({ timeout: 60_000 });
      return sentence.innerText();
    };
    const title = async (code: string): Promise<void> => heading(pane, words(code));

    await press("pane.first.go");
    await title("pane.found.title");
    expect(await pane.locator("body").innerText()).toContain("6 kunder");
    await press("pane.found.build");
    await title("pane.home.title");
    expect(await told(/Kartoteket er oppdatert/)).toContain("6 nye rader");

    await press("pane.nav.cleaning");
    await title("pane.cleaning.title");
    await pane.getByRole("button", { name: /^Rett \d+ celler$/ }).click();
    const cleaned = Number(/^\d+/.exec(await told(/rettet i/))?.[0]);
    await press("pane.cleaning.undo");
    expect(await told(/som før/)).toBe(`${cleaned} celler er som før.`);
    await press("pane.redo");
    expect(await told(/som før/)).toBe(`${cleaned} celler er som før.`);

    await press("pane.nav.duplicates");
    await title("pane.nav.duplicates");
    await press("pane.merge.all", { count: 1 });
    await title("pane.merge.title");
    await press("pane.merge.do", { count: 1 });
    await told("1 gruppe slått sammen");
    await pane.getByTitle(words("pane.merges.title")).click();
    await pane.getByRole("listitem").getByRole("button").first().click();
    await title("pane.preview.unmerge");
    await press("pane.cancel");
    await title("pane.merges.title");
    await pane.getByRole("listitem").getByRole("button").first().click();
    await pane.getByRole("button", { name: /^Skill igjen/ }).click();
    await told("Kundene er skilt igjen");
    await title("pane.merges.title");

    await press("pane.nav.home");
    await press("pane.home.renew");
    await told("Kartoteket var allerede oppdatert");

    await press("pane.menu");
    await pane.getByRole("menuitem", { name: words("pane.nav.log") }).click();
    await title("pane.nav.log");
    expect((await pane.getByRole("main").getByRole("listitem").allInnerTexts()).map((text) => text.split("\n")[0])).toEqual([
      "Skille igjen",
      "Slå sammen",
      "Angre",
      "Angre",
      "Vask",
    ]);
    expect(visitor.complaints).toEqual([]);
    await visitor.context.close();
  }, 180_000);
});

async function heading(pane: Frame, text: string): Promise<void> {
  await pane.getByRole("heading", { name: text, exact: true }).waitFor({ timeout: 60_000 });
}
