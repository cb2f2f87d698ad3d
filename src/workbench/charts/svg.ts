type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An SVG element; texts among the children are only ever text. */
export function svg(name: string, attributes: Attributes, ...children: readonly (SVGElement | string)[]): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, typeof value === "number" ? String(Math.round(value * 100) / 100) : value);
  }
  element.append(...children);
  return element;
}

/** Roughly how wide a text of this size is, in pixels; enough to leave room for it. */
export function textWidth(text: string, size: number): number {
  return text.length * size * 0.56;
}

/** The text, or its beginning where it is longer. */
export function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, Math.max(1, longest - 1)).trimEnd()}…`;
}
