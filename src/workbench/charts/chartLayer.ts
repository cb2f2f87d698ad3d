import type { Culture } from "../../standin/members/excel";
import { chartsOnSheet } from "../../standin/model/charts/chart";
import type { Sheet, Workbook } from "../../standin/model/types";
import type { GridWindow } from "../grid/gridView";
import { chartsRevision } from "../grid/sheetRevision";
import { chartPicture, type ChartPicture } from "./chartPicture";
import { drawChart } from "./drawChart";

const pixelsPerPoint = 4 / 3;

/** Draws the charts of the sheet in front over the grid, and moves them along when it is scrolled. */
export class ChartLayer {
  #drawn: { readonly picture: ChartPicture; readonly frame: HTMLElement }[] = [];

  constructor(private readonly layer: HTMLElement) {}

  #shown = "";

  draw(workbook: Workbook, sheet: Sheet, culture: Culture): void {
    const revision = `${culture.name} ${chartsRevision(workbook, sheet)}`;
    if (revision === this.#shown) return;
    this.#shown = revision;
    this.#drawn = chartsOnSheet(workbook, sheet).map((chart) => {
      const picture = chartPicture(chart);
      const frame = document.createElement("div");
      frame.className = "chart";
      const width = Math.max(40, Math.round(picture.box.width * pixelsPerPoint));
      const height = Math.max(40, Math.round(picture.box.height * pixelsPerPoint));
      frame.append(drawChart(picture, width, height, culture));
      return { picture, frame };
    });
    this.layer.replaceChildren(...this.#drawn.map(({ frame }) => frame));
  }

  place(view: GridWindow): void {
    for (const side of ["left", "top", "width", "height"] as const) this.layer.style[side] = `${view[side]}px`;
    for (const { picture, frame } of this.#drawn) {
      const { box } = picture;
      const across = along(box.left, box.width, view.scrollLeft, view.frozenWidth);
      const down = along(box.top, box.height, view.scrollTop, view.frozenHeight);
      frame.style.transform = `translate(${across.at * view.zoom}px, ${down.at * view.zoom}px) scale(${view.zoom})`;
      frame.style.clipPath = `inset(${down.hidden}px 0 0 ${across.hidden}px)`;
    }
  }

  clear(): void {
    this.#drawn = [];
    this.#shown = "";
    this.layer.replaceChildren();
  }
}

/** Where a chart begins in one direction, in pixels, and how much of it has passed under the frozen cells. */
function along(start: number, size: number, scroll: number, frozen: number): { at: number; hidden: number } {
  const at = start * pixelsPerPoint;
  if (at + size * pixelsPerPoint <= frozen) return { at, hidden: 0 };
  return { at: at - scroll, hidden: scroll > 0 ? Math.max(0, frozen - (at - scroll)) : 0 };
}
