import { WorkbookFileError } from "./workbookFileError";

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Excel stores a workbook with a password not as a zip but as an OLE compound file with a stream EncryptedPackage
 * (MS-OFFCRYPTO §2.3.1), in the same container as the old .xls (MS-XLS). Names there are UTF-16.
 */
export function refuseCompoundFile(file: Uint8Array): void {
  if (!signature.every((byte, at) => file[at] === byte)) return;
  if (contains(file, utf16("EncryptedPackage"))) throw new WorkbookFileError("password", "EncryptedPackage in a compound file");
  throw new WorkbookFileError("oldFormat", "A compound file without EncryptedPackage");
}

function utf16(text: string): Uint8Array {
  return Uint8Array.from(Array.from(text).flatMap((sign) => [sign.charCodeAt(0), 0]));
}

function contains(file: Uint8Array, sought: Uint8Array): boolean {
  const first = sought[0] ?? 0;
  for (let at = file.indexOf(first); at >= 0; at = file.indexOf(first, at + 1)) {
    if (sought.every((byte, offset) => file[at + offset] === byte)) return true;
  }
  return false;
}
