import type { Host } from "../../standin/host/host";
import type { Excel } from "../../standin/members/excel";
import { checkSheetName } from "../../standin/behaviour/sheetName";
import { uniqueSheetName } from "../../standin/file/uniqueSheetName";
import { areaText } from "../../standin/model/areas";
import type { Sheet } from "../../standin/model/types";
import { HostError } from "../../standin/protocol/hostError";
import { fromKeyboard } from "./fromKeyboard";
import type { GridActs } from "./gridView";

interface Listener {
  /** The model has changed, or refused to; the grid shows what it holds now. */
  readonly done: () => void;
  readonly refused: (code: string) => void;
  readonly moved: () => void;
  readonly newSheetName: () => string;
}

/** Characters of Calibri 11 that a width in pixels holds; the inverse of ECMA-376 part 1, 18.3.1.13. */
const pixelsPerCharacter = 7;

/** Does in the workbook what a person did in the grid, so that the add-in hears of it as it would of Excel's user. */
export function userActs(host: Host, excel: Excel, listener: Listener): GridActs {
  const attempt = (act: () => void): void => {
    try {
      act();
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      listener.refused(error.code);
    } finally {
      listener.done();
    }
  };
  const on = (sheetId: string, act: (sheet: Sheet) => void): void => {
    const sheet = host.workbook.sheets.find(({ id }) => id === sheetId);
    if (sheet !== undefined) attempt(() => act(sheet));
  };
  return {
    typed: ({ sheetId, area, values }) =>
      on(sheetId, (sheet) => {
        const rows = values.map((row) => row.map((value) => fromKeyboard(value, excel.application.culture)));
        host.editAsUser(sheet.name, areaText(area), rows);
      }),
    selected: (sheetId, area) =>
      on(sheetId, (sheet) =>
        host.act("user", () => {
          excel.application.selection = { sheet, area };
          excel.raise({ kind: "selection", sheet, area });
        }),
      ),
    activated: (sheetId) =>
      on(sheetId, (sheet) =>
        host.act("user", () => {
          excel.workbook.activate(sheet);
          excel.raise({ kind: "activated", sheet });
        }),
      ),
    editing: (begins) => {
      if (begins) host.beginCellEdit();
      else host.endCellEdit();
    },
    widened: (sheetId, columns, pixels) =>
      on(sheetId, (sheet) => {
        for (const column of columns) sheet.grid.setColumnWidth(column, pixels / pixelsPerCharacter);
      }),
    moved: listener.moved,
    drawn: listener.done,
    sheetAdded: () =>
      attempt(() =>
        host.act("user", () => {
          const { workbook } = excel;
          const name = uniqueSheetName(
            listener.newSheetName(),
            workbook.sheets.map((sheet) => sheet.name),
          );
          const sheet = workbook.addSheet(name);
          excel.raise({ kind: "added", sheet });
          workbook.activate(sheet);
          excel.raise({ kind: "activated", sheet });
        }),
      ),
    sheetRenamed: (sheetId, name) =>
      on(sheetId, (sheet) =>
        host.act("user", () => {
          const before = sheet.name;
          checkSheetName(excel.workbook, name, before);
          excel.renameSheet(sheet, name);
          excel.raise({ kind: "renamed", sheet, before, after: name });
        }),
      ),
    sheetDeleted: (sheetId) =>
      on(sheetId, (sheet) =>
        host.act("user", () => {
          // A workbook keeps one visible sheet.
          const others = excel.workbook.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
          if (others.length === 0) throw new HostError("InvalidOperation");
          excel.deleteSheet(sheet);
          excel.raise({ kind: "deleted", sheet });
        }),
      ),
  };
}
