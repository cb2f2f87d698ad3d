import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Host } from "../../../src/standin/host/host";
import { excelWith } from "../excelWith";
import { applied, changesIn, undone, value, type Wanted } from "./applying";

const COLUMNS = 4;
const headings = ["Kundenr", "Navn", "Telefon", "E-post"];

const text = fc.constantFrom(
  "Nordlys AS",
  "007",
  "+47 22",
  "=1+1",
  "'t Hof",
  "2024-01-05",
  "SANN",
  "12,5",
  " x ",
  "#N/A",
  "-",
  "Ærlig & Sønn",
);
const cell = fc.oneof(
  { weight: 5, arbitrary: text },
  { weight: 2, arbitrary: fc.integer({ min: -5, max: 50_000 }) },
  { weight: 1, arbitrary: fc.constantFrom(null, true, 0.1, 45_000.25) },
);
const format = fc.constantFrom("General", "General", "@", "dd.mm.yyyy", "0.00");

interface Given {
  readonly hasKey: boolean;
  readonly rows: readonly {
    readonly cells: readonly (string | number | boolean | null)[];
    readonly formats: readonly string[];
  }[];
  readonly formulas: readonly { readonly row: number; readonly column: number }[];
}

const given: fc.Arbitrary<Given> = fc.record({
  hasKey: fc.boolean(),
  rows: fc.array(
    fc.record({
      cells: fc.array(cell, { minLength: COLUMNS - 1, maxLength: COLUMNS - 1 }),
      formats: fc.array(format, { minLength: COLUMNS - 1, maxLength: COLUMNS - 1 }),
    }),
    { minLength: 2, maxLength: 7 },
  ),
  formulas: fc.array(fc.record({ row: fc.nat(6), column: fc.integer({ min: 2, max: COLUMNS }) }), { maxLength: 2 }),
});

const wanted = fc.array(
  fc
    .record({
      row: fc.integer({ min: 2, max: 8 }),
      column: fc.integer({ min: 1, max: COLUMNS }),
      after: cell,
      format: fc.option(format, { nil: undefined }),
      overFormula: fc.option(fc.constant(true as const), { nil: undefined }),
    })
    .map(({ format: wish, overFormula, ...one }): Wanted => ({
      ...one,
      ...(wish === undefined ? {} : { format: wish }),
      ...(overFormula ? { overFormula } : {}),
    })),
  { minLength: 1, maxLength: 10 },
);

async function workbookOf({ hasKey, rows, formulas }: Given): Promise<Host> {
  return excelWith((book) => {
    const sheet = book.addWorksheet("Kunder");
    sheet.addRow(headings);
    rows.forEach(({ cells, formats }, at) => {
      const row = sheet.addRow([hasKey ? 100 + at : "lik", ...cells]);
      formats.forEach((numFmt, column) => (row.getCell(column + 2).numFmt = numFmt));
    });
    for (const { row, column } of formulas) {
      // Where rows have no key, a formula that follows an edit changes what its row is known by.
      if (hasKey && row < rows.length)
        sheet.getCell(row + 2, column).value = { formula: `A${row + 2}&"x"`, result: `${100 + row}x` };
    }
  });
}

/** Every cell: what it holds, its formula and its number format. */
function standing(host: Host): readonly string[] {
  const [sheet] = host.workbook.sheets;
  if (!sheet) return [];
  const cells: string[] = [];
  for (let row = 0; row < 12; row++) {
    for (let column = 0; column < COLUMNS + 1; column++) {
      const held = { value: sheet.grid.value(row, column), formula: sheet.grid.formula(row, column) ?? null };
      cells.push(JSON.stringify([row, column, held, formatAt(host, row, column)]));
    }
  }
  return cells;
}

function formatAt(host: Host, row: number, column: number): string {
  const [sheet] = host.workbook.sheets;
  return sheet ? host.workbook.styles.format(sheet.grid.style(row, column)).numberFormat : "";
}

const runs = { numRuns: 40 };
/** Milliseconds: each run saves a workbook and opens it. */
const PATIENCE = 120_000;

test(
  "apply then undo is nothing, whatever the sheet holds and whatever is wanted of it",
  async () => {
    await fc.assert(
      fc.asyncProperty(given, wanted, async (sheet, wishes) => {
        const host = await workbookOf(sheet);
        const before = standing(host);
        const { batch } = value(await applied(await changesIn("Kunder", wishes)));
        if (batch) expect((await undone(batch.id)).conflicts).toEqual([]);
        expect(standing(host)).toEqual(before);
      }),
      runs,
    );
  },
  PATIENCE,
);

test(
  "what somebody else writes between reading and writing is never overwritten, and is listed",
  async () => {
    const foreign = fc.array(fc.record({ row: fc.integer({ min: 2, max: 7 }), column: fc.integer({ min: 2, max: COLUMNS }) }), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(given, wanted, foreign, fc.nat(25), async (sheet, wishes, edits, moment) => {
        const host = await workbookOf(sheet);
        const changeSet = await changesIn("Kunder", wishes);
        const cells = edits.filter(({ row }) => row < sheet.rows.length + 2);
        const start = host.roundTrips;
        let isDone = false as boolean;
        host.faults.request = (number) => {
          if (isDone || number - start < moment) return undefined;
          isDone = true;
          for (const { row, column } of cells) host.editAsOther("Kunder", `${"ABCD".charAt(column - 1)}${row}`, "annen");
          return undefined;
        };
        value(await applied(changeSet));
        if (!isDone) return;
        for (const { row, column } of cells) expect(host.workbook.sheets[0]?.grid.value(row - 1, column - 1)).toBe("annen");
      }),
      runs,
    );
  },
  PATIENCE,
);

test(
  "rows sorted between apply and undo: each gets its own cells back",
  async () => {
    await fc.assert(
      fc.asyncProperty(given, wanted, async (sheet, wishes) => {
        const host = await workbookOf({ ...sheet, hasKey: true, formulas: [] });
        const keys = wishes.filter(({ column }) => column > 1);
        const before = new Map(rowsByKey(host, sheet.rows.length));
        const { batch } = value(await applied(await changesIn("Kunder", keys)));
        if (!batch) return;
        await Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("Kunder").getRangeByIndexes(1, 0, sheet.rows.length, COLUMNS);
          range.sort.apply([{ key: 0, ascending: false }]);
          await context.sync();
        });
        expect((await undone(batch.id)).conflicts).toEqual([]);
        expect(new Map(rowsByKey(host, sheet.rows.length))).toEqual(before);
      }),
      runs,
    );
  },
  PATIENCE,
);

function rowsByKey(host: Host, rows: number): readonly [unknown, unknown][] {
  return Array.from({ length: rows }, (_, at): [unknown, unknown] => {
    const grid = host.workbook.sheets[0]?.grid;
    const cells = Array.from({ length: COLUMNS - 1 }, (__, column) => [
      grid?.value(at + 1, column + 1),
      formatAt(host, at + 1, column + 1),
    ]);
    return [grid?.value(at + 1, 0), cells];
  });
}
