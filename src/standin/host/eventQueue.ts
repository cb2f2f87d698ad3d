import { areaText } from "../model/areas";
import type { Area, Scalar, Sheet } from "../model/types";
import { valueType, wireValue } from "../behaviour/readCells";
import type { SheetEvent } from "../members/excel";
import type { RangeTarget } from "../members/rangeTarget";
import type { EventEntry } from "../protocol/envelope";

/** Who changed something: this add-in, the user, or another person who has the workbook open. */
export type Actor = "addin" | "user" | "other";

interface Change {
  readonly sheet: Sheet;
  readonly changeType: ChangeType;
  area: Area;
  readonly before?: Scalar;
}

type ChangeType = "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";

const messageTypes = { activated: 11, added: 13, selection: 14, deleted: 15, rowsSorted: 19, columnsSorted: 20, renamed: 25, visibility: 26, moved: 27 } as const;
const changedMessage = 10;

/** Handlers ask for the range of an event soon after it. */
const rememberedRanges = 200;

/**
 * Collects what happened and makes the messages for those who listen. Changes of cells are one event for each sheet and
 * batch, over the smallest rectangle around them; Excel's own coalescing is not documented.
 */
export class EventQueue {
  readonly #listeners = new Map<string, number>();
  #changes: Change[] = [];
  #others: SheetEvent[] = [];
  readonly #ranges = new Map<string, RangeTarget>();
  #nextId = 1;

  listen(targetId: string, messageType: number, on: boolean): void {
    const key = `${targetId} ${String(messageType)}`;
    const listeners = (this.#listeners.get(key) ?? 0) + (on ? 1 : -1);
    this.#listeners.set(key, Math.max(0, listeners));
  }

  cellsChanged(sheet: Sheet, area: Area, changeType: ChangeType = "RangeEdited", before?: Scalar): void {
    const same = this.#changes.find((change) => change.sheet === sheet && change.changeType === changeType);
    if (same !== undefined) same.area = around(same.area, area);
    else this.#changes.push({ sheet, area, changeType, ...(before === undefined ? {} : { before }) });
  }

  raise(event: SheetEvent): void {
    this.#others.push(event);
  }

  rangeOf(id: unknown): RangeTarget | null {
    const range = typeof id === "string" ? this.#ranges.get(id) : undefined;
    return range === undefined || range.area === null ? null : range;
  }

  /** Ranges that events were about; they move when rows or columns do. */
  ranges(): Iterable<RangeTarget> {
    return this.#ranges.values();
  }

  /** Takes what was collected as messages; nothing of it when the add-in switched its events off. */
  take(actor: Actor, enabled: boolean): readonly EventEntry[] {
    const changes = this.#changes;
    const others = this.#others;
    this.#changes = [];
    this.#others = [];
    if (!enabled) return [];
    return [
      ...others.flatMap((event) => this.#entries(event.sheet.id, messageTypes[event.kind], () => describe(event, actor), actor)),
      ...changes.flatMap((change) =>
        this.#entries(change.sheet.id, changedMessage, () => this.#describeChange(change, actor), actor),
      ),
    ];
  }

  /** One entry for those who listen to all sheets, one for those who listen to this one. */
  #entries(sheetId: string, messageType: number, describeIt: () => object, actor: Actor): EventEntry[] {
    const listening = ["Workbook", sheetId].filter(
      (targetId) => (this.#listeners.get(`${targetId} ${String(messageType)}`) ?? 0) > 0,
    );
    if (listening.length === 0) return [];
    const message = JSON.stringify(describeIt());
    return listening.map((targetId) => ({
      messageCategory: 65536,
      messageType,
      targetId,
      message,
      id: this.#nextId++,
      ...(actor === "other" ? { isRemoteOverride: true } : {}),
    }));
  }

  #describeChange(change: Change, actor: Actor): object {
    const { sheet, area, changeType, before } = change;
    const referenceId = `event${String(this.#nextId)}`;
    this.#ranges.set(referenceId, { sheet, area });
    const [oldest] = this.#ranges.keys();
    if (oldest !== undefined && this.#ranges.size > rememberedRanges) this.#ranges.delete(oldest);
    const after = sheet.grid.value(area.row, area.column);
    const details =
      before === undefined
        ? {}
        : {
            valueBefore: wireValue(before),
            valueAfter: wireValue(after),
            valueTypeBefore: valueType(before),
            valueTypeAfter: valueType(after),
          };
    return {
      address: areaText(area),
      changeType,
      source: sourceOf(actor),
      worksheetId: sheet.id,
      triggerSource: actor === "addin" ? "ThisLocalAddin" : "Unknown",
      shiftDirection: "None",
      referenceId,
      ...details,
    };
  }
}

function describe(event: SheetEvent, actor: Actor): object {
  const base = { worksheetId: event.sheet.id, source: sourceOf(actor) };
  switch (event.kind) {
    case "selection":
    case "rowsSorted":
    case "columnsSorted":
      return { ...base, address: areaText(event.area) };
    case "renamed":
      return { ...base, nameBefore: event.before, nameAfter: event.after };
    case "moved":
      return { ...base, positionBefore: event.before, positionAfter: event.after };
    case "visibility":
      return { ...base, visibilityBefore: event.before, visibilityAfter: event.after };
    default:
      return base;
  }
}

function sourceOf(actor: Actor): "Local" | "Remote" {
  return actor === "other" ? "Remote" : "Local";
}

function around(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}
