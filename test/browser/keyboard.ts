import type { Frame, Page } from "playwright-core";

/** More stops than any screen has. */
const MOST_STOPS = 80;

/** Goes to the pane with F6, as in Excel; a grid keeps Tab for itself. */
async function enterPane(page: Page, pane: Frame): Promise<void> {
  for (let part = 0; part < 4; part++) {
    if (await pane.evaluate(() => document.hasFocus())) return;
    await page.keyboard.press("F6");
  }
  throw new Error("the pane cannot be reached with F6");
}

/** Presses Tab until the element of this name in the pane has the focus; names are what a screen reader would say. */
async function tabTo(page: Page, pane: Frame, name: string): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await enterPane(page, pane);
    const focused = await pane.evaluate(() => {
      const { activeElement } = document;
      if (!(activeElement instanceof HTMLElement)) return "";
      return activeElement.getAttribute("aria-label") ?? activeElement.innerText;
    });
    if (focused.startsWith(name)) return;
    passed.push(focused);
    await page.keyboard.press("Tab");
  }
  throw new Error(`"${name}" cannot be reached with Tab; passed ${[...new Set(passed)].join(" | ")}`);
}

/** Reaches an element with Tab and presses Enter on it. */
export async function pressWithKeyboard(page: Page, pane: Frame, name: string): Promise<void> {
  await tabTo(page, pane, name);
  await page.keyboard.press("Enter");
}
