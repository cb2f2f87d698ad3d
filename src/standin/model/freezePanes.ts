import type { XmlElement } from "../xml/element";
import { areaText, maxColumns, maxRows } from "./areas";
import { worksheetOrder } from "./orders";
import { attribute, childOf, childrenOf, ensure, make, place, removeChild, setAttribute } from "./tree";
import type { Area, Sheet } from "./types";

const viewOrder = ["pane", "selection", "pivotSelection", "extLst"];

/** The view that freezing concerns: the first, which the main window shows. */
function sheetView(sheet: Sheet): XmlElement {
  const views = ensure(sheet.xml, "sheetViews", worksheetOrder);
  const view = childOf(views, "sheetView");
  if (view) return view;
  const made = make("sheetView", { workbookViewId: 0 });
  views.children.push(made);
  return made;
}

/** Keeps the first rows and columns in sight; 0 and 0 lets all scroll. What was frozen before is let go. */
export function freeze(sheet: Sheet, rows: number, columns: number): void {
  const view = sheetView(sheet);
  removeChild(view, childOf(view, "pane"));
  const corner = areaText({ row: rows, column: columns, rows: 1, columns: 1 });
  const chosen = childrenOf(view, "selection").at(-1);
  const cell = attribute(chosen, "activeCell");
  const cells = attribute(chosen, "sqref");
  for (const selection of childrenOf(view, "selection")) removeChild(view, selection);
  const panes = [
    rows > 0 && columns > 0 ? "topRight" : "",
    rows > 0 && columns > 0 ? "bottomLeft" : "",
    activePane(rows, columns),
  ];
  for (const pane of panes.filter((name, index) => name !== "" || (index === 2 && cell !== undefined))) {
    const last = pane === activePane(rows, columns);
    place(
      view,
      make("selection", { pane: pane || undefined, activeCell: last ? cell : undefined, sqref: last ? cells : undefined }),
      viewOrder,
    );
  }
  if (rows > 0 || columns > 0) {
    const pane = {
      xSplit: columns || undefined,
      ySplit: rows || undefined,
      topLeftCell: corner,
      activePane: activePane(rows, columns),
      state: "frozen",
    };
    place(view, make("pane", pane), viewOrder);
    // A sheet that was scrolled before it was frozen would hide what is frozen.
    setAttribute(view, "topLeftCell", undefined);
  }
  sheet.touch();
}

function activePane(rows: number, columns: number): string {
  if (rows > 0) return columns > 0 ? "bottomRight" : "bottomLeft";
  return columns > 0 ? "topRight" : "";
}

/** The frozen cells: whole rows, whole columns, or the rectangle in the corner; null when nothing is frozen. */
export function frozenArea(sheet: Sheet): Area | null {
  const views = childOf(sheet.xml, "sheetViews");
  const view = views && childOf(views, "sheetView");
  const pane = view && childOf(view, "pane");
  if (!pane || !(attribute(pane, "state") ?? "").startsWith("frozen")) return null;
  const rows = Number(attribute(pane, "ySplit") ?? "0");
  const columns = Number(attribute(pane, "xSplit") ?? "0");
  return { row: 0, column: 0, rows: rows || maxRows, columns: columns || maxColumns };
}
