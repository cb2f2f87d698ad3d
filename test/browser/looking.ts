import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Frame, Locator } from "playwright-core";
import type { Language } from "../../src/locales/words";
import { axeFindings, visualFaults } from "./lookAt";
import type { Visit } from "./visit";

type Look = "light" | "dark" | "contrast";

/** Excel's narrowest pane, its usual one, and a wide one; in pixels. */
const widths = [320, 350, 450] as const;

/** Kept as artefacts of a test run, to be looked at: `.cache/screens/nb/dark/320-home.png`. */
const folder = path.resolve(__dirname, "../../.cache/screens");

/** Goes through the screens of the pane as a visitor, takes pictures of them, and gathers what is wrong with them. */
export class Looking {
  readonly faults: string[] = [];
  #looks: readonly Look[] = [];
  #pane: Frame | undefined;

  constructor(
    private readonly visitor: Visit,
    private readonly language: Language,
  ) {}

  /** Chooses the theme of Excel, which starts the pane anew, and looks at the screens with it. */
  async inTheme(theme: "light" | "dark", looks: readonly Look[], screens: () => Promise<void>): Promise<void> {
    const { page } = this.visitor;
    await page.locator("#file-name", { hasText: "Sjokolade AS" }).waitFor();
    await page.locator("#theme").selectOption(theme);
    this.#looks = looks;
    this.#pane = await this.visitor.pane();
    await screens();
  }

  async atFirst(): Promise<void> {
    await this.#heading("pane.first.title");
    await this.#look("1-first");
    await this.#button("pane.first.go").click();
    await this.#heading("pane.found.title");
    await this.#look("2-found");
    await this.#frame().locator("summary").first().click();
    await this.#look("2-found-columns");
  }

  async build(): Promise<void> {
    await this.#button("pane.found.build").click();
  }

  async afterwards(): Promise<void> {
    await this.#heading("pane.home.title");
    await this.#look("3-home");
    await this.#button("pane.nav.cleaning").click();
    await this.#heading("pane.cleaning.title");
    await this.#look("4-cleaning");
    await this.#frame().getByRole("button", { name: this.visitor.say({ say: "repair.phone.format" }) }).click();
    await this.#look("4-cleaning-rule");
    await this.#button("pane.nav.duplicates").click();
    await this.#heading("pane.nav.duplicates");
    await this.#look("4-duplicates");
    await this.#frame().getByRole("button", { name: this.visitor.say({ say: "pane.merge.all", values: { count: 4 } }) }).click();
    await this.#heading("pane.merge.title");
    await this.#frame().locator("summary").first().click();
    await this.#look("4-merge-all");
    await this.#choose("pane.nav.log");
    await this.#look("4-log");
    await this.#button("pane.nav.findings").click();
    await this.#heading("pane.findings.title");
    await this.#look("4-findings");
    await this.#frame().getByRole("main").getByRole("button").first().click();
    await this.#look("4-finding");
    await this.#button("pane.nav.reports").click();
    await this.#heading("pane.reports.title");
    await this.#look("5-reports");
    await this.#choose("pane.nav.settings", "6-menu");
    await this.#look("6-settings");
    await this.#choose("pane.nav.help");
    await this.#look("7-help");
    await this.#button("pane.nav.home").click();
  }

  async #choose(item: string, name?: string): Promise<void> {
    await this.#button("pane.menu").click();
    const choice = this.#frame().getByRole("menuitem", { name: this.visitor.say({ say: item }) });
    await choice.waitFor();
    if (name !== undefined) await this.#look(name);
    await choice.click();
    await this.#heading(item);
  }

  /** The screen in each look and width: a picture, and whatever is wrong with it. */
  async #look(screen: string): Promise<void> {
    const { page } = this.visitor;
    const frame = this.#frame();
    for (const look of this.#looks) {
      const isContrast = look === "contrast";
      await page.emulateMedia({ forcedColors: isContrast ? "active" : "none", colorScheme: isContrast ? "dark" : look });
      const place = path.join(folder, this.language, look);
      mkdirSync(place, { recursive: true });
      for (const width of widths) {
        await page.evaluate((pixels) => document.getElementById("desk")?.style.setProperty("--pane", `${pixels}px`), width);
        await settled(frame);
        const note = (fault: string): void => void this.faults.push(`${screen}, ${look}, ${width} px: ${fault}`);
        (await visualFaults(frame)).forEach(note);
        await page.locator("#pane").screenshot({ path: path.join(place, `${width}-${screen}.png`) });
        if (this.language === "nb" && width === 350) (await axeFindings(frame)).forEach(note);
      }
    }
  }

  #frame(): Frame {
    if (this.#pane === undefined) throw new Error("no theme was chosen yet");
    return this.#pane;
  }

  #button(code: string): Locator {
    return this.#frame().getByRole("button", { name: this.visitor.say({ say: code }), exact: true });
  }

  async #heading(code: string): Promise<void> {
    const name = this.visitor.say({ say: code });
    await this.#frame().getByRole("heading", { name, exact: true }).waitFor({ timeout: 60_000 });
  }
}

/** Until the document has been drawn in its new width; what floats over it is placed after that. */
async function settled(frame: Frame): Promise<void> {
  await frame.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 20)))),
  );
}
