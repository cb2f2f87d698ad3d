import type { OwnTab, SheetSnapshot, WorkbookSnapshot } from "../register/intake/snapshot";
import type { Area } from "./area";
import type { Conduct } from "./conduct";
import type { Result } from "./fault";
import { done, failed } from "./fault";
import { inBlocks } from "./inBlocks";
import { inExcel } from "./inExcel";
import { overtaken } from "./journal/lease";
import { countsFrom1904 } from "./reading/dateSystem";
import { formatsOf } from "./reading/shownFormats";
import { readingOf } from "./reading/sheetCells";
import type { SheetPlace } from "./reading/sheetPlaces";
import { readSheetPlaces } from "./reading/sheetPlaces";
import { repeated } from "./repeated";

/** Which sheets are ours, by sheet id, and which of all are not to be read. */
export interface ReadingOrder extends Conduct {
  readonly own: ReadonlyMap<string, { readonly own: OwnTab; readonly code: string | null }>;
  /** Sheets whose cells nobody asks for, such as the journal; they are left out of the snapshot. */
  readonly skip?: ReadonlySet<string>;
}

/** How often a workbook in which rows come and go while it is read is read again. */
const MOST_TRIES = 3;

/**
 * Every sheet of the workbook, hidden ones too, in tab order: values, number formats of the first rows, tables; and from
 * when its days are counted. Rows that come or go in between would make others seem gone: then it is read again.
 */
export async function readWorkbook(order: ReadingOrder): Promise<Result<WorkbookSnapshot>> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const read = await readOnce(order);
    if (!read.ok) return read;
    if (read.value !== "moved") return done(read.value);
  }
  return failed(overtaken);
}

async function readOnce(order: ReadingOrder): Promise<Result<WorkbookSnapshot | "moved">> {
  return inExcel<WorkbookSnapshot | "moved">(async (context) => {
    const places = await repeated(() => readSheetPlaces(context), order);
    if (!places.ok) return places;
    const wanted = places.value.filter(({ id }) => order.skip?.has(id) !== true);
    const { job, read, isMoved } = readingOf(
      context,
      wanted.filter(hasCells).map(({ id, used }) => ({ id, used, withLook: true, isWhole: true })),
    );
    const outcome = await inBlocks(context, job, order);
    if (!outcome.ok) return outcome;
    if (isMoved()) return done("moved");

    const users = wanted.filter(hasCells).filter(({ id }) => !order.own.has(id));
    const formats = formatsOf(context, users.map(({ id, used }) => ({ id, used, cells: read.get(id)?.cells ?? [], formats: read.get(id)?.formats ?? [] })));
    const shown = await inBlocks(context, formats.job, order);
    if (!shown.ok) return shown;

    const sheets = wanted.map((place): SheetSnapshot => {
      const mark = order.own.get(place.id);
      const content = read.get(place.id);
      const ofColumns = formats.read.get(place.id);
      const shownCurrencies = new Map([...(ofColumns?.currencies ?? [])].filter(([, codes]) => codes.size > 0));
      return {
        ...(shownCurrencies.size === 0 ? {} : { shownCurrencies }),
        ...(ofColumns === undefined ? {} : { formatRuns: ofColumns.runs }),
        ...(content && content.formulaColumns.length > 0 ? { formulaColumns: content.formulaColumns } : {}),
        id: place.id,
        name: place.name,
        visibility: place.visibility,
        own: mark?.own ?? null,
        ownCode: mark?.code ?? null,
        firstRow: place.used?.row ?? 0,
        firstColumn: place.used?.column ?? 0,
        cells: content?.cells ?? [],
        formats: content?.formats ?? [],
        tables: place.tables,
      };
    });
    const contents = wanted.filter(hasCells).flatMap(({ id, used }) => {
      const content = read.get(id);
      return content ? [{ id, used, cells: content.cells, formats: content.formats }] : [];
    });
    const date1904 = await repeated(() => countsFrom1904(context, contents), order);
    return date1904.ok ? done({ sheets, date1904: date1904.value }) : date1904;
  }, order);
}

function hasCells(place: SheetPlace): place is SheetPlace & { readonly used: Area } {
  return place.used !== null;
}
