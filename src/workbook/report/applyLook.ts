import { fillFormat } from "../writing/cellWrites";
import type { Look } from "./tabPlan";

/** Sets what the look says of a range, and nothing else. */
export function applyLook(range: Excel.Range, look: Look): void {
  const { format } = range;
  const { font } = format;
  if (look.size !== undefined) font.size = look.size;
  if (look.bold !== undefined) font.bold = look.bold;
  if (look.italic !== undefined) font.italic = look.italic;
  if (look.color !== undefined) font.color = look.color;
  if (look.underline !== undefined) font.underline = look.underline ? "Single" : "None";
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.horizontal !== undefined) format.horizontalAlignment = look.horizontal;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.numberFormat !== undefined) fillFormat(range, look.numberFormat);
  for (const { edge, color, weight } of look.borders ?? []) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.weight = weight;
    border.color = color;
  }
}
