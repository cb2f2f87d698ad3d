import { HostError } from "../protocol/hostError";
import type { XmlElement } from "../xml/element";
import { checkName, sameName } from "./nameRules";
import { workbookOrder } from "./orders";
import { allTables, tableName } from "./tables/table";
import { attribute, childOf, childrenOf, ensure, flag, make, removeChild, setAttribute, textOf } from "./tree";
import type { Sheet, Workbook } from "./types";

/** A defined name; `scope` is the sheet that it belongs to, or null for the whole workbook. */
export interface DefinedName {
  readonly workbook: Workbook;
  readonly xml: XmlElement;
  readonly name: string;
  readonly scope: Sheet | null;
}

/** Names in file order, those that Excel keeps for itself (`_xlnm.Print_Area` and the like) included. */
export function definedNames(workbook: Workbook): DefinedName[] {
  const list = childOf(workbook.xml, "definedNames");
  if (!list) return [];
  return childrenOf(list, "definedName").map((xml) => {
    const local = attribute(xml, "localSheetId");
    // Chart sheets are counted too.
    const scope = local === undefined ? undefined : workbook.sheets.find((sheet) => workbook.tabIndex(sheet) === Number(local));
    return { workbook, xml, name: attribute(xml, "name") ?? "", scope: scope ?? null };
  });
}

/** Names that the user sees, of the workbook (null) or of one sheet. */
export function namesIn(workbook: Workbook, scope: Sheet | null): DefinedName[] {
  return definedNames(workbook).filter((name) => name.scope === scope && !name.name.startsWith("_xlnm."));
}

/** What the name stands for, without `=`. */
export function nameFormula(name: DefinedName): string {
  return textOf(name.xml);
}

export function setNameFormula(name: DefinedName, formula: string): void {
  name.xml.children = [formula];
  touchNames(name.workbook);
}

export function nameComment(name: DefinedName): string {
  return attribute(name.xml, "comment") ?? "";
}

export function setNameComment(name: DefinedName, comment: string): void {
  setAttribute(name.xml, "comment", comment === "" ? undefined : comment);
  touchNames(name.workbook);
}

export function nameVisible(name: DefinedName): boolean {
  return !flag(name.xml, "hidden", false);
}

export function setNameVisible(name: DefinedName, visible: boolean): void {
  setAttribute(name.xml, "hidden", visible ? undefined : true);
  touchNames(name.workbook);
}

/** Adds a name. It must be free in its scope; those of the workbook share their list with the tables' names. */
export function addName(workbook: Workbook, scope: Sheet | null, name: string, formula: string, comment: string): DefinedName {
  checkName(name);
  const taken =
    definedNames(workbook).some((other) => other.scope === scope && sameName(other.name, name)) ||
    (scope === null && allTables(workbook).some((table) => sameName(tableName(table), name)));
  if (taken) throw new HostError("ItemAlreadyExists");
  return insertName(workbook, scope, name, formula, comment);
}

/** Sets a name that Excel keeps for itself, such as `_xlnm.Print_Titles`; null takes it away. */
export function setBuiltInName(workbook: Workbook, scope: Sheet, name: string, formula: string | null): void {
  const old = builtInName(workbook, scope, name);
  if (old && formula !== null) setNameFormula(old, formula);
  else if (old) removeName(old);
  else if (formula !== null) insertName(workbook, scope, name, formula, "");
}

export function builtInName(workbook: Workbook, scope: Sheet, name: string): DefinedName | undefined {
  return definedNames(workbook).find((defined) => defined.scope === scope && sameName(defined.name, name));
}

/** Excel sorts the list by name; it opens files that do not, so a new name only looks for its place. */
function insertName(workbook: Workbook, scope: Sheet | null, name: string, formula: string, comment: string): DefinedName {
  const list = ensure(workbook.xml, "definedNames", workbookOrder);
  const xml = make(
    "definedName",
    { name, comment: comment === "" ? undefined : comment, localSheetId: scope ? workbook.tabIndex(scope) : undefined },
    formula,
  );
  const after = childrenOf(list).find((other) => (attribute(other, "name") ?? "").toLowerCase() > name.toLowerCase());
  if (after) list.children.splice(list.children.indexOf(after), 0, xml);
  else list.children.push(xml);
  touchNames(workbook);
  return { workbook, xml, name, scope };
}

export function removeName(name: DefinedName): void {
  const list = childOf(name.workbook.xml, "definedNames");
  if (!list) return;
  removeChild(list, name.xml);
  if (childrenOf(list).length === 0) removeChild(name.workbook.xml, list);
  touchNames(name.workbook);
}

function touchNames(workbook: Workbook): void {
  workbook.parts.touch(workbook.path);
}
