import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/**
 * What is not ours to mend. The grid stands where Excel would; its parts are Univer's, some of them at the end of the page. And
 * the ends of a focus trap of Fluent UI pass the focus on and are never heard: aria-hidden, with nothing in them
 * (microsoft/tabster issue 288).
 */
const outside = ["#grid", "[class*=univer]", "[id^=__editor]", "[data-tabster-dummy]"];

/** What axe finds wrong in a document, one line for each element: rule, element, and what to do. */
export async function axeFindings(frame: Frame): Promise<readonly string[]> {
  // Through the debugger, since the page's policy rightly refuses scripts that are not its own.
  await frame.evaluate(axe);
  const results = await frame.evaluate<AxeResults, readonly string[]>(
    (exclude) =>
      (globalThis as unknown as { axe: { run: (context: object, options: object) => Promise<AxeResults> } }).axe.run(
        { exclude: exclude.map((selector) => [selector]) },
        { iframes: false, resultTypes: ["violations"] },
      ),
    outside,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ""}`),
  );
}

/** What is wrong with how a screen looks: wider than its frame, cut words, controls out of their boxes, codes for words. */
export async function visualFaults(frame: Frame): Promise<readonly string[]> {
  return [...(await cutTexts(frame)), ...(await strayControls(frame)), ...(await codesForWords(frame))];
}

async function cutTexts(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const faults: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth - clientWidth} px wider than the pane`);
    for (const element of document.body.querySelectorAll<HTMLElement>("*")) {
      const { visibility, overflowX, textOverflow } = getComputedStyle(element);
      const { left, right, width, height } = element.getBoundingClientRect();
      const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      const text = texts
        .map((node) => node.textContent ?? "")
        .join("")
        .trim();
      // What is only there for screen readers is one pixel large and cut on purpose.
      const isSeen = text !== "" && visibility !== "hidden" && width > 1 && height > 1;
      if (!isSeen || element.closest("#grid, [class*=univer], [id^=__editor]") !== null) continue;
      if (right > clientWidth + 1 || left < -1) faults.push(`outside of the pane: "${text.slice(0, 60)}"`);
      const scrolls = ["visible", "auto", "scroll"].includes(overflowX) || textOverflow === "ellipsis";
      if (!scrolls && element.scrollWidth > element.clientWidth + 1) faults.push(`cut: "${text.slice(0, 60)}"`);
    }
    return faults;
  });
}

async function strayControls(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() =>
    [...document.body.querySelectorAll("main :is(select, input, textarea, button)")].flatMap((element) => {
      const box = element.closest("li, fieldset, section, main")?.getBoundingClientRect();
      const { left, right, width } = element.getBoundingClientRect();
      const isStray =
        box !== undefined && element.closest("#grid") === null && width > 1 && (right > box.right + 1 || left < box.left - 1);
      return isStray ? [`sticks out of its box: ${element.outerHTML.slice(0, 80)}`] : [];
    }),
  );
}

async function codesForWords(frame: Frame): Promise<readonly string[]> {
  const words = await frame.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>("header, main, section, footer, [role=menu]")]
      .filter((part) => part.querySelector("#grid") === null)
      .map((part) => part.innerText)
      .join("\n"),
  );
  const codes = [...words.matchAll(/\b[a-z][a-zA-Z]+(?:\.[a-z][a-zA-Z]+)+\b/g)].map(([code]) => code);
  const isAddress = (code: string): boolean => /\.(?:example|xlsx|csv|no|com|org)$/.test(code);
  const holes = [...words.matchAll(/\{\w+[|}]|\bundefined\b|\bNaN\b|\[object/g)].map(([hole]) => `a hole in a text: ${hole}`);
  return [...codes.filter((code) => !isAddress(code)).map((code) => `a code for a word: ${code}`), ...holes];
}
