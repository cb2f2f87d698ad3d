/** Where the relationships of a part stand (OPC part 2 §6.5.2); `""` is the package itself. */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** The part that a relationships part belongs to, or null for any other part. */
export function ownerOfRelationships(path: string): string | null {
  const match = /^(.*\/)?_rels\/([^/]*)\.rels$/.exec(path);
  return match ? `${match[1] ?? ""}${match[2] ?? ""}` : null;
}

/** The part path that a target means, seen from the part that relates to it. */
export function resolveTarget(owner: string, target: string): string {
  const plain = unescapePath(target.replace(/[?#].*$/, "").replaceAll("\\", "/"));
  const steps = plain.startsWith("/") ? [] : owner.split("/").slice(0, -1);
  for (const step of plain.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** A part path as a target relative to the part that relates to it, as Excel writes targets. */
export function relativeTarget(owner: string, path: string): string {
  const from = owner.split("/").slice(0, -1);
  const to = path.split("/");
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  return "../".repeat(from.length - common) + to.slice(common).join("/");
}

/** Percent signs resolved; as it stands when they are not an escape. */
export function unescapePath(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
