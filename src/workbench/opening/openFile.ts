import type { Message } from "../../register/message";
import { openXlsx } from "../../standin/file/openXlsx";
import { workbookFromCsv } from "../../standin/file/workbookFromCsv";
import { WorkbookFileError } from "../../standin/file/workbookFileError";
import type { Workbook } from "../../standin/model/types";

/** A workbook with the name that it is saved under. */
export interface OpenedFile {
  readonly workbook: Workbook;
  readonly name: string;
  /** What to know of it. */
  readonly remark?: Message;
}

export type Opening = { readonly ok: true; readonly file: OpenedFile } | { readonly ok: false; readonly wrong: Message };

/** Beyond this a browser's tab runs out of memory before it shows anything. */
const largestFile = 50 * 2 ** 20;

/** Opens a file that a person gave, or says why it cannot be opened. Nothing is shown of a file that fails. */
export async function openFile(file: File): Promise<Opening> {
  const values = { file: file.name };
  const ending = /\.[^.]*$/.exec(file.name.toLowerCase())?.[0] ?? "";
  if (!readable.has(ending)) return { ok: false, wrong: { say: "file.type", values } };
  if (file.size > largestFile) {
    const size = Math.ceil(file.size / 2 ** 20);
    return { ok: false, wrong: { say: "workbench.largerThan", values: { ...values, size, limit: largestFile / 2 ** 20 } } };
  }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (ending === ".csv") {
      const title = file.name.slice(0, -ending.length);
      return { ok: true, file: { workbook: workbookFromCsv(bytes, sheetName(title)), name: `${title}.xlsx` } };
    }
    const workbook = openXlsx(bytes);
    const macros = workbook.parts.has("xl/vbaProject.bin");
    const remark: Message = { say: "workbench.macros", values };
    return { ok: true, file: { workbook, name: file.name, ...(macros ? { remark } : {}) } };
  } catch (error) {
    if (error instanceof WorkbookFileError) return { ok: false, wrong: { say: `file.${error.code}`, values } };
    // A folder, or a file that was moved away meanwhile.
    if (error instanceof DOMException)
      return { ok: false, wrong: { say: "file.unreadable", values: { ...values, why: error.message } } };
    throw error;
  }
}

const readable = new Set([".xlsx", ".xlsm", ".xls", ".csv"]);

/** Excel allows 31 characters, and some characters not at all. */
function sheetName(title: string): string {
  const name = title
    .replace(/[\\/?*:[\]]/g, "_")
    .slice(0, 31)
    .replace(/^'|'$/g, "_");
  return name === "" || name.toLowerCase() === "history" ? `${name}_` : name;
}
