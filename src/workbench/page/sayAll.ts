import type { Speak } from "../../locales/speak";

/**
 * Puts the words of a language into the page: `data-say` names the text of an element, `data-say-label` the name of one that has
 * no text of its own.
 */
export function sayAll(root: HTMLElement, speak: Speak): void {
  for (const element of root.querySelectorAll<HTMLElement>("[data-say]")) {
    element.textContent = speak({ say: element.dataset["say"] ?? "" });
  }
  for (const element of root.querySelectorAll<HTMLElement>("[data-say-label]")) {
    element.setAttribute("aria-label", speak({ say: element.dataset["sayLabel"] ?? "" }));
  }
}
