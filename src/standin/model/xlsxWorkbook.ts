import { strToU8 } from "fflate";
import type { XmlElement } from "../xml/element";
import { serializeXml } from "../xml/serialize";
import { dropCalculationChain, forgetTitles, recalculateOnOpening } from "./bookkeeping";
import type { Namespaces } from "./namespaces";
import { namespacesOf } from "./namespaces";
import { newSheetXml } from "./newSheetXml";
import type { PackageParts } from "./package/packageParts";
import { removePart } from "./package/removePart";
import { SharedStrings } from "./sharedStrings";
import { Stylesheet } from "./styles/stylesheet";
import { usualStyles } from "./styles/usualStyles";
import { isVisible, TabList } from "./tabList";
import type { Relationship, Sheet, Styles, Workbook } from "./types";
import { XlsxSheet } from "./xlsxSheet";
import { attribute, childOf, childrenOf, flag, localName, make, relationshipId, setAttribute } from "./tree";

const contentTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

/** A workbook over the parts of its package. */
export class XlsxWorkbook implements Workbook {
  readonly xml: XmlElement;
  readonly date1904: boolean;
  readonly styles: Styles;
  readonly #tabs: TabList;
  readonly #namespaces: Namespaces;
  #sheets: XlsxSheet[];
  #strings: SharedStrings | undefined;
  #formulasWent = false;

  /** Throws when the package is not sound; whoever opens a file turns that into a message. */
  constructor(
    readonly parts: PackageParts,
    readonly path: string,
  ) {
    this.xml = parts.xml(path);
    if (localName(this.xml) !== "workbook") throw new Error(`${path} is no workbook`);
    this.#namespaces = namespacesOf(this.xml);
    const properties = childOf(this.xml, "workbookPr");
    this.date1904 = properties !== undefined && flag(properties, "date1904", false);
    this.styles = this.#openStyles();
    this.#strings = this.#openStrings();
    this.#tabs = new TabList(this.xml);
    this.#sheets = this.#tabs.entries.flatMap((entry) => this.#openSheet(entry));
  }

  get sheets(): readonly XlsxSheet[] {
    return this.#sheets;
  }

  tabIndex(sheet: Sheet): number {
    return this.#tabs.entries.indexOf(this.#own(sheet).home.entry);
  }

  addSheet(name: string): Sheet {
    const path = this.parts.freePath(`${this.#folder()}worksheets/sheet#.xml`);
    this.parts.put(path, newSheetXml(this.#namespaces), `${contentTypes}worksheet+xml`);
    const id = this.parts.relate(this.path, `${this.#namespaces.relations}/worksheet`, path);
    const entry = this.#tabs.add(name, id, this.#namespaces.relations);
    this.#tabsChanged();
    const sheet = this.#makeSheet(path, entry);
    this.#sheets = [...this.#sheets, sheet];
    return sheet;
  }

  deleteSheet(sheet: Sheet): void {
    const { entry } = this.#own(sheet).home;
    this.#tabs.remove(entry);
    this.parts.unrelate(this.path, relationshipId(entry) ?? "");
    removePart(this.parts, sheet.path);
    this.#sheets = this.#sheets.filter((other) => other !== sheet);
    this.#formulasWent = true;
    this.#tabsChanged();
    this.#select(this.#tabs.active);
  }

  moveSheet(sheet: Sheet, position: number): void {
    const own = this.#own(sheet);
    const others = this.#sheets.filter((other) => other !== sheet);
    this.#tabs.move(own.home.entry, others[position]?.home.entry);
    this.#sheets = [...others.slice(0, position), own, ...others.slice(position)];
    this.#tabsChanged();
  }

  get activeSheet(): Sheet {
    const active = this.#tabs.active;
    const sheet =
      this.#sheets.find(({ home }) => home.entry === active) ??
      this.#sheets.find(({ home }) => isVisible(home.entry)) ??
      this.#sheets[0];
    if (sheet === undefined) throw new Error("The workbook has no sheet");
    return sheet;
  }

  activate(sheet: Sheet): void {
    if (this.activeSheet === sheet) return;
    this.#select(this.#own(sheet).home.entry);
  }

  /** Brings what depends on the sheets up to date before the parts are written. */
  finish(): void {
    const grids = this.#sheets.map(({ grid }) => grid);
    const formulasChanged = grids.some((grid) => grid.formulasChanged);
    if (formulasChanged || this.#formulasWent) dropCalculationChain(this.parts, this.path);
    const hasFormulas = grids.some((grid) => grid.hasFormulas);
    // A constant that we wrote may feed a formula whose value we kept.
    if (hasFormulas && (formulasChanged || grids.some((grid) => grid.constantsChanged)))
      recalculateOnOpening(this.parts, this.path);
  }

  #openSheet(entry: XmlElement): XlsxSheet[] {
    const id = relationshipId(entry);
    const relationship = this.parts.relationships(this.path).find((item) => item.id === id);
    if (relationship === undefined || !this.parts.has(relationship.target)) {
      throw new Error(`The sheet ${attribute(entry, "name") ?? "?"} has no part`);
    }
    return relationship.type.endsWith("/worksheet") ? [this.#makeSheet(relationship.target, entry)] : [];
  }

  #makeSheet(path: string, entry: XmlElement): XlsxSheet {
    const home = {
      parts: this.parts,
      strings: () => this.#stringTable(),
      entry,
      renamed: () => {
        this.#tabsChanged();
      },
      shownOrHidden: () => {
        this.parts.touch(this.path);
        if (!this.#tabs.activeIsRight) this.#select(this.#tabs.active);
      },
    };
    return new XlsxSheet(path, home, { strings: this.#strings?.texts ?? [], date1904: this.date1904 });
  }

  #openStyles(): Styles {
    const path = this.#related("/styles")?.target ?? `${this.#folder()}styles.xml`;
    const xml = this.parts.has(path) ? this.parts.xml(path) : usualStyles();
    const themePath = this.#related("/theme")?.target;
    const theme = themePath !== undefined && this.parts.has(themePath) ? this.parts.xml(themePath) : undefined;
    return new Stylesheet(xml, theme, () => {
      if (this.parts.has(path)) this.parts.touch(path);
      else {
        this.parts.put(path, xml, `${contentTypes}styles+xml`);
        this.parts.relate(this.path, `${this.#namespaces.relations}/styles`, path);
      }
    });
  }

  #openStrings(): SharedStrings | undefined {
    const path = this.#related("/sharedStrings")?.target;
    return path !== undefined && this.parts.has(path) ? this.#attachStrings(path) : undefined;
  }

  #stringTable(): SharedStrings {
    if (this.#strings !== undefined) return this.#strings;
    const path = `${this.#folder()}sharedStrings.xml`;
    const empty = strToU8(serializeXml(make("sst", { xmlns: this.#namespaces.main, uniqueCount: 0 })));
    this.parts.put(path, empty, `${contentTypes}sharedStrings+xml`);
    this.parts.relate(this.path, `${this.#namespaces.relations}/sharedStrings`, path);
    this.#strings = this.#attachStrings(path);
    return this.#strings;
  }

  #attachStrings(path: string): SharedStrings {
    const strings = new SharedStrings(this.parts.bytes(path));
    this.parts.attach(path, strings);
    return strings;
  }

  #select(entry: XmlElement | undefined): void {
    this.#tabs.active = entry;
    this.parts.touch(this.path);
    // Two selected tabs would be a group, and what a person types would go into both.
    for (const sheet of this.#sheets) {
      const views = childOf(sheet.xml, "sheetViews");
      for (const view of views ? childrenOf(views, "sheetView") : []) {
        const selected = sheet.home.entry === entry;
        if (flag(view, "tabSelected", false) === selected) continue;
        setAttribute(view, "tabSelected", selected ? "1" : undefined);
        sheet.touch();
      }
    }
  }

  #tabsChanged(): void {
    this.parts.touch(this.path);
    forgetTitles(this.parts);
  }

  #own(sheet: Sheet): XlsxSheet {
    const own = this.#sheets.find((other) => other === sheet);
    if (own === undefined) throw new Error(`The workbook has no sheet ${sheet.name}`);
    return own;
  }

  #related(type: string): Relationship | undefined {
    return this.parts.relationships(this.path).find((item) => !item.external && item.type.endsWith(type));
  }

  #folder(): string {
    return this.path.slice(0, this.path.lastIndexOf("/") + 1);
  }
}
