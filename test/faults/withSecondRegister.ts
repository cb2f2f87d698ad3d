import type { Sheet } from "../../src/standin/model/types";
import { openXlsx } from "../../src/standin/file/openXlsx";
import { saveXlsx } from "../../src/standin/file/saveXlsx";
import { Host } from "../../src/standin/host/host";
import { putTogether } from "../workflows/together";
import { bytesOf, runIn, trialOf } from "./trial";

/**
 * Two people have built at the same moment, and one of them has worked in his register since: a changed number, an emptied address,
 * two customers that he has typed. The other has changed a cell, too.
 */
export async function withSecondRegister(bytes: Uint8Array): Promise<Uint8Array> {
  const younger = await built(bytes, "younger", 1);
  const typed = { D2: "'+47 99 88 77 66", E4: "", B6: "'020", C6: "Ny hos Ola", B7: "'021", C7: "=A1", D7: "'+47 91 23 45 67" };
  for (const [cell, text] of Object.entries(typed)) younger.editAsUser("Kundekartotek", cell, text);
  const older = await built(bytes, "older", 0);
  older.editAsUser("Kundekartotek", "C5", "Moller Bygg");
  const before = new Set(openXlsx(bytes).sheets.map(({ name }) => name));
  putTogether(older.workbook, younger.workbook, ({ name }: Sheet) => !before.has(name));
  return saveXlsx(older.workbook);
}

async function built(bytes: Uint8Array, ids: string, hour: number): Promise<Host> {
  const trial = trialOf(bytes, ids, hour);
  await runIn(trial, "build");
  return new Host(openXlsx(bytesOf(trial)));
}
