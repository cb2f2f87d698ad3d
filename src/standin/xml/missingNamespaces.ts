import type { XmlElement } from "./element";

const strictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const strictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** The prefixes that parts of workbooks are usually written with. */
const usual: Readonly<Record<string, string>> = {
  r: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  mc: "http://schemas.openxmlformats.org/markup-compatibility/2006",
  x14: "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main",
  xm: "http://schemas.microsoft.com/office/excel/2006/main",
};

/**
 * Namespaces that elements of a document use without any element around them declaring them, as attributes for the
 * root. Some programs declare a prefix on each element that needs it, so what is added beside lies outside of it.
 */
export function missingNamespaces(root: XmlElement): ReadonlyMap<string, string> {
  const missing = new Map<string, string>();
  const isStrict = root.attributes.get("xmlns") === strictMain;
  look(root, new Set(["xml", "xmlns"]));
  return missing;

  function look(element: XmlElement, around: ReadonlySet<string>): void {
    const own = [...element.attributes.keys()].filter((name) => name.startsWith("xmlns:")).map((name) => name.slice(6));
    const declared = own.length === 0 ? around : new Set([...around, ...own]);
    need(element.name, declared);
    for (const name of element.attributes.keys()) need(name, declared);
    for (const child of element.children) if (typeof child !== "string") look(child, declared);
  }

  function need(name: string, declared: ReadonlySet<string>): void {
    const colon = name.indexOf(":");
    const prefix = name.slice(0, Math.max(0, colon));
    const address = prefix === "r" && isStrict ? strictRelations : usual[prefix];
    if (colon > 0 && address !== undefined && !declared.has(prefix)) missing.set(`xmlns:${prefix}`, address);
  }
}
