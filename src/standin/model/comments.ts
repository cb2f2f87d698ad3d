import type { XmlElement } from "../xml/element";
import { parseArea } from "./areas";
import { attribute, childOf, childrenOf, flag, textOf } from "./tree";
import type { Area, Sheet, Workbook } from "./types";

/** A comment with its discussion. They are read and kept; making one is Excel's business. */
export interface Comment {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly xml: XmlElement;
  /** All comments and replies of the part. */
  readonly all: readonly XmlElement[];
}

/** Comments of a sheet, without replies. Older notes are not comments: they have no thread. */
export function commentsOnSheet(workbook: Workbook, sheet: Sheet): Comment[] {
  const parts = workbook.parts
    .relationships(sheet.path)
    .filter(({ type, external }) => !external && type.endsWith("/threadedComment"));
  return parts.flatMap(({ target }) => {
    const all = childrenOf(workbook.parts.xml(target), "threadedComment");
    return all.filter((xml) => attribute(xml, "parentId") === undefined).map((xml) => ({ workbook, sheet, xml, all }));
  });
}

export function commentId({ xml }: Comment): string {
  return attribute(xml, "id") ?? "";
}

export function commentText({ xml }: Comment): string {
  const text = childOf(xml, "text");
  return text ? textOf(text) : "";
}

export function commentArea({ xml }: Comment): Area | null {
  return parseArea(attribute(xml, "ref") ?? "");
}

export function isResolved({ xml }: Comment): boolean {
  return flag(xml, "done", false);
}

/** When it was written, as an ISO time. */
export function commentTime({ xml }: Comment): string {
  return attribute(xml, "dT") ?? "";
}

export function repliesOf({ workbook, sheet, xml, all }: Comment): Comment[] {
  return all
    .filter((other) => attribute(other, "parentId") === attribute(xml, "id"))
    .map((reply) => ({ workbook, sheet, xml: reply, all }));
}

/** Names stand in a part of their own that the workbook relates to. */
export function authorOf({ workbook, xml }: Comment): { readonly name: string; readonly email: string } {
  const people = workbook.parts.relationships(workbook.path).find(({ type }) => type.endsWith("/person"));
  const person =
    people &&
    childrenOf(workbook.parts.xml(people.target), "person").find((one) => attribute(one, "id") === attribute(xml, "personId"));
  return { name: attribute(person, "displayName") ?? "", email: attribute(person, "userId") ?? "" };
}
