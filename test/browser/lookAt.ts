import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong in a document, one line for each element: rule, element, and what to do. */
export async function axeFindings(frame: Frame, outside: readonly string[] = []): Promise<readonly string[]> {
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

/** What is wrong with how a screen looks: wider than its frame, cut words, elements over each other, codes for words. */
export async function visualFaults(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const faults: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth - clientWidth} px wider than the pane`);
    const shown = [...document.body.querySelectorAll<HTMLElement>("*")].filter((element) => {
      const style = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      // What is only there for screen readers is one pixel large and cut on purpose.
      return style.visibility !== "hidden" && width > 1 && height > 1;
    });
    for (const element of shown) {
      const ownText = [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent ?? "")
        .join("")
        .trim();
      const told = ownText.slice(0, 60);
      const { left, right } = element.getBoundingClientRect();
      if (ownText !== "" && (right > clientWidth + 1 || left < -1)) faults.push(`outside of the pane: "${told}"`);
      const { overflowX, textOverflow } = getComputedStyle(element);
      const isCut =
        element.scrollWidth > element.clientWidth + 1 &&
        overflowX !== "visible" &&
        overflowX !== "auto" &&
        overflowX !== "scroll";
      if (ownText !== "" && isCut && textOverflow !== "ellipsis" && element.clientWidth > 1) faults.push(`cut: "${told}"`);
    }
    const words = document.body.innerText;
    for (const [code] of words.matchAll(/\b[a-z][a-zA-Z]+(?:\.[a-z][a-zA-Z]+)+\b/g)) {
      const isAddress = /\.(?:example|xlsx|csv|no|com|org)$/.test(code);
      if (!isAddress) faults.push(`a code for a word: ${code}`);
    }
    for (const [hole] of words.matchAll(/\{\w+[|}]|\bundefined\b|\bNaN\b|\[object/g)) faults.push(`a hole in a text: ${hole}`);
    return faults;
  });
}
