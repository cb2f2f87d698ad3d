/** Between a sheet's name and a list's number; no sheet's name can hold it. */
const MARK = ":";

/** How mappings name the list of a sheet with this number, counted from 1; null where it is the only one. */
export function listName(sheet: string, number: number | null): string {
  return number === null ? sheet : `${sheet}${MARK}${number}`;
}

/** Which list of its sheet a name is for; null where it names the sheet as a whole. */
export function listNumber(name: string): number | null {
  const number = name.includes(MARK) ? Number(name.slice(name.lastIndexOf(MARK) + MARK.length)) : NaN;
  return Number.isInteger(number) ? number : null;
}

/** The sheet that a list's name is for. */
export function sheetOfList(name: string): string {
  return listNumber(name) === null ? name : name.slice(0, name.lastIndexOf(MARK));
}
