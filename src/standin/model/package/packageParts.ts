import { strToU8 } from "fflate";
import { decodeUnicode } from "../../xml/decodeUnicode";
import type { XmlElement } from "../../xml/element";
import { parseXml } from "../../xml/parse";
import { serializeXml } from "../../xml/serialize";
import type { Parts, Relationship } from "../types";
import { contentTypeOf, contentTypesPath, newContentTypes, removeContentType, setContentType } from "./contentTypes";
import type { LiveContent, SavedPart, StoredContent } from "./partContent";
import { ownerOfRelationships, relationshipsPath, relativeTarget, resolveTarget } from "./partPath";
import { attribute, childrenOf, make, removeChild } from "../tree";
import { adoptPrefix } from "../../xml/prefix";

const relationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

interface Part {
  readonly path: string;
  readonly stored?: StoredContent;
  tree?: XmlElement;
  live?: LiveContent;
  touched: boolean;
  revision?: number;
}

/** The parts of an opened or new package, each stored until it is asked for. Paths are compared without case (OPC part 2 §6.2.2.3). */
export class PackageParts implements Parts {
  readonly #parts = new Map<string, Part>();
  #revision = 0;

  constructor(stored: Iterable<readonly [path: string, content: StoredContent]>) {
    for (const [path, content] of stored) this.#parts.set(path.toLowerCase(), { path, stored: content, touched: false });
    if (!this.has(contentTypesPath)) this.#add({ path: contentTypesPath, tree: newContentTypes(), touched: true });
  }

  readonly paths = (): readonly string[] =>
    [...this.#parts.values()]
      .map(({ path }) => path)
      .filter((path) => path !== contentTypesPath && ownerOfRelationships(path) === null);

  has(path: string): boolean {
    return this.#parts.has(path.toLowerCase());
  }

  bytes(path: string): Uint8Array {
    const content = current(this.#part(path));
    return content instanceof Uint8Array ? content : content.read();
  }

  xml(path: string): XmlElement {
    const part = this.#part(path);
    part.tree ??= parseXml(decodeUnicode(this.bytes(path)));
    return part.tree;
  }

  touch(path: string): void {
    const part = this.#part(path);
    part.touched = true;
    part.revision = ++this.#revision;
  }

  revision(path: string): number {
    return this.#parts.get(path.toLowerCase())?.revision ?? 0;
  }

  put(path: string, content: Uint8Array | XmlElement, contentType: string): void {
    if (content instanceof Uint8Array) this.#add({ path, stored: { read: () => content }, touched: false });
    else this.#add({ path, tree: content, touched: true });
    this.#part(path).revision = ++this.#revision;
    if (setContentType(this.xml(contentTypesPath), path, contentType)) this.touch(contentTypesPath);
  }

  /** Leaves the writing of a part to its owner, and takes over the owner's tree for `xml`. */
  attach(path: string, live: LiveContent, tree?: XmlElement): void {
    const part = this.#part(path);
    part.live = live;
    if (tree !== undefined) part.tree = tree;
  }

  remove(path: string): void {
    this.#parts.delete(path.toLowerCase());
    this.#parts.delete(relationshipsPath(path).toLowerCase());
    if (removeContentType(this.xml(contentTypesPath), path)) this.touch(contentTypesPath);
  }

  contentType(path: string): string | undefined {
    return contentTypeOf(this.xml(contentTypesPath), path);
  }

  relationships(path: string): readonly Relationship[] {
    return this.#relationshipElements(path).map((item) => {
      const external = attribute(item, "TargetMode") === "External";
      const target = attribute(item, "Target") ?? "";
      return {
        id: attribute(item, "Id") ?? "",
        type: attribute(item, "Type") ?? "",
        target: external ? target : this.#existing(resolveTarget(path, target)),
        external,
      };
    });
  }

  relate(path: string, type: string, target: string, external = false): string {
    const rels = relationshipsPath(path);
    if (!this.has(rels)) this.#add({ path: rels, tree: make("Relationships", { xmlns: relationshipsNamespace }), touched: true });
    const taken = new Set(this.#relationshipElements(path).map((item) => attribute(item, "Id")));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    const item = make("Relationship", {
      Id: id,
      Type: type,
      Target: external ? target : encodeURI(relativeTarget(path, target)),
      TargetMode: external ? "External" : undefined,
    });
    const root = this.xml(rels);
    adoptPrefix(root, item);
    root.children.push(item);
    this.touch(rels);
    return id;
  }

  unrelate(path: string, id: string): void {
    const item = this.#relationshipElements(path).find((other) => attribute(other, "Id") === id);
    if (item === undefined) return;
    const rels = relationshipsPath(path);
    removeChild(this.xml(rels), item);
    this.touch(rels);
  }

  freePath(pattern: string): string {
    for (let number = 1; ; number++) {
      const path = pattern.replace("#", String(number));
      if (!this.has(path)) return path;
    }
  }

  /** Paths of the parts that have a relationship to this one; `""` stands for the package. */
  owners(target: string): string[] {
    const sought = target.toLowerCase();
    const owners = [...this.#parts.values()].map(({ path }) => ownerOfRelationships(path)).filter((path) => path !== null);
    return owners.filter((owner) =>
      this.relationships(owner).some((item) => !item.external && item.target.toLowerCase() === sought),
    );
  }

  /** Everything that goes into the file, content types first, else in the order of the opened file. */
  saved(): SavedPart[] {
    // Sheets come first: writing them may add shared strings, even the part that holds them.
    const sheets = [...this.#parts.values()].filter((part) => part.live?.last === false);
    const written = new Map(sheets.map((part) => [part, current(part)]));
    const types = this.#part(contentTypesPath);
    const others = [...this.#parts.values()].filter((part) => part !== types);
    return [types, ...others].map((part) => ({ path: part.path, content: written.get(part) ?? current(part) }));
  }

  #add(part: Part): void {
    this.#parts.set(part.path.toLowerCase(), part);
  }

  #part(path: string): Part {
    const part = this.#parts.get(path.toLowerCase());
    if (part === undefined) throw new Error(`The package has no part ${path}`);
    return part;
  }

  /** The path as the package writes it. */
  #existing(path: string): string {
    return this.#parts.get(path.toLowerCase())?.path ?? path;
  }

  #relationshipElements(path: string): XmlElement[] {
    const rels = relationshipsPath(path);
    return this.has(rels) ? childrenOf(this.xml(rels), "Relationship") : [];
  }
}

function current(part: Part): StoredContent | Uint8Array {
  if (part.live && (part.touched || part.live.changed())) return part.live.write();
  if (part.tree && (part.touched || !part.stored)) return strToU8(serializeXml(part.tree));
  if (part.stored) return part.stored;
  throw new Error(`The part ${part.path} has no content`);
}
