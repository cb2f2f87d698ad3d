import { worksheetOrder } from "./orders";
import { childOf, ensure, removeChild, setAttribute, textOf } from "./tree";
import type { Sheet } from "./types";

const order = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];

export type PageEdge = "Header" | "Footer";
export type Pages = "odd" | "even" | "first";
export type Third = "L" | "C" | "R";

/** One third of a header or footer, with its codes such as `&P`; ECMA-376 part 1, 18.3.1.46. */
export function headerFooterText(sheet: Sheet, pages: Pages, edge: PageEdge, third: Third): string {
  return split(sheet, pages, edge)[third];
}

export function setHeaderFooterText(sheet: Sheet, pages: Pages, edge: PageEdge, third: Third, text: string): void {
  const thirds = { ...split(sheet, pages, edge), [third]: text };
  const written = (["L", "C", "R"] as const).map((name) => (thirds[name] === "" ? "" : `&${name}${thirds[name]}`)).join("");
  const list = ensure(sheet.xml, "headerFooter", worksheetOrder);
  if (pages === "even") setAttribute(list, "differentOddEven", true);
  if (pages === "first") setAttribute(list, "differentFirst", true);
  const name = `${pages}${edge}`;
  if (written === "") removeChild(list, childOf(list, name));
  else ensure(list, name, order).children = [written];
  if (list.children.length === 0 && list.attributes.size === 0) removeChild(sheet.xml, list);
  sheet.touch();
}

/** What stands before the first mark belongs in the centre. */
function split(sheet: Sheet, pages: Pages, edge: PageEdge): Record<Third, string> {
  const element = childOf(childOf(sheet.xml, "headerFooter") ?? sheet.xml, `${pages}${edge}`);
  const thirds: Record<Third, string> = { L: "", C: "", R: "" };
  if (!element) return thirds;
  for (const [, mark = "C", text = ""] of `&C${textOf(element)}`.matchAll(/&([LCR])((?:&&|&(?![LCR])|[^&])*)/g)) {
    if (text !== "") thirds[mark as Third] = text;
  }
  return thirds;
}
