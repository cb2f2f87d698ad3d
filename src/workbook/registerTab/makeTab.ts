import type { RegisterColumn } from "../../register/changes/registerColumn";
import type { RegisterPlan } from "../../register/customer/registerPlan";
import { columnLetters } from "../../register/address";
import { asLiteral } from "../asLiteral";
import type { Conduct } from "../conduct";
import { done, type Result } from "../fault";
import { inBlocks } from "../inBlocks";
import { palette } from "../palette";
import { writingOf } from "../writing/cellWrites";
import { isRightAligned, widthOf } from "./columnLook";
import { addRule, fitColumn, indent, type RuleSources } from "./dressColumn";
import { evenly } from "./evenly";
import type { CellForm } from "./fieldInput";
import { loadMark, putMark } from "./registerMark";
import { rowInputs, tableColumns, valuesOf } from "./tableRows";
import type { RegisterTabWords } from "./tabWords";

const STYLE = "TableStyleLight1";
const CM = 72 / 2.54;
/** Two lines, in points. */
const HEADING_HEIGHT = 32;

/**
 * Adds the sheet at the end, under the wanted name or that name with a number where it is taken. A sheet of the wanted name on
 * which there is nothing at all is used: one whose making was interrupted, or made ready by a person. Not to be repeated blindly.
 */
export async function addTabSheet(
  context: Excel.RequestContext,
  wanted: string,
): Promise<{ readonly sheetId: string; readonly sheet: string }> {
  const sheets = context.workbook.worksheets.load("items/id,items/name");
  const same = context.workbook.worksheets.getItemOrNullObject(wanted);
  const used = same.getUsedRangeOrNullObject(false).load("address");
  const charts = same.charts.load("items/name");
  await context.sync();
  const there = sheets.items.find((other) => other.name.toLowerCase() === wanted.toLowerCase());
  if (there && used.isNullObject && charts.items.length === 0) return { sheetId: there.id, sheet: there.name };
  const taken = new Set(sheets.items.map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${wanted.slice(0, 27)} (${count})`;
  const sheet = context.workbook.worksheets.add(name).load("id");
  await context.sync();
  return { sheetId: sheet.id, sheet: name };
}

/**
 * Fills an empty sheet with the register: a table with a hidden id column, frozen headings, rules, print set-up and its mark.
 * `at` is the time: ISO 8601, UTC. Gives the columns for the journal.
 */
export async function makeTab(
  context: Excel.RequestContext,
  sheetId: string,
  plan: RegisterPlan,
  at: string,
  form: CellForm,
  sources: RuleSources,
  conduct: Conduct,
): Promise<Result<readonly RegisterColumn[]>> {
  const { words } = sources;
  const { kind, newRows } = plan;
  const roles = [{ is: "rowId" } as const, ...plan.fields.map((field) => ({ is: "field", field }) as const)];
  const headings = [words.rowId, ...plan.fields.map((field) => words.headings[field])];
  const columns = tableColumns(roles, newRows, words);
  const cells = [
    { sheetId, row: 0, column: 0, values: [headings.map(asLiteral)] },
    { sheetId, row: 1, column: 0, values: rowInputs(newRows, columns, form), formats: columns.formats },
  ];
  const outcome = await inBlocks(context, writingOf(context, cells), conduct, words.tabName);
  if (!outcome.ok) return outcome;

  const sheet = context.workbook.worksheets.getItem(sheetId);
  const table = sheet.tables.add(sheet.getRangeByIndexes(0, 0, newRows.length + 1, roles.length), true);
  table.style = STYLE;
  table.showBandedRows = true;
  dressHeadings(sheet, roles.length);
  const widths = widthsOf(plan, words);
  plan.fields.forEach((field, index) => {
    align(sheet, plan, index);
    fitColumn(sheet, index + 1, widths[index] ?? 0);
    addRule(sheet, field, index + 1, { bodyRow: 1, row: 1, rows: newRows.length }, sources);
    // Nobody needs to see it before somebody has been absorbed.
    if (field === "mergedInto") sheet.getCell(0, index + 1).getEntireColumn().columnHidden = true;
  });
  sheet.getCell(0, 0).getEntireColumn().columnHidden = true;
  const kept = 1 + (plan.fields.indexOf("name") === 1 ? 2 : 1);
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, 1, kept));
  sheet.tabColor = palette.accent;
  setUpPrinting(sheet, widths, kept, words);
  const made = table.columns.load("items/id,items/name");
  const mark = loadMark(sheet);
  await context.sync();
  putMark(sheet, mark, { kind, at, sheetId });

  await nameTable(context, table, words.tabName);
  return done(
    made.items.flatMap(({ id, name: shown }, index): RegisterColumn[] => {
      const role = roles[index];
      return role ? [{ kind, columnId: id, role, heading: shown }] : [];
    }),
  );
}

/** In characters, by the plan's fields. */
function widthsOf({ fields, newRows }: RegisterPlan, { headings }: RegisterTabWords): readonly number[] {
  const rows = evenly(newRows);
  return fields.map((field) => widthOf(field, headings[field], valuesOf(rows, field)));
}

function dressHeadings(sheet: Excel.Worksheet, columns: number): void {
  const { format } = sheet.getRangeByIndexes(0, 0, 1, columns);
  format.font.bold = true;
  format.font.color = palette.accent;
  format.fill.color = palette.accentTint;
  format.wrapText = true;
  format.verticalAlignment = "Center";
  format.rowHeight = HEADING_HEIGHT;
}

/** Headings stand above their numbers, and a text that follows a number keeps its distance. */
function align(sheet: Excel.Worksheet, { fields, newRows }: RegisterPlan, index: number): void {
  const [before, field] = [fields[index - 1], fields[index]];
  if (field && isRightAligned(field)) sheet.getCell(0, index + 1).format.horizontalAlignment = "Right";
  else if (before && isRightAligned(before)) indent(sheet.getRangeByIndexes(0, index + 1, newRows.length + 1, 1));
}

/** Users' formulas read better with the tab's name as the table's; Excel's own name stays where that is taken. */
async function nameTable(context: Excel.RequestContext, table: Excel.Table, tabName: string): Promise<void> {
  const name = tabName.replace(/[^\p{L}\p{N}]+/gu, "_");
  const named = context.workbook.names.getItemOrNullObject(name).load("name");
  const tables = context.workbook.tables.load("items/name");
  await context.sync();
  const isTaken = !named.isNullObject || tables.items.some((other) => other.name.toLowerCase() === name.toLowerCase());
  if (isTaken) return;
  table.name = name;
  await context.sync();
}

/** Characters of columns that A4 across shows in letters that can be read. */
const READABLE = 165;
/** Characters of the group that classifying adds at the right. */
const COMPUTED = 65;

/** One page wide where that can be read, else two that follow each other, both with the first columns. */
function setUpPrinting(sheet: Excel.Worksheet, widths: readonly number[], kept: number, words: RegisterTabWords): void {
  const wide = widths.reduce((sum, width) => sum + width, COMPUTED);
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.printOrder = "OverThenDown";
  pageLayout.zoom = { horizontalFitToPages: wide > READABLE ? 2 : 1, verticalFitToPages: 0 };
  pageLayout.leftMargin = 1.2 * CM;
  pageLayout.rightMargin = 1.2 * CM;
  pageLayout.setPrintTitleRows("$1:$1");
  pageLayout.setPrintTitleColumns(`$A:$${columnLetters(kept - 1)}`);
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = "&8&A";
  footer.rightFooter = `&8${words.page} &P ${words.of} &N`;
}
