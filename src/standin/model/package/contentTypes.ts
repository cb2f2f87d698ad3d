import type { XmlElement } from "../../xml/element";
import { unescapePath } from "./partPath";
import { attribute, childrenOf, make, removeChild } from "../tree";
import { adoptPrefix } from "../../xml/prefix";

const namespace = "http://schemas.openxmlformats.org/package/2006/content-types";

export const contentTypesPath = "[Content_Types].xml";

/** A content types part that knows nothing but relationships and XML. */
export function newContentTypes(): XmlElement {
  return make(
    "Types",
    { xmlns: namespace },
    make("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
    make("Default", { Extension: "xml", ContentType: "application/xml" }),
  );
}

/** What a part is, by its own entry or by its ending (OPC part 2 §7.2.3). */
export function contentTypeOf(types: XmlElement, path: string): string | undefined {
  const own = overrideOf(types, path);
  if (own !== undefined) return attribute(own, "ContentType");
  const ending = endingOf(path);
  const byEnding = childrenOf(types, "Default").find((item) => attribute(item, "Extension")?.toLowerCase() === ending);
  return byEnding && attribute(byEnding, "ContentType");
}

/** Gives a part its content type; says whether the entry had to be changed. */
export function setContentType(types: XmlElement, path: string, contentType: string): boolean {
  if (contentTypeOf(types, path) === contentType) return false;
  removeContentType(types, path);
  const entry = make("Override", { PartName: `/${path}`, ContentType: contentType });
  adoptPrefix(types, entry);
  types.children.push(entry);
  return true;
}

/** Forgets a part's own entry; says whether there was one. */
export function removeContentType(types: XmlElement, path: string): boolean {
  const own = overrideOf(types, path);
  if (own !== undefined) removeChild(types, own);
  return own !== undefined;
}

function overrideOf(types: XmlElement, path: string): XmlElement | undefined {
  const name = `/${path}`.toLowerCase();
  return childrenOf(types, "Override").find((item) => unescapePath(attribute(item, "PartName") ?? "").toLowerCase() === name);
}

function endingOf(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1).toLowerCase();
}
