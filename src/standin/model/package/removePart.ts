import type { PackageParts } from "./packageParts";

/** Removes a part, and of the parts that it relates to those that nothing else relates to. */
export function removePart(parts: PackageParts, path: string): void {
  const targets = parts.relationships(path).filter((item) => !item.external);
  parts.remove(path);
  for (const { target } of targets) {
    if (parts.has(target) && parts.owners(target).length === 0) removePart(parts, target);
  }
}
