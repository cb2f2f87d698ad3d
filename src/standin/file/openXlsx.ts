import { PackageParts } from "../model/package/packageParts";
import type { StoredContent } from "../model/package/partContent";
import type { Workbook } from "../model/types";
import { XlsxWorkbook } from "../model/xlsxWorkbook";
import { refuseCompoundFile } from "./compoundFile";
import { WorkbookFileError } from "./workbookFileError";
import type { ZipEntry } from "./zipEntry";
import { readZip, unpackEntry } from "./zipReader";

/** A part as it lies in the opened zip. */
export class ZipContent implements StoredContent {
  constructor(readonly entry: ZipEntry) {}

  read(): Uint8Array {
    return unpackEntry(this.entry);
  }
}

/** Opens an .xlsx or .xlsm. Throws a WorkbookFileError when the file is none that can be opened. */
export function openXlsx(bytes: Uint8Array): Workbook {
  if (bytes.length === 0) throw new WorkbookFileError("empty", "The file has no bytes");
  refuseCompoundFile(bytes);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new WorkbookFileError("notAWorkbook", "The file is no zip");
  const workbook = openPackage(readZip(bytes));
  if (workbook.sheets.length === 0) throw new WorkbookFileError("noSheets", "The workbook has no worksheet");
  return workbook;
}

function openPackage(entries: readonly ZipEntry[]): XlsxWorkbook {
  const parts = new PackageParts(entries.map((entry) => [entry.name, new ZipContent(entry)]));
  try {
    const main = parts.relationships("").find((item) => !item.external && item.type.endsWith("/officeDocument"));
    if (main === undefined || !parts.has(main.target)) throw new Error("The package has no main part");
    return new XlsxWorkbook(parts, main.target);
  } catch (error) {
    if (error instanceof WorkbookFileError || !(error instanceof Error)) throw error;
    // Whatever does not fit together in here is the file's doing.
    throw new WorkbookFileError("notAWorkbook", error.message);
  }
}
