import type { ChartPicture } from "./chartPicture";
import type { Frame } from "./chartFrame";
import { svg } from "./svg";

/** The first series as slices, clockwise from the top; a doughnut has a hole. */
export function drawPie({ series }: ChartPicture, frame: Frame): SVGElement[] {
  const [first] = series;
  if (first === undefined) return [];
  const values = first.values.map((value) => Math.abs(value ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0) || 1;
  const radius = Math.max(10, Math.min(frame.width, frame.height) / 2 - 6);
  const middle = { x: frame.left + frame.width / 2, y: frame.top + frame.height / 2 };
  const point = (share: number): string => {
    const angle = 2 * Math.PI * share - Math.PI / 2;
    return `${(middle.x + radius * Math.cos(angle)).toFixed(1)} ${(middle.y + radius * Math.sin(angle)).toFixed(1)}`;
  };
  let begin = 0;
  const slices = values.map((value, index) => {
    const share = value / total;
    const end = Math.min(begin + share, begin + 0.9999);
    const path = `M ${middle.x} ${middle.y} L ${point(begin)} A ${radius} ${radius} 0 ${share > 0.5 ? 1 : 0} 1 ${point(end)} Z`;
    begin += share;
    return svg("path", { d: path, fill: first.pointColors.get(index % 6) ?? first.color, stroke: "#FFFFFF" });
  });
  const hole = first.type === "Doughnut" ? [svg("circle", { cx: middle.x, cy: middle.y, r: radius * 0.6, fill: "#FFFFFF" })] : [];
  return [...slices, ...hole];
}
