import type { Parts } from "./types";
import { childOf, ensure, removeChild, setAttribute } from "./tree";
import { workbookOrder } from "./orders";

/** Excel makes the chain of formulas anew when it is absent, and calls a file broken whose chain names cells without formula. */
export function dropCalculationChain(parts: Parts, workbook: string): void {
  for (const { id, type, target } of parts.relationships(workbook)) {
    if (!type.endsWith("/calcChain")) continue;
    parts.unrelate(workbook, id);
    parts.remove(target);
  }
}

/** Has Excel calculate all formulas when it opens the file (`fullCalcOnLoad`, ECMA-376 part 1 §18.2.2). */
export function recalculateOnOpening(parts: Parts, workbook: string): void {
  const xml = parts.xml(workbook);
  const settings = ensure(xml, "calcPr", workbookOrder);
  setAttribute(settings, "fullCalcOnLoad", "1");
  parts.touch(workbook);
}

/** Takes the list of sheets out of the document's properties. It is optional, and wrong once a sheet came, went or changed name. */
export function forgetTitles(parts: Parts): void {
  const properties = parts.relationships("").find(({ type }) => type.endsWith("/extended-properties"));
  if (properties === undefined || !parts.has(properties.target)) return;
  const xml = parts.xml(properties.target);
  const stale = ["HeadingPairs", "TitlesOfParts"].map((name) => childOf(xml, name)).filter((item) => item !== undefined);
  if (stale.length === 0) return;
  for (const item of stale) removeChild(xml, item);
  parts.touch(properties.target);
}
