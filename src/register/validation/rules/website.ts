import { textRule } from "../cellRule";
import { isAddress } from "../emails";

const SCHEME = /^https?:\/\//i;
const HOST = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+(?:\p{L}{2,24}|xn--[a-z\d-]+)(?::\d{1,5})?(?:[/?#]\S*)?$/iu;
const BETWEEN = /[\s;]+|,\s+/;

/** Addresses of websites that no browser would find. */
export const website = textRule(["website"], (text) => {
  if (isSite(text) || text.split(BETWEEN).every((part) => part === "" || isSite(part))) return null;
  if (text.includes("@") && isAddress(text)) return { code: "website.isEmail", severity: "warning" };
  const pointed = text.replace(/\s*,\s*/g, ".").replace(/^(https?):?\/*(?=\w)/i, "$1://");
  return isSite(pointed)
    ? { code: "website.typo", severity: "warning", suggestion: pointed, values: { meant: pointed } }
    : { code: "website.format", severity: "warning" };
});

function isSite(text: string): boolean {
  return HOST.test(text.replace(SCHEME, ""));
}
