import type { IStyleData } from "@univerjs/presets";
import { hasHeaders, hasTotals, styleFlag, styleName, tableArea, type Table } from "../../standin/model/tables/table";
import type { BorderFormat, Workbook } from "../../standin/model/types";
import { attribute, childOf, childrenOf, descend } from "../../standin/model/tree";
import { border } from "./cellStyle";

/** What a table adds to a cell, with a short name under which the same look is kept once. */
export interface CellLook {
  readonly key: string;
  readonly style: IStyleData;
}

interface Family {
  readonly accent: string;
  readonly tint: string;
  /** Filled headings in the accent with white letters; else bold ones between two lines. */
  readonly filled: boolean;
  readonly boxed: boolean;
}

/**
 * The look of a built-in table style, as far as a glance tells styles apart: headings, bands, totals and lines. Styles come in
 * sevens: the first is black, the others have the theme's six accents.
 */
export function tableLook(table: Table): (row: number, column: number) => CellLook | undefined {
  const family = familyOf(table);
  if (family === undefined) return () => undefined;
  const area = tableArea(table);
  const last = area.rows - 1;
  const banded = styleFlag(table, "showRowStripes");
  const top = hasHeaders(table) ? 1 : 0;
  const looks = looksOf(family);
  return (row, column) => {
    const at = row - area.row;
    if (at < 0 || at > last || column < area.column || column >= area.column + area.columns) return undefined;
    if (at === 0 && hasHeaders(table)) return looks.heading;
    if (at === last && hasTotals(table)) return looks.totals;
    const bold = column === area.column && styleFlag(table, "showFirstColumn");
    const band = banded && (at - top) % 2 === 0;
    const place = at === last ? "last" : at === 0 ? "first" : "middle";
    return looks.body(band, bold, place);
  };
}

function familyOf(table: Table): Family | undefined {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(styleName(table));
  if (match === null) return undefined;
  const number = Number(match[2]);
  const accent = accentOf(table.workbook, (number - 1) % 7);
  const tint = (number - 1) % 7 === 0 ? "#D9D9D9" : lighter(accent);
  const row = Math.floor((number - 1) / 7);
  const filled = match[1] !== "Light" || row === 1;
  return { accent, tint, filled, boxed: match[1] === "Light" && row > 0 };
}

function looksOf({ accent, tint, filled, boxed }: Family): {
  heading: CellLook;
  totals: CellLook;
  body: (band: boolean, bold: boolean, place: "first" | "middle" | "last") => CellLook;
} {
  const line: BorderFormat = { style: "thin", color: accent };
  const edges = { t: border(line), b: border(line) };
  const key = `${accent}${filled ? "f" : "l"}${boxed ? "b" : ""}`;
  const heading: IStyleData = filled ? { bg: { rgb: accent }, cl: { rgb: "#FFFFFF" }, bl: 1 } : { bl: 1, bd: edges };
  return {
    heading: { key: `h${key}`, style: heading },
    totals: { key: `t${key}`, style: { bl: 1, bd: edges } },
    body: (band, bold, place) => ({
      key: `${band ? "1" : "0"}${bold ? "b" : "n"}${place}${key}`,
      style: {
        ...(band ? { bg: { rgb: tint } } : {}),
        ...(bold ? { bl: 1 } : {}),
        ...(boxed
          ? { bd: edges }
          : place === "last"
            ? { bd: { b: border(line) } }
            : place === "first"
              ? { bd: { t: border(line) } }
              : {}),
      },
    }),
  };
}

/** Black for 0, else the theme's accent of that number. */
function accentOf({ parts }: Workbook, number: number): string {
  if (number === 0) return "#000000";
  const path = parts.paths().find((candidate) => /^xl\/theme\/theme\d*\.xml$/.test(candidate));
  const scheme = path === undefined ? undefined : descend(parts.xml(path), "themeElements", "clrScheme");
  const slot = scheme && childOf(scheme, `accent${number}`);
  const color = attribute(slot && childrenOf(slot)[0], "val");
  return `#${color ?? "1F4E79"}`;
}

/** Four fifths of the way to white. */
function lighter(color: string): string {
  const part = (at: number): string => {
    const value = parseInt(color.slice(at, at + 2), 16);
    return Math.round(value + (255 - value) * 0.8)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${part(1)}${part(3)}${part(5)}`.toUpperCase();
}
