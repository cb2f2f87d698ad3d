import type { Culture } from "../../standin/members/excel";
import type { ChartPicture } from "./chartPicture";
import { labelColor, labelSize, type Frame } from "./chartFrame";
import { drawBars } from "./drawBars";
import { drawColumns } from "./drawColumns";
import { drawPie } from "./drawPie";
import { shortened, svg, textWidth } from "./svg";

const pixelsPerPoint = 4 / 3;
const legendHeight = 26;
const edge = 10;

/** The chart as Excel would draw it, simply, in a picture of this size in pixels. */
export function drawChart(picture: ChartPicture, width: number, height: number, culture: Culture): SVGElement {
  const parts: SVGElement[] = [svg("rect", { width, height, fill: "#FFFFFF", stroke: "#D9D9D9" })];
  let { left, top } = { left: edge, top: edge };
  let right = width - edge;
  let bottom = height - edge;
  if (picture.title !== null) {
    const size = picture.title.size * pixelsPerPoint;
    parts.push(
      svg(
        "text",
        {
          x: width / 2,
          y: top + size,
          "text-anchor": "middle",
          "font-size": size,
          "font-weight": picture.title.bold ? 600 : 400,
          fill: picture.title.color,
        },
        shortened(picture.title.text, Math.floor((width - 2 * edge) / textWidth("m", size))),
      ),
    );
    top += size + 14;
  }
  const entries = legendEntries(picture);
  if (picture.legend === "b") {
    bottom -= legendHeight;
    parts.push(...rowOfEntries(entries, width, bottom + legendHeight - 8));
  } else if (picture.legend === "t") {
    parts.push(...rowOfEntries(entries, width, top + labelSize));
    top += legendHeight;
  } else if (picture.legend !== null) {
    const wide = Math.min(width / 3, 24 + Math.max(...entries.map(({ name }) => textWidth(name, labelSize)), 0));
    if (picture.legend === "r") right -= wide;
    parts.push(...columnOfEntries(entries, picture.legend === "r" ? right + 8 : left, (top + bottom) / 2));
    if (picture.legend === "l") left += wide;
  }
  const frame: Frame = { left, top, width: right - left, height: bottom - top };
  parts.push(...drawPlot(picture, frame, culture));
  return svg(
    "svg",
    {
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-label": picture.title?.text ?? picture.name,
      "font-family": '"Segoe UI", Calibri, Arial, sans-serif',
    },
    ...parts,
  );
}

function drawPlot(picture: ChartPicture, frame: Frame, culture: Culture): SVGElement[] {
  const type = picture.series[0]?.type ?? "Invalid";
  if (type === "Pie" || type === "Doughnut") return drawPie(picture, frame);
  return type.startsWith("Bar") ? drawBars(picture, frame, culture) : drawColumns(picture, frame, culture);
}

interface Entry {
  readonly name: string;
  readonly color: string;
  readonly line: boolean;
}

function legendEntries({ series, categories }: ChartPicture): Entry[] {
  const [first] = series;
  if (first !== undefined && (first.type === "Pie" || first.type === "Doughnut"))
    return categories.map((name, index) => ({ name, color: first.pointColors.get(index % 6) ?? first.color, line: false }));
  return series.map(({ name, color, type }) => ({ name, color, line: type.startsWith("Line") }));
}

function rowOfEntries(entries: readonly Entry[], width: number, baseline: number): SVGElement[] {
  const widths = entries.map(({ name }) => 20 + textWidth(name, labelSize) + 12);
  let x = Math.max(4, (width - widths.reduce((sum, one) => sum + one, 0)) / 2);
  return entries.flatMap((entry, index) => {
    const drawn = drawEntry(entry, x, baseline);
    x += widths[index] ?? 0;
    return drawn;
  });
}

function columnOfEntries(entries: readonly Entry[], left: number, middle: number): SVGElement[] {
  return entries.flatMap((entry, index) => drawEntry(entry, left, middle + (index - entries.length / 2 + 0.8) * 20));
}

function drawEntry({ name, color, line }: Entry, x: number, baseline: number): SVGElement[] {
  return [
    svg("rect", { x, y: baseline - (line ? 5 : 9), width: 12, height: line ? 2.5 : 9, fill: color }),
    svg("text", { x: x + 17, y: baseline, "font-size": labelSize, fill: labelColor }, name),
  ];
}
