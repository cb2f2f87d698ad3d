import { isBlank } from "../../cells";
import { detectKind } from "../detect";
import { meaningStrength } from "../headings/readHeading";
import { observeColumns } from "../observedColumn";
import type { ObservedColumn } from "../observedColumn";
import { sheetKinds } from "../../fields/catalogue";
import type { FieldName } from "../../fields/catalogue";
import type { SheetSnapshot } from "../snapshot";
import { findDataRows } from "./dataRows";
import { findHeadings, looksLikeHeadings } from "./headingRow";
import { allColumns, allRows, partOfSheet } from "./partOfSheet";
import type { Block } from "./sample";

/** What a list has once: two columns of one of these, apart by a blank column, are of two lists. */
const ONCE: readonly FieldName[] = ["customerNumber", "supplierNumber", "name", "invoiceNumber", "paymentDate"];
/** Headings of one list may take two rows on one side of a blank column and one on the other. */
const SAME_HEADINGS_WITHIN = 1;
const SURE = 0.8;
/** A total may stand below one side only. */
const SAME_END_WITHIN = 2;

/**
 * The columns of a sheet parted into lists that stand side by side. A blank column parts two lists only where each side is
 * a list by itself and the two begin in other rows, both have what a list has once, or end in other rows and say more apart
 * than together: people leave columns empty within one list as well.
 */
export function columnBands(sheet: SheetSnapshot): Block[] {
  const [first, ...others] = filledColumns(sheet);
  if (first === undefined) return [allColumns(sheet)];
  const bands = [first];
  for (const group of others) {
    const last = bands[bands.length - 1] ?? first;
    if (areApart(sheet, last, group)) bands.push(group);
    else bands[bands.length - 1] = { first: last.first, end: group.end };
  }
  return bands;
}

/** Runs of columns with something in them. */
function filledColumns({ cells }: SheetSnapshot): Block[] {
  const width = cells[0]?.length ?? 0;
  const isFilled = new Array<boolean>(width).fill(false);
  let left = width;
  for (const row of cells) {
    for (let column = 0; column < width; column++) {
      if (isFilled[column] === true || isBlank(row[column])) continue;
      isFilled[column] = true;
      left--;
    }
    if (left === 0) return [{ first: 0, end: width }];
  }
  const runs: { first: number; end: number }[] = [];
  isFilled.forEach((filled, column) => {
    const run = runs[runs.length - 1];
    if (!filled) return;
    if (run?.end === column) run.end++;
    else runs.push({ first: column, end: column + 1 });
  });
  return runs;
}

function areApart(sheet: SheetSnapshot, left: Block, right: Block): boolean {
  const [one, other] = [listIn(sheet, left), listIn(sheet, right)];
  if (!one || !other) return false;
  if (Math.abs(one.headings - other.headings) > SAME_HEADINGS_WITHIN) return true;
  const names = (columns: readonly ObservedColumn[], field: FieldName) => columns.some(({ says }) => surelySays(says, field));
  if (ONCE.some((field) => names(one.columns, field) && names(other.columns, field))) return true;
  const hasOwnKey = ONCE.some((field) => names(other.columns, field));
  const difference = Math.abs(one.end - other.end);
  if (!hasOwnKey || difference === 0) return false;
  if (difference > SAME_END_WITHIN && difference * 10 > Math.max(one.end, other.end)) return true;
  const together = listIn(sheet, { first: left.first, end: right.end });
  return (together?.fields ?? 0) < one.fields + other.fields;
}

function surelySays(says: ObservedColumn["says"], field: FieldName): boolean {
  return sheetKinds.some((kind) => meaningStrength(says, field, kind) >= SURE);
}

/** Where a list's headings and end stand in these columns; undefined where they hold none by themselves. */
function listIn(sheet: SheetSnapshot, columns: Block) {
  const part = partOfSheet(sheet, allRows(sheet), columns);
  const headings = findHeadings(part);
  if (headings.row < 0 || !looksLikeHeadings(headings.texts)) return undefined;
  const block = findDataRows(part, headings.dataFirst, headings.row);
  const observed = observeColumns(part, headings, block, allColumns(part));
  const { kind, columns: fields } = detectKind(observed, "");
  if (kind === "other") return undefined;
  return { headings: headings.row, end: block.end, columns: observed, fields: fields.filter((field) => field !== undefined).length };
}
