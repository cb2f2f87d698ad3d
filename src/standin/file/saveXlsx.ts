import { refreshCharts } from "../model/charts/refreshCharts";
import type { Workbook } from "../model/types";
import { XlsxWorkbook } from "../model/xlsxWorkbook";
import { ZipContent } from "./openXlsx";
import type { Deflate, ZipEntry } from "./zipEntry";
import { packEntry, portableDeflate } from "./zipEntry";
import { writeZip } from "./zipWriter";

/**
 * The workbook as an .xlsx. Parts that nobody touched are copied from the opened file byte for byte, without being unpacked.
 * In Node, give `(content) => zlib.deflateRawSync(content, { level: 4 })`: it saves seconds with large sheets.
 */
export function saveXlsx(workbook: Workbook, deflate: Deflate = portableDeflate): Uint8Array {
  if (!(workbook instanceof XlsxWorkbook)) throw new TypeError("Only a workbook that was opened here can be saved");
  refreshCharts(workbook);
  workbook.finish();
  const entries = workbook.parts.saved().map(({ path, content }): ZipEntry => {
    if (content instanceof ZipContent) return { ...content.entry, name: path };
    return packEntry(path, content instanceof Uint8Array ? content : content.read(), deflate);
  });
  return writeZip(entries);
}
