import type { Message, MessageValue } from "../register/message";
import { allWords } from "./dictionary";
import { sayAmount, sayCountry, sayDay, sayNumber, sayPercent, sayRate } from "./forms";
import type { Language } from "./words";

export type Speak = (message: Message) => string;

/** Puts messages into the words of a language. A code without words is a fault of ours and throws. */
export function speaker(language: Language): Speak {
  const speak: Speak = (message) => {
    const text = allWords.get(message.say)?.[language];
    if (text === undefined) throw new Error(`No words for "${message.say}" in ${language}`);
    return text.replace(placeholder, (_, name: string, one?: string, many?: string) => {
      const value = message.values?.[name];
      if (value === undefined) throw new Error(`"${message.say}" needs a value for {${name}}`);
      return one === undefined || many === undefined ? sayValue(value, language, speak) : value === 1 ? one : many;
    });
  };
  return speak;
}

const placeholder = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

function sayValue(value: MessageValue, language: Language, speak: Speak): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return sayNumber(value, language);
  if ("say" in value) return speak(value);
  if ("day" in value) return sayDay(value.day, language);
  if ("country" in value) return sayCountry(value.country, language);
  if ("rate" in value) return sayRate(value.rate, language);
  if ("percent" in value) return sayPercent(value.percent, language);
  return sayAmount(value.amount, value.currency, language);
}
