import type { Speak } from "../../locales/speak";
import type { Message } from "../../register/message";
import { part } from "./part";

/** One line under the bar that says what went wrong or what to know, until it is closed or something else happens. */
export function showNotice(message: Message, speak: Speak): void {
  part("notice-text").textContent = speak(message);
  part("notice").hidden = false;
}

export function hideNotice(): void {
  part("notice").hidden = true;
}
