import type { BrowserContext, Frame, Page } from "playwright-core";
import { speaker, type Speak } from "../../src/locales/speak";
import type { Language } from "../../src/locales/words";
import { workbench } from "./workbench";

/** Somebody who has the page open. */
export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly say: Speak;
  /** What the browser complained of: errors of scripts, refused loads, broken rules of the content security policy. */
  readonly complaints: readonly string[];
  /** The pane's document; it is another one after a file was opened or the language changed. */
  pane(): Promise<Frame>;
}

export interface VisitOptions {
  readonly language?: Language;
  readonly theme?: "light" | "dark";
}

/** The sample ends on this day, so the reports that are made in tests are always of it. */
const today = new Date("2026-10-31T12:00:00");

/** Opens the page as a new visitor with this language and theme. */
export async function visit({ language = "nb", theme = "light" }: VisitOptions = {}): Promise<Visit> {
  const { browser, address } = workbench();
  const context = await browser.newContext({
    locale: language,
    colorScheme: theme,
    reducedMotion: "reduce",
    acceptDownloads: true,
    viewport: { width: 1280, height: 900 },
  });
  context.setDefaultTimeout(30_000);
  await context.clock.setFixedTime(today);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${message.text()} (${message.location().url})`);
  });
  await page.goto(address);
  return { context, page, complaints, say: speaker(language), pane: () => paneOf(page) };
}

async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector("#pane iframe")).contentFrame();
  if (frame === null) throw new Error("the pane has no document");
  await frame.waitForLoadState("domcontentloaded");
  return frame;
}
