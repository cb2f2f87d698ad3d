import { legalFormInOneCase } from "../names/legalForms";
import { isEmptyIn, textOf, type RowChange, type RowRepair, type RowView } from "../rowRepair";

const LAST_FIRST = /^(\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’.-]*){0,3}), ?(\p{L}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){0,2})$/u;

/** `Etternavn, Fornavn`: into the columns for first and last name where these are empty, else turned round. */
export const nameSplit: RowRepair = {
  rule: "name.split",
  on: (columns) => (["name", "lastName", "firstName", "contactPerson"].some((field) => columns.has(field as "name")) ? split : null),
};

function split(row: RowView): readonly RowChange[] {
  const inLast = parts(textOf(row, "lastName"));
  if (inLast && isEmptyIn(row, "firstName")) return [{ field: "lastName", after: inLast.last }, { field: "firstName", after: inLast.first }];
  const changes: RowChange[] = [];
  const inName = parts(textOf(row, "name"));
  if (inName) {
    changes.push({ field: "name", after: `${inName.first} ${inName.last}` });
    if (isEmptyIn(row, "firstName") && isEmptyIn(row, "lastName"))
      changes.push({ field: "firstName", after: inName.first }, { field: "lastName", after: inName.last });
  }
  const contact = parts(textOf(row, "contactPerson"));
  if (contact) changes.push({ field: "contactPerson", after: `${contact.first} ${contact.last}` });
  return changes;
}

function parts(text: string): { readonly last: string; readonly first: string } | undefined {
  const [, last, first] = text.includes(",") ? (LAST_FIRST.exec(text) ?? []) : [];
  if (last === undefined || first === undefined) return undefined;
  const isFirm = [...last.split(" "), ...first.split(" ")].some((word) => word.length > 1 && legalFormInOneCase(word) !== undefined);
  return isFirm ? undefined : { last, first };
}
