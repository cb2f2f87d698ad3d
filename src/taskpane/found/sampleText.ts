import { sayDay, sayNumber } from "../../locales/forms";
import type { Language } from "../../locales/words";
import type { MessageValue } from "../../register/message";

/** A value from a cell, for a person who knows the sheet. */
export function sampleText(value: MessageValue, language: Language): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return sayNumber(value, language);
  return "day" in value ? sayDay(value.day, language) : "";
}
