import type { XmlElement } from "../../xml/element";
import { attribute, childOf, descend, everyBelow, localName, make, place, removeChild, setAttribute, textOf } from "../tree";
import { titleOrder } from "./chartOrders";
import { fillColor, solidFill } from "./shapeFormat";

/** How a title or the letters of a part of the chart look; undefined leaves it to Excel. */
export interface ChartFont {
  readonly size?: number | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly color?: string | undefined;
}

/** The `c:title` of a chart or an axis, made with this text where it is missing. Axis titles of vertical axes are turned. */
export function setTitleText(parent: XmlElement, order: readonly string[], text: string, turned: boolean): void {
  const title = childOf(parent, "title") ?? place(parent, make("c:title"), order);
  const [run] = everyBelow(title, "r");
  const letters = run && childOf(run, "t");
  if (letters && everyBelow(title, "r").length === 1) letters.children = [text];
  else {
    removeChild(title, childOf(title, "tx"));
    place(title, richText(text, turned), titleOrder);
  }
  if (!childOf(title, "overlay")) place(title, make("c:overlay", { val: 0 }), titleOrder);
}

export function titleText(parent: XmlElement): string {
  const title = childOf(parent, "title");
  const rich = title && descend(title, "tx", "rich");
  if (rich) return everyBelow(rich, "t").map(textOf).join("");
  const cached = title && descend(title, "tx", "strRef", "strCache", "pt", "v");
  return cached ? textOf(cached) : "";
}

function richText(text: string, turned: boolean): XmlElement {
  const body = make("a:bodyPr", turned ? { rot: -5400000, vert: "horz" } : {});
  const run = make("a:r", {}, make("a:rPr", {}), make("a:t", {}, text));
  return make(
    "c:tx",
    {},
    make("c:rich", {}, body, make("a:lstStyle"), make("a:p", {}, make("a:pPr", {}, make("a:defRPr")), run)),
  );
}

/** The properties of a title's letters; those of an axis, a legend or the whole chart stand in its `txPr`. */
function letterProperties(owner: XmlElement): XmlElement[] {
  const holder = localName(owner) === "title" ? owner : childOf(owner, "txPr");
  return holder ? [...everyBelow(holder, "defRPr"), ...everyBelow(holder, "rPr")] : [];
}

export function setFont(owner: XmlElement, order: readonly string[], font: ChartFont): void {
  if (letterProperties(owner).length === 0) {
    place(
      owner,
      make(
        "c:txPr",
        {},
        make("a:bodyPr"),
        make("a:lstStyle"),
        make("a:p", {}, make("a:pPr", {}, make("a:defRPr")), make("a:endParaRPr", { lang: "en-US" })),
      ),
      order,
    );
  }
  for (const letters of letterProperties(owner)) {
    if (font.size !== undefined) setAttribute(letters, "sz", Math.round(font.size * 100));
    if (font.bold !== undefined) setAttribute(letters, "b", font.bold);
    if (font.italic !== undefined) setAttribute(letters, "i", font.italic);
    if (font.color === undefined) continue;
    for (const name of ["noFill", "solidFill", "gradFill"]) removeChild(letters, childOf(letters, name));
    place(letters, solidFill(font.color), ["ln", "solidFill", "effectLst", "latin", "ea", "cs"]);
  }
}

export function fontOf(owner: XmlElement | undefined): { size: number; bold: boolean; italic: boolean; color: string } {
  const letters = owner && letterProperties(owner).at(-1);
  return {
    size: Number(attribute(letters, "sz") ?? 1000) / 100,
    bold: attribute(letters, "b") === "1",
    italic: attribute(letters, "i") === "1",
    color: fillColor(letters),
  };
}
