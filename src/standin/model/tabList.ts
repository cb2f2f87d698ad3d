import type { XmlElement } from "../xml/element";
import { attribute, childOf, childrenOf, ensure, make, place, removeChild, setAttribute } from "./tree";
import { adoptPrefix } from "../xml/prefix";
import { workbookOrder } from "./orders";

/** The tabs in the workbook's XML, chart sheets included, and everything there that counts them. */
export class TabList {
  readonly #workbook: XmlElement;
  readonly #list: XmlElement;

  constructor(workbook: XmlElement) {
    this.#workbook = workbook;
    this.#list = ensure(workbook, "sheets", workbookOrder);
  }

  get entries(): XmlElement[] {
    return childrenOf(this.#list, "sheet");
  }

  add(name: string, relationship: string, relations: string): XmlElement {
    const entries = this.entries;
    const number = Math.max(0, ...entries.map((entry) => Number(attribute(entry, "sheetId") ?? 0))) + 1;
    const entry = make("sheet", { name, sheetId: number, [this.#idName(relations)]: relationship });
    adoptPrefix(this.#list, entry);
    this.#list.children.push(entry);
    return entry;
  }

  remove(entry: XmlElement): void {
    this.#reorder(this.entries.filter((other) => other !== entry));
  }

  /** Moves an entry in front of another, or to the end. */
  move(entry: XmlElement, before: XmlElement | undefined): void {
    const others = this.entries.filter((other) => other !== entry);
    const at = before === undefined ? others.length : others.indexOf(before);
    this.#reorder([...others.slice(0, at), entry, ...others.slice(at)]);
  }

  /** The tab in front: the one that the file says, else the first that can be seen. */
  get active(): XmlElement | undefined {
    const entries = this.entries;
    const view = this.#view();
    const said = entries[Number((view && attribute(view, "activeTab")) ?? 0)];
    return said && isVisible(said) ? said : entries.find(isVisible);
  }

  set active(entry: XmlElement | undefined) {
    const index = entry ? this.entries.indexOf(entry) : 0;
    const view = this.#view() ?? this.#newView();
    setAttribute(view, "activeTab", index > 0 ? String(index) : undefined);
  }

  /** Whether `activeTab` names a tab that is there and can be seen. */
  get activeIsRight(): boolean {
    const view = this.#view();
    return this.active === this.entries[Number((view && attribute(view, "activeTab")) ?? 0)];
  }

  #view(): XmlElement | undefined {
    const views = childOf(this.#workbook, "bookViews");
    return views && childOf(views, "workbookView");
  }

  #newView(): XmlElement {
    const view = make("workbookView");
    place(this.#workbook, make("bookViews", {}, view), workbookOrder);
    return view;
  }

  /** Other programs declare the namespace on each entry alone, where a new entry would not be within it. */
  #idName(relations: string): string {
    for (const [name, value] of this.#workbook.attributes) if (value === relations) return `${name.slice("xmlns:".length)}:id`;
    this.#workbook.attributes.set("xmlns:r", relations);
    return "r:id";
  }

  #reorder(after: readonly XmlElement[]): void {
    const before = this.entries;
    const active = this.active;
    this.#list.children = [...after];
    const moved = (index: number): number => {
      const entry = before[index];
      return entry ? after.indexOf(entry) : -1;
    };
    this.#renumberNames(moved);
    const view = this.#view();
    if (view === undefined) return;
    const first = attribute(view, "firstSheet");
    if (first !== undefined) setAttribute(view, "firstSheet", String(Math.max(0, moved(Number(first)))));
    const neighbour =
      active &&
      before
        .slice(before.indexOf(active))
        .concat(after)
        .find((entry) => after.includes(entry) && isVisible(entry));
    this.active = neighbour;
  }

  /** Names of one sheet say which by its place (ECMA-376 part 1 §18.2.5); those of a sheet that is gone go with it. */
  #renumberNames(moved: (index: number) => number): void {
    const names = childOf(this.#workbook, "definedNames");
    if (names === undefined) return;
    for (const name of childrenOf(names)) {
      const local = attribute(name, "localSheetId");
      if (local === undefined) continue;
      const index = moved(Number(local));
      if (index < 0) removeChild(names, name);
      else setAttribute(name, "localSheetId", String(index));
    }
    if (childrenOf(names).length === 0) removeChild(this.#workbook, names);
  }
}

export function isVisible(entry: XmlElement): boolean {
  return (attribute(entry, "state") ?? "visible") === "visible";
}
