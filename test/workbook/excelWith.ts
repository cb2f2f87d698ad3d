import { Workbook as Book } from "exceljs";
import { startExcel } from "../../src/standin/boot/node";
import { openXlsx } from "../../src/standin/file/openXlsx";
import { saveXlsx } from "../../src/standin/file/saveXlsx";
import type { Host, HostOptions } from "../../src/standin/host/host";

const excel = startExcel();

/** A workbook, built by another program, opened in the stand-in for Excel: `Excel.run` works on it from now on. */
export async function excelWith(build: (book: Book) => void, options: HostOptions = {}): Promise<Host> {
  const book = new Book();
  build(book);
  return excel.open(openXlsx(new Uint8Array(await book.xlsx.writeBuffer())), options);
}

/** The workbook as it would be saved now, read by another program. */
export async function savedBook(host: Host): Promise<Book> {
  const book = new Book();
  const bytes = saveXlsx(host.workbook);
  await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  return book;
}
