import { inflateSync } from "fflate";
import { crc32 } from "./crc32";
import { WorkbookFileError } from "./workbookFileError";
import type { ZipEntry } from "./zipEntry";

/** More than any workbook that fits in memory; a file that claims more is a zip bomb or out of reach. */
const largestSum = 1.5 * 2 ** 30;
const largestPart = 2 ** 29 - 2 ** 10;
const mostEntries = 65_536;

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const end64LocatorSignature = 0x07064b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
const unknown32 = 0xffffffff;

/**
 * The entries of a zip by its central directory (PKWARE APPNOTE 6.3, with Zip64, which Java writers use). Nothing is
 * unpacked yet. Folders are left out.
 */
export function readZip(file: Uint8Array): ZipEntry[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  try {
    return readDirectory(file, view);
  } catch (error) {
    if (error instanceof RangeError) throw broken("a field lies outside of the file");
    throw error;
  }
}

/** The entry's content, checked against its size and checksum. */
export function unpackEntry(entry: ZipEntry): Uint8Array {
  const content = entry.method === 0 ? entry.packed : inflate(entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw broken(`${entry.name} is damaged`);
  return content;
}

function inflate(entry: ZipEntry): Uint8Array {
  try {
    // With the output given, fflate stops at its end, so an entry cannot grow beyond what it declared.
    return inflateSync(entry.packed, { out: new Uint8Array(entry.size) });
  } catch {
    throw broken(`${entry.name} cannot be unpacked`);
  }
}

function readDirectory(file: Uint8Array, view: DataView): ZipEntry[] {
  const directory = findDirectory(view);
  if (directory.entries > mostEntries) throw new WorkbookFileError("tooLarge", `${directory.entries} entries`);
  const entries: ZipEntry[] = [];
  let sum = 0;
  let at = directory.offset;
  for (let count = 0; count < directory.entries; count++) {
    if (view.getUint32(at, true) !== centralSignature) throw broken("the directory is damaged");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const entry = readEntry(file, view, at, nameLength, extraLength);
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    sum += entry.size;
    if (entry.size > largestPart || sum > largestSum)
      throw new WorkbookFileError("tooLarge", `${entry.name} of ${entry.size} bytes`);
    if (!entry.name.endsWith("/")) entries.push(entry);
  }
  return entries;
}

function findDirectory(view: DataView): { entries: number; offset: number } {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    if (at >= 20 && view.getUint32(at - 20, true) === end64LocatorSignature) {
      const end64 = large(view, at - 12);
      if (view.getUint32(end64, true) !== end64Signature) throw broken("the Zip64 directory is missing");
      return { entries: large(view, end64 + 32), offset: large(view, end64 + 48) };
    }
    return { entries: view.getUint16(at + 10, true), offset: view.getUint32(at + 16, true) };
  }
  throw broken("it has no directory");
}

function readEntry(file: Uint8Array, view: DataView, at: number, nameLength: number, extraLength: number): ZipEntry {
  const name = new TextDecoder().decode(file.subarray(at + 46, at + 46 + nameLength)).replaceAll("\\", "/");
  const method = view.getUint16(at + 10, true);
  if (view.getUint16(at + 8, true) & 1) throw new WorkbookFileError("password", `${name} is encrypted`);
  if (method !== 0 && method !== 8) throw broken(`${name} is packed by an unknown method`);
  const sizes = {
    size: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  readZip64Sizes(view, at + 46 + nameLength, extraLength, sizes);
  if (view.getUint32(sizes.offset, true) !== localSignature) throw broken(`${name} is missing`);
  const start = sizes.offset + 30 + view.getUint16(sizes.offset + 26, true) + view.getUint16(sizes.offset + 28, true);
  if (start + sizes.packed > file.length) throw broken(`${name} is cut off`);
  return {
    name,
    method,
    crc: view.getUint32(at + 16, true),
    size: sizes.size,
    packed: file.subarray(start, start + sizes.packed),
  };
}

/** APPNOTE 4.5.3: the extra field 1 holds, in this order, those of the values that did not fit into 32 bits. */
function readZip64Sizes(
  view: DataView,
  start: number,
  length: number,
  sizes: { size: number; packed: number; offset: number },
): void {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    for (const key of ["size", "packed", "offset"] as const) {
      if (sizes[key] !== unknown32) continue;
      sizes[key] = large(view, next);
      next += 8;
    }
    return;
  }
}

function large(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function broken(detail: string): WorkbookFileError {
  return new WorkbookFileError("notAWorkbook", `The zip is broken: ${detail}`);
}
