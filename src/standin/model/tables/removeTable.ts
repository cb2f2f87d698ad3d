import { childOf, childrenOf, recount, relationshipId, removeChild } from "../tree";
import type { Table } from "./table";

/** Takes the table away and leaves its cells as they are. */
export function removeTable(table: Table): void {
  const { workbook, sheet, path } = table;
  const relationship = workbook.parts.relationships(sheet.path).find(({ target, external }) => !external && target === path);
  const list = childOf(sheet.xml, "tableParts");
  if (relationship && list) {
    removeChild(
      list,
      childrenOf(list).find((part) => relationshipId(part) === relationship.id),
    );
    recount(sheet.xml, list);
    workbook.parts.unrelate(sheet.path, relationship.id);
  }
  workbook.parts.remove(path);
  sheet.touch();
}
