import type { XmlElement } from "../../xml/element";
import type { AttributeChanges } from "./attributes";
import { changedAttributes, isTrue } from "./attributes";
import { maxColumns } from "../areas";
import { noCell } from "./row";
import { attribute, childOf, childrenOf, make, place, removeChild } from "../tree";
import { worksheetOrder } from "../orders";

/** Columns that are defined alike, both ends included. */
interface Span {
  readonly first: number;
  readonly last: number;
  /** Of the col element, without min and max. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** Width of 8 digits of 11-point Calibri with its padding, which a sheet has that says nothing of it. */
const usualWidth = "9.140625";

/** The column definitions of a sheet (`cols`, ECMA-376 part 1 §18.3.1.13): width, hidden flag and default format. */
export class Columns {
  #spans: readonly Span[];
  readonly #defaultWidth: string;
  /** Grows with every change. */
  revision = 0;

  constructor(sheet: XmlElement) {
    const cols = childOf(sheet, "cols");
    const format = childOf(sheet, "sheetFormatPr");
    this.#defaultWidth = (format && attribute(format, "defaultColWidth")) ?? usualWidth;
    this.#spans = (cols ? childrenOf(cols) : []).map((col) => {
      const attributes = new Map(col.attributes);
      const first = Number(attributes.get("min") ?? 1) - 1;
      const last = Number(attributes.get("max") ?? first + 1) - 1;
      attributes.delete("min");
      attributes.delete("max");
      return { first, last, attributes };
    });
  }

  get changed(): boolean {
    return this.revision > 0;
  }

  /** One more than the last column that is defined. */
  get end(): number {
    return (this.#spans.at(-1)?.last ?? -1) + 1;
  }

  attribute(column: number, name: string): string | undefined {
    return this.#spans.find((span) => span.first <= column && column <= span.last)?.attributes.get(name);
  }

  flag(column: number, name: string): boolean {
    return isTrue(this.attribute(column, name));
  }

  /** Default format of the column; `noCell` when it has none. */
  style(column: number): number {
    const style = this.attribute(column, "style");
    return style === undefined ? noCell : Number(style);
  }

  /** Changes the definition of each column from `first` to `last`; `make` is given the attributes that there are. */
  change(first: number, last: number, make: (attributes: ReadonlyMap<string, string>) => AttributeChanges): void {
    const inside: Span[] = [];
    let next = first;
    for (const span of this.#cutAt(first, last + 1).filter((other) => other.first >= first && other.last <= last)) {
      if (next < span.first) inside.push({ first: next, last: span.first - 1, attributes: new Map() });
      inside.push(span);
      next = span.last + 1;
    }
    if (next <= last) inside.push({ first: next, last, attributes: new Map() });
    const outside = this.#cutAt(first, last + 1).filter((span) => span.last < first || span.first > last);
    const changed = inside.map((span) => {
      const attributes = changedAttributes(span.attributes, make(span.attributes));
      // A definition without width would make the column as wide as nothing.
      return { ...span, attributes: changedAttributes(attributes, { width: attributes.get("width") ?? this.#defaultWidth }) };
    });
    this.#set([...outside, ...changed]);
  }

  insert(at: number, count: number): void {
    const moved = this.#spans.map(({ first, last, attributes }) => ({
      first: first >= at ? first + count : first,
      // As in Excel, new columns are as wide as the one on their left.
      last: last >= at - 1 ? last + count : last,
      attributes,
    }));
    this.#set(
      moved.filter(({ first }) => first < maxColumns).map((span) => ({ ...span, last: Math.min(span.last, maxColumns - 1) })),
    );
  }

  delete(at: number, count: number): void {
    const kept = this.#cutAt(at, at + count).filter((span) => span.last < at || span.first >= at + count);
    this.#set(kept.map((span) => (span.last < at ? span : { ...span, first: span.first - count, last: span.last - count })));
  }

  /** Brings the sheet's `cols` element up to date. */
  writeTo(sheet: XmlElement): void {
    if (!this.changed) return;
    const old = childOf(sheet, "cols");
    if (old !== undefined) removeChild(sheet, old);
    if (this.#spans.length === 0) return;
    const items = this.#spans.map(({ first, last, attributes }) =>
      make("col", { min: first + 1, max: last + 1, ...Object.fromEntries(attributes) }),
    );
    place(sheet, make("cols", {}, ...items), worksheetOrder);
  }

  /** The spans, none of which reaches over the left edge of any of these columns. */
  #cutAt(...edges: readonly number[]): readonly Span[] {
    let spans = this.#spans;
    for (const edge of edges) {
      spans = spans.flatMap((span) =>
        span.first < edge && edge <= span.last
          ? [
              { ...span, last: edge - 1 },
              { ...span, first: edge },
            ]
          : [span],
      );
    }
    return spans;
  }

  #set(spans: readonly Span[]): void {
    this.#spans = [...spans].sort((a, b) => a.first - b.first);
    this.revision++;
  }
}
