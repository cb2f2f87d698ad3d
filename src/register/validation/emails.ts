import isEmail from "validator/lib/isEmail";

/** `Ola Nordmann <ola@firma.no>`, as mail programs copy it. */
const NAMED = /(?:"[^"]*"\s*|[^<>;,"]*)<([^<>\s]+)>/g;
const BETWEEN = /[;,\s]+/;
/** What nearly all addresses look like; the library, which knows the whole standard, takes a hundred times as long. */
const PLAIN = /^[a-z\d_+-]+(?:\.[a-z\d_+-]+){0,4}@(?:[a-z\d](?:[a-z\d-]{0,40}[a-z\d])?\.){1,4}[a-z]{2,12}$/i;

/** Half of a sign, as cut texts have it; the library throws on it. */
const BROKEN = /\p{Cs}/u;

/** True for an address that mail can be sent to. */
export function isAddress(text: string): boolean {
  return (text.length <= 64 && PLAIN.test(text)) || (!BROKEN.test(text) && isEmail(text));
}

/** The addresses of a cell, which often holds several, without the names that mail programs put before them. */
export function addressesIn(text: string): readonly string[] {
  return text
    .replace(NAMED, " $1 ")
    .split(BETWEEN)
    .filter((part) => part !== "")
    .map((part) => part.replace(/^mailto:/i, ""));
}
