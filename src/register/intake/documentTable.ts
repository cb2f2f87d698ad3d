import type { Cell } from "../cells";
import type { FieldName } from "../fields/catalogue";
import type { Positions } from "../register";
import { identifierText } from "../text/identifierText";
import type { ColumnValues } from "./columnValues";
import type { PartyIndex } from "./partyIndex";

/** What every list of documents says: where its rows stand and whom they are about. */
export interface DocumentColumns {
  readonly source: Uint16Array;
  readonly row: Uint32Array;
  readonly partyNumber: string[];
  readonly partyName: string[];
  /** Where the party is, as the row says. */
  readonly partyCountry: string[];
}

export function documentColumns(values: ColumnValues): DocumentColumns {
  const { rows, sheet, index } = values.source;
  const partyNumber = values.texts(values.source.side === "suppliers" ? "supplierNumber" : "customerNumber");
  const partyName = values.texts("name");
  const numberColumn = values.source.columns.get(values.source.side === "suppliers" ? "supplierNumber" : "customerNumber") ?? -1;
  const nameColumn = values.source.columns.get("name") ?? -1;
  const saidBy = (cells: readonly Cell[]) => ({ number: identifierText(cells[numberColumn] ?? null).trim(), name: identifierText(cells[nameColumn] ?? null).trim() });
  values.source.groups(saidBy)?.forEach(({ number, name }, i) => {
    if (partyNumber[i] !== "" || partyName[i] !== "") return;
    partyNumber[i] = number;
    partyName[i] = name;
  });
  return {
    source: new Uint16Array(rows.length).fill(index),
    row: rows.map((row) => row + sheet.firstRow),
    partyNumber,
    partyName,
    partyCountry: values.texts("country"),
  };
}

/** The first of these fields that the sheet has, as texts; empty texts where it has none. */
export function firstTexts(values: ColumnValues, ...fields: readonly FieldName[]): string[] {
  return values.texts(fields.find((field) => values.has(field)) ?? fields[0] ?? "reference");
}

export function positionsOf(table: DocumentColumns): Positions {
  return { source: table.source, row: table.row };
}

/** The customer of each row, -1 where none is known, and what the row calls it. */
export function partiesOf(table: DocumentColumns, index: PartyIndex): { readonly customer: Int32Array; readonly customerKey: string[] } {
  const customer = new Int32Array(table.row.length);
  const customerKey = new Array<string>(table.row.length);
  for (let i = 0; i < customer.length; i++) {
    const number = table.partyNumber[i] ?? "";
    const name = table.partyName[i] ?? "";
    customer[i] = index.find(number, name);
    customerKey[i] = number === "" ? name : number;
  }
  return { customer, customerKey };
}
