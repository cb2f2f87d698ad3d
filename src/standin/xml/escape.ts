/** What a document may contain that is not well-formed; the file layer turns it into a message for the person. */
export class XmlError extends Error {
  override readonly name = "XmlError";
}

const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
const reference = /&(?:#x([0-9A-Fa-f]{1,6})|#([0-9]{1,7})|(lt|gt|amp|quot|apos));|&/g;

/** Text as meant by what is written: references resolved, line ends as XML 1.0 §2.11 demands. Entities of a DTD are refused. */
export function unescapeXml(written: string): string {
  const lines = written.includes("\r") ? written.replace(/\r\n?/g, "\n") : written;
  if (!lines.includes("&")) return lines;
  return lines.replace(reference, (whole: string, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? "";
    const code = hex !== undefined ? Number.parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : Number.NaN;
    if (!(code <= 0x10ffff)) throw new XmlError(`Not a reference: ${whole}`);
    return String.fromCodePoint(code);
  });
}

const textSigns: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;" };
const attributeSigns: Readonly<Record<string, string>> = { ...textSigns, '"': "&quot;", "\n": "&#10;", "\t": "&#9;" };
/** XML 1.0 cannot hold these at all, not even as a reference. */
// eslint-disable-next-line no-control-regex -- control characters are the point
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (sign) => textSigns[sign] ?? sign).replace(unwritable, "");
}

export function escapeAttribute(value: string): string {
  return value.replace(/[&<>"\r\n\t]/g, (sign) => attributeSigns[sign] ?? sign).replace(unwritable, "");
}
