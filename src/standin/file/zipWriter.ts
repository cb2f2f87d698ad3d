import { strToU8 } from "fflate";
import type { ZipEntry } from "./zipEntry";

/** Names are UTF-8 (APPNOTE 4.4.4, bit 11). */
const utf8Names = 0x0800;
const versionNeeded = 20;
/** 1 January 1980, as Excel dates its entries: the same workbook makes the same bytes. */
const date = 0x0021;

/** A zip of these entries, in their order. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const named = entries.map((entry) => ({ entry, name: strToU8(entry.name) }));
  const locals = named.reduce((sum, { entry, name }) => sum + 30 + name.length + entry.packed.length, 0);
  const directory = named.reduce((sum, { name }) => sum + 46 + name.length, 0);
  const file = new Uint8Array(locals + directory + 22);
  const view = new DataView(file.buffer);
  let local = 0;
  let central = locals;
  for (const { entry, name } of named) {
    view.setUint32(local, 0x04034b50, true);
    writeCommon(view, local + 4, entry, name.length);
    file.set(name, local + 30);
    file.set(entry.packed, local + 30 + name.length);

    view.setUint32(central, 0x02014b50, true);
    view.setUint16(central + 4, versionNeeded, true);
    writeCommon(view, central + 6, entry, name.length);
    view.setUint32(central + 42, local, true);
    file.set(name, central + 46);

    local += 30 + name.length + entry.packed.length;
    central += 46 + name.length;
  }
  view.setUint32(central, 0x06054b50, true);
  view.setUint16(central + 8, entries.length, true);
  view.setUint16(central + 10, entries.length, true);
  view.setUint32(central + 12, directory, true);
  view.setUint32(central + 16, locals, true);
  return file;
}

/** The fields that an entry's local header and its place in the directory have in common. */
function writeCommon(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, versionNeeded, true);
  view.setUint16(at + 2, utf8Names, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 8, date, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
