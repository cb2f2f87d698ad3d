import { onTexts } from "../onTexts";
import type { Repair } from "../repair";

const NAMED: Readonly<Record<string, string>> = {
  amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0", aelig: "æ", AElig: "Æ", oslash: "ø", Oslash: "Ø", aring: "å", Aring: "Å",
  auml: "ä", Auml: "Ä", ouml: "ö", Ouml: "Ö", uuml: "ü", Uuml: "Ü", szlig: "ß", eacute: "é", Eacute: "É", egrave: "è", euml: "ë", iuml: "ï",
  ndash: "–", mdash: "—", rsquo: "’", lsquo: "‘", rdquo: "”", ldquo: "“", laquo: "«", raquo: "»", euro: "€", pound: "£", deg: "°",
};
const ENTITY = /&(?:#(\d{1,6})|#[xX]([\da-fA-F]{1,5})|([A-Za-z]{2,6}));/g;

/** What web pages write for signs: `Bakke &amp; S&oslash;nn`. */
export const entities: Repair = {
  rule: "text.entities",
  certainty: "safe",
  keeps: "signs",
  on: () => onTexts((text) => (text.includes("&") ? text.replace(ENTITY, (whole, ...parts: (string | undefined)[]) => signOf(parts) ?? whole) : text)),
};

function signOf([decimal, hex, name]: readonly (string | undefined)[]): string | undefined {
  if (name !== undefined) return NAMED[name];
  const code = decimal === undefined ? parseInt(hex ?? "", 16) : Number(decimal);
  const isSign = code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) && (code < 0x7f || code > 0x9f);
  return isSign ? String.fromCodePoint(code) : undefined;
}
