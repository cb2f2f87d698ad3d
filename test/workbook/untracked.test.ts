import { expect, test } from "@jest/globals";
import { untracked } from "../../src/workbook/untracked";
import { openBlank } from "../standin/openExcel";

/** What the client holds until the run ends. */
function held(context: Excel.RequestContext): number {
  const { _autoCleanupList: list } = context.trackedObjects as unknown as { _autoCleanupList: object };
  return Object.keys(list).length;
}

test("a range for one round trip is read and written, and then neither Excel nor the client holds it", async () => {
  const { host, sheet } = openBlank();
  sheet.grid.setValue(0, 0, "Kari");
  const actions: string[] = [];
  host.faults.action = ({ name }) => void actions.push(name);
  await Excel.run(async (context) => {
    const ark = context.workbook.worksheets.getItem("Ark1");
    const read = untracked(ark.getRange("A1")).load("values");
    untracked(ark.getRange("B1")).values = [["Ola"]];
    await context.sync();
    expect(read.values).toEqual([["Kari"]]);
    expect(held(context)).toBe(0);

    ark.getRange("A1").load("values");
    await context.sync();
    expect(held(context)).toBe(1);
  });
  expect(sheet.grid.value(0, 1)).toBe("Ola");
  expect(actions.filter((name) => name === "_KeepReference")).toHaveLength(1);
});
