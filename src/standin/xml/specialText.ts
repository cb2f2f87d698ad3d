/**
 * ST_Xstring (ECMA-376 part 1 §22.9.2.19): what XML cannot hold is written `_xHHHH_`, and a text that looks like such
 * an escape has its first `_` escaped.
 */
const escaped = /_x([0-9A-Fa-f]{4})_/g;
const looksEscaped = /_(?=x[0-9A-Fa-f]{4}_)/g;
const unwritable =
  // eslint-disable-next-line no-control-regex -- control characters are the point
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export function decodeSpecialText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

export function encodeSpecialText(text: string): string {
  return text
    .replace(looksEscaped, "_x005F_")
    .replace(unwritable, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}
