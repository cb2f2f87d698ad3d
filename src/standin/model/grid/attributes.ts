/** New values by attribute name; undefined takes the attribute away. */
export type AttributeChanges = Readonly<Record<string, string | undefined>>;

export function changedAttributes(
  attributes: ReadonlyMap<string, string>,
  changes: AttributeChanges,
): ReadonlyMap<string, string> {
  const all = new Map(attributes);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) all.delete(name);
    else all.set(name, value);
  }
  return all;
}

/** A boolean as XML Schema writes it. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
