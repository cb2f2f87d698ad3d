import type { Culture } from "../../standin/members/excel";
import type { AxisPicture, ChartPicture, SeriesPicture } from "./chartPicture";
import { labelColor, labelSize, type Frame } from "./chartFrame";
import { sayValue } from "./sayValue";
import { scaleOf, type Scale } from "./scale";
import { endsOf, extentsOf, type Extent } from "./stacks";
import { shortened, svg, textWidth } from "./svg";

const gridColor = "#DDE3EA";

/** Columns, lines and areas over categories that stand side by side. */
export function drawColumns(picture: ChartPicture, frame: Frame, culture: Culture): SVGElement[] {
  const extents = extentsOf(picture);
  const primary = scaleOf(endsOf(picture, extents, "Primary"), picture.primary);
  const secondary = picture.secondary === null ? null : scaleOf(endsOf(picture, extents, "Secondary"), picture.secondary);
  const left = roomFor(picture.primary, primary, culture);
  const right = picture.secondary === null || secondary === null ? 0 : roomFor(picture.secondary, secondary, culture);
  const band = (frame.width - left - right) / Math.max(1, picture.categories.length);
  const lines = picture.categories.map((label) => inLines(label, band - 4));
  const turned = lines.some((one) => one === null);
  const below = turned ? 16 + 5.2 * Math.min(longestTurned, Math.max(...picture.categories.map(({ length }) => length))) : 38;
  const plot: Frame = {
    left: frame.left + left,
    top: frame.top,
    width: frame.width - left - right,
    height: Math.max(20, frame.height - below),
  };
  const y = (value: number, scale: Scale): number => plot.top + plot.height * (1 - (value - scale.min) / (scale.max - scale.min));
  const parts = axisParts(picture.primary, primary, plot, "left", culture, (value) => y(value, primary));
  if (picture.secondary !== null && secondary !== null)
    parts.push(...axisParts(picture.secondary, secondary, plot, "right", culture, (value) => y(value, secondary)));
  const columns = picture.series.filter(({ type }) => type.startsWith("Column"));
  for (const series of picture.series) {
    const scale = series.axis === "Secondary" && secondary !== null ? secondary : primary;
    const places = (extents.get(series) ?? []).map((extent, at) =>
      extent === null
        ? null
        : { x: plot.left + band * (at + 0.5), from: y(extent.from, scale), to: y(extent.to, scale), extent, at },
    );
    const known = places.filter((place) => place !== null);
    if (series.type.startsWith("Column")) parts.push(...columnParts(series, columns, known, band));
    else parts.push(...lineParts(series, known));
    parts.push(...valueLabels(series, known, culture));
  }
  const zero = y(Math.max(0, primary.min), primary);
  parts.push(svg("line", { x1: plot.left, x2: plot.left + plot.width, y1: zero, y2: zero, stroke: "#BFC7D1" }));
  return [...parts, ...categoryLabels(picture, plot, band, turned)];
}

interface Place {
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly extent: Extent;
  readonly at: number;
}

function columnParts(
  series: SeriesPicture,
  columns: readonly SeriesPicture[],
  places: readonly Place[],
  band: number,
): SVGElement[] {
  const stacked = series.type.includes("Stacked");
  const side = stacked ? 1 : columns.length;
  const width = band / (side + series.gap / 100);
  const shift = stacked ? -width / 2 : (columns.indexOf(series) - side / 2) * width;
  return places.map(({ x, from, to, at }) =>
    svg("rect", {
      x: x + shift,
      y: Math.min(from, to),
      width,
      height: Math.abs(to - from),
      fill: series.pointColors.get(at) ?? series.color,
    }),
  );
}

function lineParts(series: SeriesPicture, places: readonly Place[]): SVGElement[] {
  const line = places.map(({ x, to }) => `${x.toFixed(1)},${to.toFixed(1)}`).join(" ");
  if (series.type.startsWith("Area")) {
    const back = [...places].reverse().map(({ x, from }) => `${x.toFixed(1)},${from.toFixed(1)}`);
    return [svg("polygon", { points: `${line} ${back.join(" ")}`, fill: series.color })];
  }
  const stroke = { fill: "none", stroke: series.color, "stroke-width": series.weight * (4 / 3), "stroke-linejoin": "round" };
  const marks = series.markers ? places.map(({ x, to }) => svg("circle", { cx: x, cy: to, r: 3.5, fill: series.color })) : [];
  return [svg("polyline", { points: line, ...stroke }), ...marks];
}

function valueLabels(series: SeriesPicture, places: readonly Place[], culture: Culture): SVGElement[] {
  const { labels } = series;
  if (labels === null) return [];
  return places.map(({ x, to, extent }) =>
    svg(
      "text",
      { x, y: to - 4, "text-anchor": "middle", "font-size": labelSize, fill: labelColor },
      sayValue(extent.to - extent.from, labels, culture),
    ),
  );
}

function roomFor(axis: AxisPicture, { ticks }: Scale, culture: Culture): number {
  if (!axis.visible) return 4;
  return 10 + Math.max(...ticks.map((tick) => textWidth(sayValue(tick, axis.format, culture), labelSize)));
}

function axisParts(
  axis: AxisPicture,
  { ticks }: Scale,
  plot: Frame,
  side: "left" | "right",
  culture: Culture,
  y: (value: number) => number,
): SVGElement[] {
  const end = plot.left + plot.width;
  const lines = axis.gridlines
    ? ticks.map((tick) => svg("line", { x1: plot.left, x2: end, y1: y(tick), y2: y(tick), stroke: gridColor }))
    : [];
  if (!axis.visible) return lines;
  const place = side === "left" ? { x: plot.left - 6, "text-anchor": "end" } : { x: end + 6, "text-anchor": "start" };
  const texts = ticks.map((tick) =>
    svg("text", { ...place, y: y(tick) + 4, "font-size": labelSize, fill: labelColor }, sayValue(tick, axis.format, culture)),
  );
  return [...lines, ...texts];
}

const longestTurned = 14;

/** The label in at most two lines of this width; null where it does not fit. */
function inLines(label: string, width: number): string[] | null {
  if (textWidth(label, labelSize) <= width) return [label];
  const words = label.split(" ");
  for (let split = words.length - 1; split > 0; split--) {
    const lines = [words.slice(0, split).join(" "), words.slice(split).join(" ")];
    if (lines.every((line) => textWidth(line, labelSize) <= width)) return lines;
  }
  return null;
}

function categoryLabels({ categories }: ChartPicture, plot: Frame, band: number, turned: boolean): SVGElement[] {
  const baseline = plot.top + plot.height + 16;
  const every = turned ? Math.max(1, Math.ceil(16 / band)) : 1;
  return categories.flatMap((label, at) => {
    if (at % every !== 0) return [];
    const x = plot.left + band * (at + 0.5);
    const look = { "font-size": labelSize, fill: labelColor };
    if (turned) {
      const turn = `rotate(-40 ${x.toFixed(1)} ${(baseline - 4).toFixed(1)})`;
      return [
        svg("text", { x, y: baseline - 4, "text-anchor": "end", transform: turn, ...look }, shortened(label, longestTurned)),
      ];
    }
    return (inLines(label, band - 4) ?? []).map((line, index) =>
      svg("text", { x, y: baseline + index * 15, "text-anchor": "middle", ...look }, line),
    );
  });
}
