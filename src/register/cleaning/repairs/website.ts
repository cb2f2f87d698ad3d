import { inFields } from "../onTexts";
import type { Repair } from "../repair";

const ADDRESS = /^(https?:\/\/)?((?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,12})(:\d+)?(\/\S*)?$/iu;
const CLEAN = /^(?:https?:\/\/)?(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,12}$/;
const MISTYPED = /^h?t{1,2}(?:p|ps|tp|tps)\s*[:;]?\s*[/\\]{1,3}\s*|^h(?:tpp|ttpp)s?\s*[:;]?\s*[/\\]{1,3}\s*/i;

/** Addresses on the web with scheme and host in small letters, without blanks or a stroke that leads nowhere: `HTTP:/WWW.Firma.NO/`. */
export const website: Repair = {
  rule: "website.format",
  certainty: "safe",
  keeps: "letters",
  on: inFields(["website"], (text) => {
    if (CLEAN.test(text)) return text;
    const isSecure = /^h?t{1,3}p{1,2}s/i.test(text);
    const mended = text.replace(MISTYPED, isSecure ? "https://" : "http://").replace(/\s+/g, "");
    const [, scheme = "", host = "", port = "", path = ""] = ADDRESS.exec(mended) ?? [];
    if (host === "") return text;
    return `${scheme.toLowerCase()}${host.toLowerCase()}${port}${path === "/" ? "" : path}`;
  }),
};
