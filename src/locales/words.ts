/** The languages of the software; bokmål is the default. */
export const languages = ["nb", "en", "de", "nl"] as const;
export type Language = (typeof languages)[number];

/** One text in every language, so that a missing translation does not compile. */
export type Text = Readonly<Record<Language, string>>;

/**
 * Texts by code. `{name}` is replaced by the message's value of that name, and `{name|one|many}` by the first word
 * where that value is 1 and by the second otherwise.
 */
export type Words = Readonly<Record<string, Text>>;
