import { cellText, type Cell } from "../cells";
import { numberField } from "../customer/partyKey";
import { cellHash, registerCell } from "../customer/registerCell";
import { columnsOf, registerFields } from "../customer/registerFields";
import type {
  BaseEntry,
  NewRegisterRow,
  RegisterBase,
  RegisterChange,
  RegisterKind,
  RegisterPlan,
  RegisterRow,
  RegisterTab,
} from "../customer/registerPlan";
import type { FieldName } from "../fields/catalogue";
import type { Finding } from "../validation/finding";
import { compareRegisters } from "./compareRegisters";
import { joinConflict, joinDeleted } from "./joinFindings";
import { matchRegisterRows } from "./matchRegisterRows";
import type { YoungerTab } from "./youngerTab";

export interface JoinInputs {
  readonly kind: RegisterKind;
  readonly older: RegisterTab;
  readonly base: RegisterBase;
  readonly younger: YoungerTab;
  /** A new hidden row id at each call. */
  readonly newId: () => string;
}

/** The rule under which joining changes a register cell. */
const JOIN_RULE = "register.join";

/**
 * What the older of two registers takes over from the younger: rows that it lacks, and what people have edited there only. What
 * both have edited is left and told. The younger one stays as it is.
 */
export function planJoin({ kind, older, base, younger, newId }: JoinInputs): RegisterPlan {
  const { tab, second } = younger;
  const matches = matchRegisterRows({ kind, older: older.rows, base, younger: tab.rows, youngerBase: second.base });
  const entryOf = new Map([...base.values()].map((entry) => [entry.rowId, entry]));
  const draft = newDraft(kind, older, base);
  const olderIds = idsInOlder(tab.rows, matches);
  const valueOf = (row: RegisterRow, field: FieldName): Cell => {
    const value = registerCell(field, row.values.get(field));
    // Who has been absorbed by somebody without a number of his own tells it by the hidden id of the row.
    return field === "mergedInto" ? (olderIds.get(cellText(value)) ?? value) : value;
  };
  const fields = registerFields(kind).filter((field) => tab.fields.includes(field));

  tab.rows.forEach((row, at) => {
    const match = matches[at];
    if (!match || isEmpty(row)) return;
    const place = { younger, row, sheetRow: tab.sheetRows[at] ?? 0, key: keyOf(kind, row) };
    if (match.is === "deleted") draft.findings.push(joinDeleted(kind, place, older.sheet));
    else if (match.is === "new") addRow(row, place.sheetRow);
    else {
      for (const field of fields) {
        const [before, after] = [registerCell(field, match.row.values.get(field)), valueOf(row, field)];
        const verdict = compareRegisters({
          older: cellHash(before),
          younger: cellHash(after),
          olderBase: hashIn(entryOf.get(match.row.rowId), field),
          youngerBase: hashIn(second.base.get(row.rowId), field),
        });
        if (verdict === "keep") continue;
        if (verdict === "conflict" || !draft.mayHave(field, after)) draft.findings.push(joinConflict(place, field, before, older.sheet));
        else draft.take({ rowId: match.row.rowId, key: keyOf(kind, match.row) || place.key, field, before, after, rule: JOIN_RULE });
      }
    }
  });
  const { newRows, changes, findings, joinedBase, hasValue } = draft;
  return { kind, fields: columnsOf(kind, older, hasValue), newRows, adopted: [], changes, conflicts: findings, base: joinedBase };

  function addRow(row: RegisterRow, sheetRow: number): void {
    const values = new Map(fields.flatMap((field): [FieldName, Cell][] => {
      const value = valueOf(row, field);
      return value === null ? [] : [[field, value]];
    }));
    const rowId = row.rowId !== "" && !draft.ids.has(row.rowId) ? row.rowId : newId();
    draft.add({ rowId, values, from: { sheet: tab.sheet, row: sheetRow } }, second.base.get(row.rowId));
  }
}

/** A plan while it is being made. */
function newDraft(kind: RegisterKind, older: RegisterTab, base: RegisterBase) {
  const number = numberField(kind);
  const numbers = new Set(older.rows.map(({ values }) => folded(values.get(number) ?? null)));
  const newRows: NewRegisterRow[] = [];
  const changes: RegisterChange[] = [];
  const findings: Finding[] = [];
  const ids = new Set(older.rows.map(({ rowId }) => rowId));
  const hasValue = new Set<FieldName>();
  const joinedBase = new Map(base);
  return {
    newRows,
    changes,
    findings,
    ids,
    hasValue,
    joinedBase,
    /** A number that stands in another row already would make two customers look like one. */
    mayHave: (field: FieldName, value: Cell): boolean => field !== number || value === null || !numbers.has(folded(value)),
    take: (change: RegisterChange): void => {
      changes.push(change);
      if (change.after !== null) hasValue.add(change.field);
      if (change.field === number) numbers.add(folded(change.after));
    },
    add: (row: NewRegisterRow, from: { readonly party: string; readonly hashes: BaseEntry["hashes"] } | undefined): void => {
      newRows.push(row);
      ids.add(row.rowId);
      for (const field of row.values.keys()) hasValue.add(field);
      numbers.add(folded(row.values.get(number) ?? null));
      if (!from) return;
      let party = from.party;
      for (let count = 2; joinedBase.has(party); count++) party = `${count}|${from.party.replace(/^\d+\|/, "")}`;
      joinedBase.set(party, { rowId: row.rowId, hashes: from.hashes });
    },
  };
}

/** What base says of a field: empty text for nothing, undefined where it does not know the row. */
function hashIn(entry: Pick<BaseEntry, "hashes"> | undefined, field: FieldName): string | undefined {
  return entry && (entry.hashes[field] ?? "");
}

/** The older register's row ids, by those of the younger's same rows. */
function idsInOlder(rows: readonly RegisterRow[], matches: ReturnType<typeof matchRegisterRows>): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap(({ rowId }, at) => {
      const match = matches[at];
      return match?.is === "same" && rowId !== "" ? [[rowId, match.row.rowId] as const] : [];
    }),
  );
}

function keyOf(kind: RegisterKind, { values }: RegisterRow): string {
  return cellText(values.get(numberField(kind))) || cellText(values.get("name"));
}

function isEmpty({ values }: RegisterRow): boolean {
  return [...values.values()].every((value) => value === null);
}

function folded(cell: Cell): string {
  return cellText(cell).trim().toLowerCase();
}
