import type { Area, BorderEdge, BorderFormat, CellFormat } from "../../model/types";
import { oneOf, wholeNumber } from "../../protocol/argument";
import { HostError } from "../../protocol/hostError";
import type { Excel } from "../excel";
import { areaOf, type RangeTarget } from "../rangeTarget";
import { object, type Members } from "../targets";
import { borderSides, type BorderSide, type BorderTarget } from "./borderTarget";
import { color } from "./color";
import { common, reformat } from "./shape";

const lineStyles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;
type LineStyle = (typeof lineStyles)[number];
type Weight = (typeof weights)[number];

/** The file's border style to the client's two words. */
const words: Readonly<Record<string, readonly [LineStyle, Weight]>> = {
  thin: ["Continuous", "Thin"],
  hair: ["Continuous", "Hairline"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  dotted: ["Dot", "Thin"],
  double: ["Double", "Thick"],
  slantDashDot: ["SlantDashDot", "Medium"],
};

function fileStyle(style: LineStyle, weight: Weight): string {
  const ofStyle = Object.entries(words).filter(([, [line]]) => line === style);
  const [name] = ofStyle.find(([, [, width]]) => width === weight) ?? ofStyle[0] ?? ["thin"];
  return name;
}

interface Strip {
  readonly area: Area;
  readonly edge: BorderEdge;
}

/** The cells and edges that a side of a range is drawn on; null where the range has no such side. */
function strip(range: RangeTarget, side: BorderSide): Strip | null {
  const area = areaOf(range);
  switch (side) {
    case "EdgeTop":
      return { area: { ...area, rows: 1 }, edge: "top" };
    case "EdgeBottom":
      return { area: { ...area, row: area.row + area.rows - 1, rows: 1 }, edge: "bottom" };
    case "EdgeLeft":
      return { area: { ...area, columns: 1 }, edge: "left" };
    case "EdgeRight":
      return { area: { ...area, column: area.column + area.columns - 1, columns: 1 }, edge: "right" };
    case "InsideHorizontal":
      return area.rows < 2 ? null : { area: { ...area, rows: area.rows - 1 }, edge: "bottom" };
    case "InsideVertical":
      return area.columns < 2 ? null : { area: { ...area, columns: area.columns - 1 }, edge: "right" };
    default:
      throw new HostError("InvalidArgument", "stand-in: diagonal borders are not imitated");
  }
}

function present(border: BorderTarget, excel: Excel): BorderFormat | undefined | null {
  const found = strip(border.range, border.side);
  if (found === null) return undefined;
  const range = { sheet: border.range.sheet, area: found.area };
  const style = common(range, excel, (format) => format.borders[found.edge]?.style);
  const hue = common(range, excel, (format) => format.borders[found.edge]?.color);
  return style === null ? null : style === undefined ? undefined : { style, color: hue ?? undefined };
}

function change(border: BorderTarget, excel: Excel, make: (old: BorderFormat | undefined) => BorderFormat | undefined): void {
  const found = strip(border.range, border.side);
  if (found === null) return;
  reformat({ sheet: border.range.sheet, area: found.area }, excel, (format) =>
    withBorder(format, found.edge, make(format.borders[found.edge])),
  );
}

function withBorder(format: CellFormat, edge: BorderEdge, border: BorderFormat | undefined): CellFormat {
  const others = Object.fromEntries(Object.entries(format.borders).filter(([name]) => name !== edge));
  return { ...format, borders: border === undefined ? others : { ...others, [edge]: border } };
}

export const rangeBorder: Members<"RangeBorder"> = {
  name: "RangeBorder",
  key: (border) => border.side,
  properties: {
    SideIndex: { get: (border) => border.side },
    Style: {
      get: (border, excel) => {
        const found = present(border, excel);
        return found === null ? null : found === undefined ? "None" : (words[found.style]?.[0] ?? "Continuous");
      },
      set: (border, value, excel) => {
        const style = oneOf(value, lineStyles);
        change(border, excel, (old) => {
          if (style === "None") return undefined;
          const weight = (old === undefined ? undefined : words[old.style]?.[1]) ?? "Thin";
          return { style: fileStyle(style, weight), color: old?.color ?? "#000000" };
        });
      },
    },
    Weight: {
      get: (border, excel) => {
        const found = present(border, excel);
        return found === null ? null : found === undefined ? "Thin" : (words[found.style]?.[1] ?? "Thin");
      },
      set: (border, value, excel) => {
        const weight = oneOf(value, weights);
        change(border, excel, (old) => {
          const style = (old === undefined ? undefined : words[old.style]?.[0]) ?? "Continuous";
          return { style: fileStyle(style, weight), color: old?.color ?? "#000000" };
        });
      },
    },
    Color: {
      get: (border, excel) => {
        const found = present(border, excel);
        return found === null ? null : (found?.color ?? "#000000");
      },
      set: (border, value, excel) => {
        const given = color(value);
        change(border, excel, (old) => ({ style: old?.style ?? "thin", color: given }));
      },
    },
  },
};

export const rangeBorderCollection: Members<"RangeBorderCollection"> = {
  name: "RangeBorderCollection",
  items: (range) => borderSides.map((side) => object("RangeBorder", { range, side })),
  item: (range, side) => object("RangeBorder", { range, side: oneOf(side, borderSides) }),
  properties: { Count: { get: () => borderSides.length } },
  methods: {
    GetItem: (range, [side]) => object("RangeBorder", { range, side: oneOf(side, borderSides) }),
    GetItemAt: (range, [index]) => {
      const side = borderSides[wholeNumber(index)];
      if (side === undefined) throw new HostError("InvalidArgument");
      return object("RangeBorder", { range, side });
    },
  },
};
