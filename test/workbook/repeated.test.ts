import { describe, expect, test } from "@jest/globals";
import { repeated } from "../../src/workbook/repeated";

function excelError(code: string): Error {
  return Object.assign(new Error("Something in English."), {
    name: "RichApi.Error",
    code,
    debugInfo: { errorLocation: "Range.values" },
  });
}

/** Work that fails so often before it succeeds, and the pauses taken between. */
async function tried(code: string, failures: number) {
  const pauses: number[] = [];
  let calls = 0;
  const outcome = await repeated(
    () => {
      calls += 1;
      return calls <= failures ? Promise.reject(excelError(code)) : Promise.resolve("done");
    },
    {
      wait: (milliseconds) => {
        pauses.push(milliseconds);
        return Promise.resolve();
      },
    },
    "Kunder",
  );
  return { outcome, pauses, calls };
}

describe("what is repeated", () => {
  test("a busy Excel is asked again, after longer and longer pauses", async () => {
    expect(await tried("ActivityLimitReached", 3)).toMatchObject({
      outcome: { ok: true, value: "done" },
      pauses: [500, 1000, 2000],
    });
  });

  test("after four pauses the advice is to wait", async () => {
    const { outcome, calls } = await tried("ServiceNotAvailable", 99);
    expect(outcome).toMatchObject({ ok: false, fault: { code: "ServiceNotAvailable", advice: { say: "workbook.busy" } } });
    expect(calls).toBe(5);
  });

  test("an internal error is tried once more only", async () => {
    expect((await tried("GeneralException", 99)).calls).toBe(2);
  });

  test.each([
    ["AccessDenied", "workbook.accessDenied"],
    ["FilteredRangeConflict", "workbook.filtered"],
    ["InvalidOperationInCellEditMode", "workbook.cellEdit"],
    ["SomethingNew", "workbook.unexpected"],
  ])("%s is not, and says what to do", async (code, say) => {
    const { outcome, calls } = await tried(code, 99);
    expect(calls).toBe(1);
    expect(outcome).toEqual({
      ok: false,
      fault: {
        code,
        sheet: "Kunder",
        advice: { say, values: { code, sheet: "Kunder" } },
        detail: "Something in English. @ Range.values",
      },
    });
  });
});

test.each([excelError("PropertyNotLoaded"), new TypeError("x is not a function")])("a bug is thrown on: %s", async (error) => {
  await expect(repeated(() => Promise.reject(error), {})).rejects.toBe(error);
});
