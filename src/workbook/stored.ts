import { done, type Result } from "./fault";
import { inExcel } from "./inExcel";

/**
 * Small texts that are kept with the workbook, by key: `workbook.settings`, which only this add-in sees and which every
 * person who opens the workbook shares. Null where nothing is kept under the key.
 */
export async function readStored(key: string): Promise<Result<string | null>> {
  return inExcel<string | null>(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key).load("value");
    await context.sync();
    const value: unknown = setting.isNullObject ? null : setting.value;
    return done(typeof value === "string" ? value : null);
  });
}

export async function writeStored(key: string, text: string): Promise<Result<void>> {
  return inExcel<undefined>(async (context) => {
    context.workbook.settings.add(key, text);
    await context.sync();
    return done(undefined);
  });
}
