import { overlap } from "../model/areas";
import type { Area } from "../model/types";
import type { Reference } from "./values";

/** References over more rows than this are looked through one by one; smaller ones are found by their rows. */
const fewRows = 16;

interface Reading<Formula> {
  readonly formula: Formula;
  readonly area: Reference;
}

/** Which formulas read a cell. */
export class Readers<Formula> {
  private readonly byRow = new Map<string, Map<number, Reading<Formula>[]>>();
  private readonly tall = new Map<string, Reading<Formula>[]>();

  add(formula: Formula, areas: readonly Reference[]): void {
    for (const area of areas) {
      const sheet = area.sheet.toLowerCase();
      const reading = { formula, area };
      if (area.rows > fewRows) {
        entry(this.tall, sheet, () => []).push(reading);
        continue;
      }
      const rows = entry(this.byRow, sheet, () => new Map<number, Reading<Formula>[]>());
      for (let row = area.row; row < area.row + area.rows; row++) entry(rows, row, () => []).push(reading);
    }
  }

  /** The formulas that read any cell of the area, each once. */
  of(sheetName: string, area: Area): Set<Formula> {
    const sheet = sheetName.toLowerCase();
    const found = new Set<Formula>();
    const take = (reading: Reading<Formula>): void => {
      if (overlap(reading.area, area)) found.add(reading.formula);
    };
    this.tall.get(sheet)?.forEach(take);
    const rows = this.byRow.get(sheet);
    if (rows === undefined) return found;
    if (area.rows > rows.size) for (const readings of rows.values()) readings.forEach(take);
    else for (let row = area.row; row < area.row + area.rows; row++) rows.get(row)?.forEach(take);
    return found;
  }
}

function entry<Key, Content>(map: Map<Key, Content>, key: Key, make: () => Content): Content {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
