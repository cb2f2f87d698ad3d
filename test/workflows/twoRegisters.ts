import { Workbook as Book } from "exceljs";
import { startExcel } from "../../src/standin/boot/node";
import { openXlsx } from "../../src/standin/file/openXlsx";
import { saveXlsx } from "../../src/standin/file/saveXlsx";
import type { Host } from "../../src/standin/host/host";
import type { Sheet } from "../../src/standin/model/types";
import { build } from "../../src/workflows/build";
import type { Session } from "../../src/workflows/session";
import { workbookReader } from "../../src/workflows/workbookReader";
import { anySession, value } from "./anySession";
import { putTogether } from "./together";

const excel = startExcel();

/** Customers of two people's workbook. */
export async function customersBook(): Promise<Uint8Array> {
  const book = new Book();
  const customers = book.addWorksheet("Kunder");
  customers.addRow(["Kundenr", "Navn", "Telefon", "E-post", "Kredittgrense", "Kunde siden"]);
  const since = new Date("2019-05-17T00:00:00Z");
  customers.addRow(["007", "Møller Bygg AS", "22 33 44 55", "post@moller.no", 50000, since]);
  customers.addRow(["008", "Båten ANS", "22 33 44 56", null, null, null]);
  customers.addRow(["009", "Kari Nordmann", "41 23 45 67", "kari@nordmann.no", 1000, since]);
  customers.getColumn(6).numFmt = "dd.mm.yyyy";
  return new Uint8Array(await book.xlsx.writeBuffer());
}

export function opened(bytes: Uint8Array): Host {
  return excel.open(openXlsx(bytes), {});
}

/** One of two people, who begin so many minutes after noon. */
export function person(name: string, minutes: number): Session {
  let made = 0;
  let at = Date.parse("2026-10-31T12:00:00.000Z") + minutes * 60_000;
  return { ...anySession(name), holder: name, newId: () => `${name}-${++made}`, now: () => new Date((at += 1000)).toISOString() };
}

interface Copies {
  /** What each does in the copy before the two come together, after the build. */
  readonly inFirst?: (host: Host) => void;
  readonly inSecond?: (host: Host) => void;
  /** What is done with the add-in then. */
  readonly afterFirst?: () => Promise<void>;
  readonly afterSecond?: () => Promise<void>;
  /** Minutes after noon at which each builds. */
  readonly minutes?: readonly [number, number];
  readonly bytes?: Uint8Array;
}

/**
 * A workbook in which two people have built at the same moment, each without seeing the other: the sheets of the second come to the
 * first one's, as when co-authoring brings them together. `Excel.run` works on it from now on.
 */
export async function twoRegisters({ inFirst, inSecond, afterFirst, afterSecond, minutes = [0, 1], bytes }: Copies = {}): Promise<Host> {
  const book = bytes ?? (await customersBook());
  const second = opened(book);
  const ola = person("Ola", minutes[1]);
  value(await build(ola, workbookReader(ola)));
  inSecond?.(second);
  await afterSecond?.();
  const first = opened(book);
  const kari = person("Kari", minutes[0]);
  value(await build(kari, workbookReader(kari)));
  inFirst?.(first);
  await afterFirst?.();
  const before = new Set(openXlsx(book).sheets.map(({ name }) => name));
  putTogether(first.workbook, second.workbook, ({ name }: Sheet) => !before.has(name));
  // Saved and opened again, as by a colleague the next day.
  return opened(saveXlsx(first.workbook));
}
