import type { Sheet } from "../../src/standin/model/types";
import { openXlsx } from "../../src/standin/file/openXlsx";
import { putTogether } from "../workflows/together";
import { bytesOf, runIn, trialOf } from "./trial";

/**
 * Two people have built at the same moment, and one of them has worked in his register since: a changed number, an emptied address,
 * two customers that he has typed. The other has changed a cell, too.
 */
export async function withSecondRegister(bytes: Uint8Array): Promise<Uint8Array> {
  const younger = trialOf(bytes, "younger", 1);
  await runIn(younger, "build");
  const typed = { D2: "'+47 99 88 77 66", E4: "", B6: "'020", C6: "Ny hos Ola", B7: "'021", C7: "=A1", D7: "'+47 91 23 45 67" };
  for (const [cell, text] of Object.entries(typed)) younger.host.editAsUser("Kundekartotek", cell, text);
  const older = trialOf(bytes, "older", 0);
  await runIn(older, "build");
  older.host.editAsUser("Kundekartotek", "C5", "Moller Bygg");
  const before = new Set(openXlsx(bytes).sheets.map(({ name }) => name));
  putTogether(older.host.workbook, younger.host.workbook, ({ name }: Sheet) => !before.has(name));
  return bytesOf(older);
}
