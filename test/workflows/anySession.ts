import { languages } from "../../src/locales/words";
import { defaultSettings } from "../../src/register/settings";
import type { Result } from "../../src/workbook/fault";
import type { Session } from "../../src/workflows/session";
import { computeHere } from "../../src/workflows/worker/computeHere";

/** A session as a pane has it, with ids that count up and a clock that stands; of nobody known unless a name is given. */
export function anySession(name = ""): Session {
  let last = 0;
  return {
    settings: defaultSettings,
    asOf: 46_000,
    language: languages[0],
    fixed: {},
    dryRun: false,
    newId: () => `id-${++last}`,
    holder: "pane",
    user: { name, knownBy: name === "" ? "unknown" : "given" },
    now: () => "2026-10-31T12:00:00.000Z",
    compute: computeHere,
    entering: () => undefined,
    progress: () => undefined,
  };
}

/** What came of it; that it was refused fails the test. */
export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.fault.code}: ${result.fault.detail ?? ""}`);
  return result.value;
}
