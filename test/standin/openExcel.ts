import { startExcel } from "../../src/standin/boot/node";
import { blankWorkbook } from "../../src/standin/file/blankWorkbook";
import type { Host, HostOptions } from "../../src/standin/host/host";
import type { Sheet } from "../../src/standin/model/types";

const excel = startExcel();

/** A new workbook with one sheet, "Ark1", behind the genuine client; days typed without a year are of 2026. */
export function openBlank(options: HostOptions = {}): { readonly host: Host; readonly sheet: Sheet } {
  const host = excel.open(blankWorkbook("Ark1"), { now: () => new Date(2026, 0, 31), ...options });
  const sheet = host.workbook.sheets[0];
  if (sheet === undefined) throw new Error("a blank workbook has a sheet");
  return { host, sheet };
}

/** The code of the error that a run ends with; "none" when it succeeds. */
export async function errorOf(run: (context: Excel.RequestContext) => Promise<unknown>): Promise<string> {
  try {
    await Excel.run(run);
    return "none";
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}

/** Lets messages arrive that the host sends after a reply. */
export async function afterEvents(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 5));
}
