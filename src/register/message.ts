/**
 * Something to say to a person, as a code; `src/locales` holds the words in each language.
 * Values are put into the words by name and formatted by their kind in the reader's form.
 */
export interface Message {
  readonly say: string;
  readonly values?: Readonly<Record<string, MessageValue>>;
}

export type MessageValue =
  | string
  | number
  | Message
  | { readonly day: number }
  /** Minor units. */
  | { readonly amount: number; readonly currency: string }
  | { readonly percent: number }
  /** Of exchange: up to six decimals, at least two. */
  | { readonly rate: number }
  /** ISO 3166-1 code. */
  | { readonly country: string };

export function say(code: string, values?: Readonly<Record<string, MessageValue>>): Message {
  return values === undefined ? { say: code } : { say: code, values };
}

/** Several messages as one, separated by commas; undefined for none. */
export function list(messages: readonly Message[]): Message | undefined {
  return messages.reduceRight<Message | undefined>((rest, first) => (rest === undefined ? first : say("list", { first, rest })), undefined);
}
