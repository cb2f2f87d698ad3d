import type { Host } from "../../src/standin/host/host";
import { saveXlsx } from "../../src/standin/file/saveXlsx";
import { build } from "../../src/workflows/build";
import { workbookReader } from "../../src/workflows/workbookReader";
import { excelWith } from "../workbook/excelWith";
import { anySession, value } from "../workflows/anySession";

const NEW_PLACE = "Voss";

/** A workbook whose register was being updated the day before, until Excel failed: two cells and a row, not all of them written. */
export async function brokenOffBook(): Promise<Buffer> {
  const host = await excelWith((book) => {
    book.addWorksheet("Kunder").addRows([
      ["Kundenr", "Navn", "E-post", "Poststed"],
      [10001, "Fjordkroken Kafé AS", "post@fjordkroken.example", "Bergen"],
      [10002, "Hotell Hvilepuls AS", "post@hvilepuls.example", "Oslo"],
    ]);
  });
  const session = { ...anySession("Kari"), now: () => "2026-10-30T09:00:00.000Z" };
  value(await build(session, workbookReader(session)));
  host.editAsUser("Kunder", "C2:D2", [["ny@fjordkroken.example", NEW_PLACE]]);
  host.editAsUser("Kunder", "A4:D4", [["10003", "Bok & Te", "", "Molde"]]);
  host.faults.request = () => (hasNewPlace(host) ? { kind: "error", code: "GeneralException" } : undefined);
  const broken = await build(session, workbookReader(session));
  delete host.faults.request;
  if (broken.ok) throw new Error("it was not broken off");
  return Buffer.from(saveXlsx(host.workbook));
}

function hasNewPlace({ workbook }: Host): boolean {
  const grid = workbook.sheets.find(({ name }) => name === "Kundekartotek")?.grid;
  return Array.from({ length: 30 }, (_, column) => grid?.value(1, column)).includes(NEW_PLACE);
}
