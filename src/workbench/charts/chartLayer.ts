import type { Culture } from "../../standin/members/excel";
import { chartsOnSheet } from "../../standin/model/charts/chart";
import type { Sheet, Workbook } from "../../standin/model/types";
import type { GridWindow } from "../grid/gridView";
import { chartPicture, type ChartPicture } from "./chartPicture";
import { drawChart } from "./drawChart";

const pixelsPerPoint = 4 / 3;

/** Draws the charts of the sheet in front over the grid, and moves them along when it is scrolled. */
export class ChartLayer {
  #drawn: { readonly picture: ChartPicture; readonly frame: HTMLElement }[] = [];

  constructor(private readonly layer: HTMLElement) {}

  draw(workbook: Workbook, sheet: Sheet, culture: Culture): void {
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
      const left = picture.box.left * pixelsPerPoint;
      const top = picture.box.top * pixelsPerPoint;
      const x = (left - (left >= view.frozenWidth ? view.scrollLeft : 0)) * view.zoom;
      const y = (top - (top >= view.frozenHeight ? view.scrollTop : 0)) * view.zoom;
      frame.style.transform = `translate(${x}px, ${y}px) scale(${view.zoom})`;
      // What scrolls passes under what is frozen.
      const hiddenLeft = left >= view.frozenWidth ? Math.max(0, view.frozenWidth - x / view.zoom) : 0;
      const hiddenTop = top >= view.frozenHeight ? Math.max(0, view.frozenHeight - y / view.zoom) : 0;
      frame.style.clipPath = `inset(${hiddenTop}px 0 0 ${hiddenLeft}px)`;
    }
  }

  clear(): void {
    this.#drawn = [];
    this.layer.replaceChildren();
  }
}
