import { pageFile } from "../hosted";
import { makeCertificates } from "./certificates";
import { isSideloaded, noExcel } from "./excelHere";
import { builtFolder } from "./make";
import { port } from "./serve";
import { runTool, type System } from "./system";

/**
 * Loads the add-in under development into the Excel of this computer and serves it. Microsoft's tools end with status 0 even when
 * nothing happened, so that what they were to bring about is looked at instead.
 */
export async function sideload(system: System): Promise<number> {
  const reason = await noExcel(system);
  if (reason !== null) return failed(system, reason);
  if (!system.exists(`${builtFolder}/${pageFile}`))
    return failed(system, `There is nothing to serve in ${builtFolder} yet: run \`npm run build\` first.`);
  const certificates = await makeCertificates(system);
  if (certificates !== "trusted")
    return failed(system, `The certificates for https://localhost are ${certificates}, so that Excel would not open the pane.`);
  await runTool(system, "office-addin-debugging", [
    ...["start", "manifest.xml", "desktop", "--app", "excel", "--no-debug", "--no-live-reload"],
    ...["--dev-server", "node src/excel/developer/launch.cjs serve", "--dev-server-port", String(port)],
  ]);
  if (!(await isSideloaded(system))) return failed(system, "Excel was not told of the add-in; see what is said above.");
  system.say("The add-in is loaded: look for the tab Kundekartotek on Excel's ribbon. `npm run excel:stop` takes it out again.");
  return 0;
}

/** Takes the add-in out of Excel again and ends its server. */
export async function unload(system: System): Promise<number> {
  const reason = await noExcel(system);
  if (reason !== null) return failed(system, reason);
  await runTool(system, "office-addin-debugging", ["stop", "manifest.xml"]);
  if (await isSideloaded(system)) return failed(system, "Excel still has the add-in; see what is said above.");
  system.say("The add-in is taken out of Excel.");
  return 0;
}

function failed(system: System, why: string): number {
  system.say(why);
  return 1;
}
