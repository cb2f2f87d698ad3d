import { toIso } from "../calendar/day";
import { cellText, type Cell } from "../cells";
import type { RegisterKind } from "../customer/registerPlan";
import { fieldDefinition, type FieldName } from "../fields/catalogue";
import type { SheetReading } from "../intake/reading";
import type { WorkbookSnapshot } from "../intake/snapshot";
import type { Parties, Source } from "../register";
import { noDecisions, type Decisions } from "../changes/decisions";
import { decisionKeys } from "./decisionKeys";
import type { DuplicateInput, InputColumn } from "./input";
import { withoutMisplaced } from "./misplaced";
import { sourceColumns } from "./sourceColumns";

export interface RecordsOptions {
  readonly kind: RegisterKind;
  readonly sources: readonly Source[];
  /** Where the user's own columns are read, which the register does not hold. */
  readonly snapshot?: WorkbookSnapshot;
  readonly decisions?: Decisions;
  /** What the sheets hold; where the parties stand in our own tab, the user's lists are asked by these for what it leaves out. */
  readonly readings?: readonly SheetReading[];
  /** 1 for each party that is no candidate, such as one that was merged into another. */
  readonly gone?: Uint8Array;
}

/** Parties as the search for duplicates takes them. Element `i` is party `i`. */
export function duplicateInput(parties: Parties, { kind, sources, snapshot, readings = [], decisions = noDecisions, gone }: RecordsOptions): DuplicateInput {
  const known = joinedFields([...parties.values].map(([field, values]): KnownColumn => ({ field, texts: values.map((cell) => textOf(field, cell)) })));
  const isOurTab = sources.some(({ own, holds }) => own && holds === kind);
  const own = snapshot === undefined ? [] : isOurTab ? sourceColumns(kind, parties, snapshot, readings) : ownColumns(parties, sources, snapshot);
  const columns = [...known.map(({ field, texts }) => ({ name: field, field, texts })), ...own];
  return {
    count: parties.count,
    ids: parties.id,
    keys: decisionKeys(kind, parties),
    columns: gone === undefined ? columns : columns.map((column) => ({ ...column, texts: column.texts.map((text, i) => (gone[i] === 1 ? "" : text)) })),
    decisions,
  };
}

interface KnownColumn {
  readonly field: FieldName;
  readonly texts: readonly string[];
}

function textOf(field: FieldName, cell: Cell): string {
  return typeof cell === "number" && fieldDefinition(field).type === "date" ? toIso(cell) : cellText(cell);
}

/**
 * Fields that say one thing as one: the whole name before its parts, both phone numbers, the organisation number also
 * where it stands as a VAT number only.
 */
function joinedFields(columns: readonly KnownColumn[]): readonly KnownColumn[] {
  const by = new Map(withoutMisplaced(new Map(columns.map(({ field, texts }) => [field, texts]))));
  const [name, first, last] = [by.get("name"), by.get("firstName"), by.get("lastName")];
  if (name && (first || last) && name.some((text) => text !== "")) {
    by.set("name", name.map((text, i) => text || `${first?.[i] ?? ""} ${last?.[i] ?? ""}`.trim()));
    by.delete("firstName");
    by.delete("lastName");
  }
  const [phone, mobile] = [by.get("phone"), by.get("mobile")];
  if (phone && mobile) {
    by.set("phone", phone.map((text, i) => (text !== "" && mobile[i] ? `${text}|${mobile[i]}` : text || (mobile[i] ?? ""))));
    by.delete("mobile");
  }
  const [number, vat] = [by.get("organisationNumber"), by.get("vatId")];
  if (vat) {
    const isNorwegian = (text: string) => /^\s*(?:NO)?[\s-]*(?:\d\s*){9}(?:MVA)?\s*$/i.test(text);
    const joined = vat.map((text, i) => number?.[i] || (isNorwegian(text) ? text : ""));
    if (joined.some((text) => text !== "")) by.set("organisationNumber", joined);
    by.set("vatId", vat.map((text) => (isNorwegian(text) ? "" : text)));
  }
  return [...by].map(([field, texts]) => ({ field, texts }));
}

/** The user's own columns, by heading, for the parties of each sheet. */
function ownColumns(parties: Parties, sources: readonly Source[], snapshot: WorkbookSnapshot): InputColumn[] {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.id, sheet]));
  const columns = new Map<string, string[]>();
  sources.forEach((source, index) => {
    const sheet = sheets.get(source.sheetId);
    // In our own tab the other columns are hidden ids and what we have worked out.
    if (!sheet || source.own || !parties.at.source.includes(index)) return;
    for (const { heading, column } of source.otherColumns) {
      const texts = columns.get(heading) ?? new Array<string>(parties.count).fill("");
      columns.set(heading, texts);
      for (let i = 0; i < parties.count; i++) {
        if (parties.at.source[i] !== index || parties.implied[i] === 1) continue;
        const cell = sheet.cells[(parties.at.row[i] ?? 0) - sheet.firstRow]?.[column - sheet.firstColumn];
        if (cell !== undefined && cell !== null) texts[i] = cellText(cell);
      }
    }
  });
  return [...columns].map(([name, texts]) => ({ name, field: null, texts }));
}
