import type { Culture } from "../../standin/members/excel";
import type { ChartPicture } from "./chartPicture";
import { labelColor, labelSize, type Frame } from "./chartFrame";
import { sayValue } from "./sayValue";
import { scaleOf } from "./scale";
import { endsOf, extentsOf } from "./stacks";
import { shortened, svg, textWidth } from "./svg";

/** Bars that lie, with the names of the categories on the left; the first is at the bottom unless the axis is reversed. */
export function drawBars(picture: ChartPicture, frame: Frame, culture: Culture): SVGElement[] {
  const { categories, series, primary, reversed } = picture;
  const extents = extentsOf(picture);
  const scale = scaleOf(endsOf(picture, extents, "Primary"), primary);
  const names = categories.map((label) => shortened(label, 30));
  const left = Math.min(frame.width * 0.4, 12 + Math.max(0, ...names.map((label) => textWidth(label, labelSize))));
  const right = series.some(({ labels }) => labels !== null) ? 70 : 10;
  const below = primary.visible ? 22 : 0;
  const plot: Frame = {
    left: frame.left + left,
    top: frame.top,
    width: frame.width - left - right,
    height: frame.height - below,
  };
  const band = plot.height / Math.max(1, categories.length);
  const x = (value: number): number => plot.left + (plot.width * (value - scale.min)) / (scale.max - scale.min);
  const y = (at: number): number => plot.top + band * ((reversed ? at : categories.length - 1 - at) + 0.5);
  const parts: SVGElement[] = [];
  for (const tick of scale.ticks) {
    if (primary.gridlines)
      parts.push(svg("line", { x1: x(tick), x2: x(tick), y1: plot.top, y2: plot.top + plot.height, stroke: "#DDE3EA" }));
    if (primary.visible)
      parts.push(
        svg(
          "text",
          { x: x(tick), y: plot.top + plot.height + 16, "text-anchor": "middle", "font-size": labelSize, fill: labelColor },
          sayValue(tick, primary.format, culture),
        ),
      );
  }
  const side = series.some(({ type }) => type.includes("Stacked")) ? 1 : Math.max(1, series.length);
  series.forEach((one, index) => {
    const height = band / (side + one.gap / 100);
    const shift = side === 1 ? -height / 2 : (index - side / 2) * height;
    (extents.get(one) ?? []).forEach((extent, at) => {
      if (extent === null) return;
      const [start, end] = [x(extent.from), x(extent.to)];
      const fill = one.pointColors.get(at) ?? one.color;
      parts.push(svg("rect", { x: Math.min(start, end), y: y(at) + shift, width: Math.abs(end - start), height, fill }));
      if (one.labels === null) return;
      const label = sayValue(extent.to - extent.from, one.labels, culture);
      parts.push(
        svg(
          "text",
          { x: Math.max(start, end) + 5, y: y(at) + shift + height / 2 + 4, "font-size": labelSize, fill: labelColor },
          label,
        ),
      );
    });
  });
  names.forEach((label, at) => {
    parts.push(
      svg("text", { x: plot.left - 8, y: y(at) + 4, "text-anchor": "end", "font-size": labelSize, fill: labelColor }, label),
    );
  });
  parts.push(svg("line", { x1: x(0), x2: x(0), y1: plot.top, y2: plot.top + plot.height, stroke: "#BFC7D1" }));
  return parts;
}
