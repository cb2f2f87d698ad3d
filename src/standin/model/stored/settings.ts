import type { XmlElement } from "../../xml/element";
import { attribute, childOf, childrenOf, ensure, make, removeChild, setAttribute } from "../tree";
import type { Workbook } from "../types";

/** The add-in whose settings are kept, as its manifest and its place of origin say. */
export interface AddIn {
  readonly id: string;
  readonly version: string;
  readonly store: string;
  readonly storeType: string;
}

/**
 * Settings of an add-in live where Excel keeps them: as properties of the web extension part that names the add-in, each value as
 * JSON. Source: [MS-OWEXML] 2.2.7 and 2.2.8, CT_OsfWebExtension and its property bag.
 */
export function settingsOf(workbook: Workbook, addIn: AddIn): ReadonlyMap<string, unknown> {
  const path = extensionPath(workbook, addIn);
  const list = path === undefined ? undefined : childOf(workbook.parts.xml(path), "properties");
  const properties = list === undefined ? [] : childrenOf(list, "property");
  return new Map(properties.map((property) => [attribute(property, "name") ?? "", parsed(attribute(property, "value") ?? "")]));
}

export function setSetting(workbook: Workbook, addIn: AddIn, key: string, value: unknown): void {
  const path = extensionPath(workbook, addIn) ?? addExtension(workbook, addIn);
  const root = workbook.parts.xml(path);
  const list = ensure(root, "properties", order);
  const json = JSON.stringify(value);
  const known = childrenOf(list, "property").find((property) => attribute(property, "name") === key);
  if (known === undefined) list.children.push(make(prefixed(root, "property"), { name: key, value: json }));
  else setAttribute(known, "value", json);
  workbook.parts.touch(path);
}

export function removeSetting(workbook: Workbook, addIn: AddIn, key: string): void {
  const path = extensionPath(workbook, addIn);
  const list = path === undefined ? undefined : childOf(workbook.parts.xml(path), "properties");
  const known = list && childrenOf(list, "property").find((property) => attribute(property, "name") === key);
  if (path === undefined || list === undefined || known === undefined) return;
  removeChild(list, known);
  workbook.parts.touch(path);
}

const order = ["reference", "alternateReferences", "properties", "bindings", "snapshot", "extLst"];
const extensionNamespace = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const panesNamespace = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const relations = "http://schemas.microsoft.com/office/2011/relationships";

/** The part of this add-in among those of all add-ins that were used with the workbook. */
function extensionPath(workbook: Workbook, addIn: AddIn): string | undefined {
  const { parts } = workbook;
  const panes = parts.relationships("").find(({ type }) => type.endsWith("/webextensiontaskpanes"));
  if (panes === undefined || !parts.has(panes.target)) return undefined;
  const extensions = parts
    .relationships(panes.target)
    .filter(({ type, target }) => type.endsWith("/webextension") && parts.has(target));
  return extensions.find(({ target }) => attribute(childOf(parts.xml(target), "reference"), "id") === addIn.id)?.target;
}

/** A part as Excel makes it; the pane is not shown when the file is opened. */
function addExtension(workbook: Workbook, addIn: AddIn): string {
  const { parts } = workbook;
  const path = parts.freePath("xl/webextensions/webextension#.xml");
  const extension = make(
    "we:webextension",
    { "xmlns:we": extensionNamespace, id: `{${crypto.randomUUID().toUpperCase()}}` },
    make("we:reference", { id: addIn.id, version: addIn.version, store: addIn.store, storeType: addIn.storeType }),
    make("we:alternateReferences"),
    make("we:properties"),
    make("we:bindings"),
  );
  parts.put(path, extension, "application/vnd.ms-office.webextension+xml");
  const panesPath = taskPanesPath(workbook);
  const relation = parts.relate(panesPath, `${relations}/webextension`, path);
  const panes = parts.xml(panesPath);
  panes.children.push(
    make(
      prefixed(panes, "taskpane"),
      { dockstate: "right", visibility: 0, width: 350, row: panes.children.length },
      make(prefixed(panes, "webextensionref"), {
        "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "r:id": relation,
      }),
    ),
  );
  parts.touch(panesPath);
  return path;
}

function taskPanesPath(workbook: Workbook): string {
  const { parts } = workbook;
  const known = parts.relationships("").find(({ type }) => type.endsWith("/webextensiontaskpanes"));
  if (known !== undefined) return known.target;
  const path = "xl/webextensions/taskpanes.xml";
  parts.put(
    path,
    make("wetp:taskpanes", { "xmlns:wetp": panesNamespace }),
    "application/vnd.ms-office.webextensiontaskpanes+xml",
  );
  parts.relate("", `${relations}/webextensiontaskpanes`, path);
  return path;
}

function prefixed(like: XmlElement, name: string): string {
  return like.name.slice(0, like.name.indexOf(":") + 1) + name;
}

/** Another writer may have left text that is no JSON; it is given as it stands. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return json;
  }
}
