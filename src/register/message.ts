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
  | { readonly percent: number };
