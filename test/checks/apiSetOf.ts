import ts from "typescript";

/** A requirement set of the Excel API, such as ExcelApi 1.14. */
export interface ApiSet {
  readonly name: string;
  readonly version: string;
}

/**
 * The set that a declaration of @types/office-js says it is in: `[Api set: ExcelApi 1.9]` in its own documentation, or in that
 * of the nearest class around it. Where one member came in several sets, the newest counts. undefined outside Excel.
 */
export function apiSetOf(declaration: ts.Declaration): ApiSet | undefined {
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
    const sets = comments.flatMap((comment) => setsIn(comment.getText()));
    const [first, ...others] = sets;
    if (first !== undefined)
      return others.reduce((newest, set) => (isAtLeast(set.version, newest.version) ? set : newest), first);
  }
  return undefined;
}

function setsIn(documentation: string): ApiSet[] {
  const [, listed = ""] = /\[Api set:([^\]]*)\]/.exec(documentation) ?? [];
  return [...listed.matchAll(/\b(ExcelApi\w*) (\d+\.\d+)|; (\d+\.\d+) for/g)].map(([, name = "ExcelApi", version, later]) => ({
    name,
    version: version ?? later ?? "",
  }));
}

/** Whether version `one` is `other` or newer: `1.14` is newer than `1.9`. */
export function isAtLeast(one: string, other: string): boolean {
  const [major = 0, minor = 0] = one.split(".").map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split(".").map(Number);
  return major > otherMajor || (major === otherMajor && minor >= otherMinor);
}
