/** The element that index.html has under this id. */
export function part(id: string): HTMLElement {
  return partOf(id, HTMLElement);
}

/** The same for an element of a kind of its own, such as an input. */
export function partOf<Kind extends HTMLElement>(id: string, kind: abstract new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`index.html has no such element "${id}"`);
  return found;
}
