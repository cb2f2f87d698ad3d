import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Frame, Locator } from "playwright-core";
import type { Language } from "../../src/locales/words";
import { say, type Message } from "../../src/register/message";
import { axeFindings, visualFaults } from "./lookAt";
import type { Visit } from "./visit";

type Look = "light" | "dark" | "contrast";

/** Excel's narrowest pane, its usual one, and a wide one; in pixels. */
const widths = [320, 350, 450] as const;

/** Colours do not move anything: in looks other than the light one the usual width does. `LOOKS=all` takes every picture. */
const isAll = process.env["LOOKS"] === "all";

/** Kept as artefacts of a test run, to be looked at: `.cache/screens/nb/dark/320-home.png`. */
const folder = path.resolve(__dirname, "../../.cache/screens");

/** Goes through the screens of the pane as a visitor, takes pictures of them, and gathers what is wrong with them. */
export class Looking {
  readonly faults: string[] = [];
  #looks: readonly Look[] = [];
  #pane: Frame | undefined;

  constructor(
    readonly visitor: Visit,
    private readonly language: Language,
  ) {}

  /** Opens a workbook, which starts the pane anew. */
  async inBook(name: string, bytes: Buffer, screens: () => Promise<void>): Promise<void> {
    const { page } = this.visitor;
    const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    await page.locator("#file").setInputFiles({ name, mimeType, buffer: bytes });
    await page.locator("#file-name", { hasText: name }).waitFor();
    this.#pane = await this.visitor.pane();
    await screens();
  }

  /** Chooses the theme of Excel, which starts the pane anew, and looks at the screens with it. */
  async inTheme(theme: "light" | "dark", looks: readonly Look[], screens: () => Promise<void>): Promise<void> {
    const { page } = this.visitor;
    await page.locator("#file-name", { hasText: "Sjokolade AS" }).waitFor();
    await page.locator("#theme").selectOption(theme);
    this.#looks = looks;
    this.#pane = await this.visitor.pane();
    await screens();
  }

  async choose(item: string, name?: string): Promise<void> {
    await this.button("pane.menu").click();
    const choice = this.frame().getByRole("menuitem", { name: this.visitor.say({ say: item }) });
    await choice.waitFor();
    if (name !== undefined) await this.look(name);
    await choice.click();
    await this.heading(item);
  }

  /** The screen in each look and width: a picture, and whatever is wrong with it. */
  async look(screen: string): Promise<void> {
    const { page } = this.visitor;
    const frame = this.frame();
    for (const look of this.#looks) {
      const isContrast = look === "contrast";
      await page.emulateMedia({ forcedColors: isContrast ? "active" : "none", colorScheme: isContrast ? "dark" : look });
      const place = path.join(folder, this.language, look);
      mkdirSync(place, { recursive: true });
      for (const width of look === "light" || isAll ? widths : [350]) {
        await page.evaluate((pixels) => document.getElementById("desk")?.style.setProperty("--pane", `${pixels}px`), width);
        await settled(frame);
        const note = (fault: string): void => void this.faults.push(`${screen}, ${look}, ${width} px: ${fault}`);
        (await visualFaults(frame)).forEach(note);
        await page.locator("#pane").screenshot({ path: path.join(place, `${width}-${screen}.png`) });
        // What axe looks for hangs on words and colours, hardly on widths: each language once, and each look once.
        const isLookedInto = look === "light" ? width === 320 : this.language === "nb" && width === 350;
        if (isLookedInto || isAll) (await axeFindings(frame)).forEach(note);
      }
    }
  }

  frame(): Frame {
    if (this.#pane === undefined) throw new Error("no theme was chosen yet");
    return this.#pane;
  }

  button(code: string, values?: Message["values"]): Locator {
    return this.frame().getByRole("button", { name: this.visitor.say(say(code, values)), exact: true });
  }

  /** The last button of the screen: its next step, where nothing stands below it. */
  lastButton(): Locator {
    return this.frame().getByRole("main").getByRole("button").last();
  }

  async heading(code: string): Promise<void> {
    const name = this.visitor.say({ say: code });
    await this.frame().getByRole("heading", { name, exact: true }).waitFor({ timeout: 60_000 });
    // Until then the numbers are not there.
    await this.frame().locator("main[aria-busy=false]").waitFor({ timeout: 60_000 });
  }
}

/** Until the document has been drawn in its new width, and no colour is on its way; what floats over it is placed after that. */
async function settled(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 20))));
    const moving = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(moving.map(({ finished }) => finished));
  });
}
