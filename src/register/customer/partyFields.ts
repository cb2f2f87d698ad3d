import { cellText } from "../cells";
import type { FieldName } from "../fields/catalogue";
import type { Parties } from "../register";

/** The name of a company or a person; empty where the sheet gives none. */
export function partyName(customers: Parties, row: number): string {
  const name = fieldText(customers, "name", row);
  if (name !== "") return name;
  return [fieldText(customers, "firstName", row), fieldText(customers, "lastName", row)].filter((part) => part !== "").join(" ");
}

export function fieldText({ values }: Parties, field: FieldName, row: number): string {
  return cellText(values.get(field)?.[row]);
}
