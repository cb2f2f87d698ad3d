import { expect, test } from "@jest/globals";
import { hang, throttled, unavailable } from "../../../src/standin/behaviour/faults";
import { errorOf, openBlank } from "../openExcel";

async function writeOne(context: Excel.RequestContext): Promise<void> {
  context.workbook.worksheets.getItem("Ark1").getRange("A1").values = [["x"]];
  await context.sync();
}

test.each([
  [throttled, "ActivityLimitReached"],
  [unavailable, "ServiceNotAvailable"],
  [{ kind: "error", code: "RequestAborted" }, "RequestAborted"],
] as const)("a request that meets %j ends with %s, and the next one succeeds", async (fault, code) => {
  const { host, sheet } = openBlank();
  host.faults.request = (number) => (number === 1 ? fault : undefined);
  expect(await errorOf(writeOne)).toBe(code);
  expect(sheet.grid.value(0, 0)).toBeNull();
  expect(await errorOf(writeOne)).toBe("none");
});

test("an action that fails ends its batch", async () => {
  const { host, sheet } = openBlank();
  host.faults.action = ({ name }) => (name === "Values" ? "GeneralException" : undefined);
  expect(await errorOf(writeOne)).toBe("GeneralException");
  expect(sheet.grid.value(0, 0)).toBeNull();
});

test("a hanging host never answers", async () => {
  const { host } = openBlank();
  host.faults.request = () => hang;
  const answered = errorOf(writeOne);
  const late = new Promise<string>((resolve) => setTimeout(() => resolve("still waiting"), 20));
  expect(await Promise.race([answered, late])).toBe("still waiting");
});

test("a request above the limit is refused as a whole", async () => {
  const { host, sheet } = openBlank();
  const code = await errorOf(async (context) => {
    const block = Array.from({ length: 60_000 }, () => ["x".repeat(100)]);
    context.workbook.worksheets.getItem("Ark1").getRange("A1:A60000").values = block;
    await context.sync();
  });
  expect(code).toBe("RequestPayloadSizeLimitExceeded");
  expect(sheet.grid.usedArea(true)).toBeNull();
  expect(host.largestRequest).toBeGreaterThan(5 * 1024 * 1024);
});

test("a reply above the limit is refused, though what was written stands", async () => {
  const { sheet } = openBlank();
  const code = await errorOf(async (context) => {
    const range = context.workbook.worksheets.getItem("Ark1").getRange("A1:A60000");
    range.values = "x".repeat(100) as unknown as string[][];
    range.load("values");
    await context.sync();
  });
  expect(code).toBe("ResponsePayloadSizeLimitExceeded");
  expect(sheet.grid.value(59_999, 0)).toBe("x".repeat(100));
});

test("while a cell is being edited requests fail, unless they were asked to wait", async () => {
  const { host, sheet } = openBlank();
  host.beginCellEdit();
  expect(await errorOf(writeOne)).toBe("InvalidOperationInCellEditMode");
  const waiting = Excel.run({ delayForCellEdit: true }, writeOne);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(sheet.grid.value(0, 0)).toBeNull();
  host.endCellEdit();
  await waiting;
  expect(sheet.grid.value(0, 0)).toBe("x");
});

test("another person can edit between two batches", async () => {
  const { host } = openBlank();
  host.faults.request = (number) => {
    if (number === 2) host.editAsOther("Ark1", "A1", "theirs");
    return undefined;
  };
  const seen = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Ark1").getRange("A1").load("values");
    await context.sync();
    const before: unknown = cell.values[0]?.[0];
    cell.load("values");
    await context.sync();
    return [before, cell.values[0]?.[0] as unknown];
  });
  expect(seen).toEqual(["", "theirs"]);
});
