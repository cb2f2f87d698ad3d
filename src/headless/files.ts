import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Message } from "../register/message";
import { combine } from "../standin/file/combine";
import { openXlsx } from "../standin/file/openXlsx";
import { WorkbookFileError } from "../standin/file/workbookFileError";
import { workbookFromCsv } from "../standin/file/workbookFromCsv";
import type { Workbook } from "../standin/model/types";
import { removeOwnTabs } from "./removeOwnTabs";

export type Loaded = { readonly ok: true; readonly workbook: Workbook } | { readonly ok: false; readonly wrong: Message };

/**
 * Opens the files as one workbook: the sheets of the first, then those of the others. What the add-in has worked out in the
 * others is left behind, for it tells again what their sheets say.
 */
export function loadFiles(files: readonly string[]): Loaded {
  const workbooks: Workbook[] = [];
  for (const file of files) {
    const loaded = loadFile(file);
    if (!loaded.ok) return loaded;
    workbooks.push(loaded.workbook);
  }
  workbooks.slice(1).forEach(removeOwnTabs);
  return { ok: true, workbook: combine(workbooks) };
}

function loadFile(file: string): Loaded {
  const name = path.basename(file);
  if (!existsSync(file)) return { ok: false, wrong: { say: "file.missing", values: { file } } };
  const ending = path.extname(file).toLowerCase();
  try {
    if (ending === ".csv") return { ok: true, workbook: workbookFromCsv(readFileSync(file), sheetNameOf(file)) };
    if (ending === ".xlsx" || ending === ".xlsm" || ending === ".xls")
      return { ok: true, workbook: openXlsx(readFileSync(file)) };
    return { ok: false, wrong: { say: "file.type", values: { file: name } } };
  } catch (error) {
    if (error instanceof WorkbookFileError) return { ok: false, wrong: { say: `file.${error.code}`, values: { file: name } } };
    if (isSystemError(error)) return { ok: false, wrong: { say: "file.unreadable", values: { file: name, why: error.message } } };
    throw error;
  }
}

/** A .csv's sheet is named after the file; Excel allows 31 characters, and some characters not at all. */
function sheetNameOf(file: string): string {
  const name = path
    .basename(file, path.extname(file))
    .replace(/[\\/?*:[\]]/g, "_")
    .slice(0, 31)
    .replace(/^'|'$/g, "_");
  return name === "" || name.toLowerCase() === "history" ? `${name}_` : name;
}

/**
 * Writes a file whole or not at all: beside its place first, then moved there. A device or pipe is written to as it is,
 * for moving a file there would put the file in its place. Gives what went wrong, or null.
 */
export function writeWhole(file: string, content: Uint8Array | string): Message | null {
  try {
    if (isStream(file)) {
      writeFileSync(file, content);
      return null;
    }
    makeFolder(path.dirname(path.resolve(file)));
    const part = `${file}.${process.pid}.part`;
    try {
      writeFileSync(part, content);
      renameSync(part, file);
    } catch (error) {
      rmSync(part, { force: true });
      throw error;
    }
    return null;
  } catch (error) {
    if (isSystemError(error)) return { say: "headless.notWritten", values: { file, why: error.message } };
    throw error;
  }
}

/** True where both names lead to one file, also over links; a file that is not there yet is told by its folder. */
export function isSameFile(one: string, other: string): boolean {
  return placeOf(one) === placeOf(other);
}

function placeOf(file: string): string {
  const full = path.resolve(file);
  if (existsSync(full)) return realpathSync(full);
  const folder = path.dirname(full);
  return folder === full ? full : path.join(placeOf(folder), path.basename(full));
}

function isStream(file: string): boolean {
  if (!existsSync(file)) return false;
  const stat = statSync(file);
  return !stat.isFile() && !stat.isDirectory();
}

/** Folder by folder: Node's own way of making several at once never ends where a file system has no room for any, such as /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder);
}

/** By its shape: an error that comes from another realm is no instance of this one's Error. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" && "message" in error;
}
