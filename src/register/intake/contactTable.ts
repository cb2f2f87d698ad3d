import type { ContactEntries } from "../register";
import type { ColumnValues } from "./columnValues";
import { documentColumns, partiesOf, positionsOf } from "./documentTable";
import type { PartyIndex } from "./partyIndex";

type ContactTable = ReturnType<typeof readContacts>;

/** The entries of one contact log. */
export function readContacts(values: ColumnValues) {
  return { ...documentColumns(values), date: values.days("contactDate"), text: values.texts("contactText") };
}

/** The register's contact log, with its customers. */
export function contactsFrom(table: ContactTable, index: PartyIndex): ContactEntries {
  return { count: table.date.length, at: positionsOf(table), ...partiesOf(table, index), date: table.date, text: table.text };
}
