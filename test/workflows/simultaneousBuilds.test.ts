import { AsyncLocalStorage } from "node:async_hooks";
import { expect, test } from "@jest/globals";
import type { Host } from "../../src/standin/host/host";
import { build } from "../../src/workflows/build";
import { inspect } from "../../src/workflows/inspect";
import { join } from "../../src/workflows/join";
import type { Session } from "../../src/workflows/session";
import { workbookReader } from "../../src/workflows/workbookReader";
import { value } from "./anySession";
import { customersBook, opened, person } from "./twoRegisters";

const working = new AsyncLocalStorage<string>();

/**
 * Lets a person's request of this number wait until somebody else has done something. Gives what that comes to; undefined while no
 * request of that number was made.
 */
function holdingBack<T>(host: Host, name: string, at: number, meanwhile: () => Promise<T>): () => Promise<T> | undefined {
  const receive = host.receive.bind(host);
  let requests = 0;
  let done: Promise<T> | undefined;
  host.receive = (text) => {
    if (working.getStore() !== name || ++requests !== at) {
      receive(text);
      return;
    }
    done = meanwhile();
    void done.then(() => {
      receive(text);
    });
  };
  return () => done;
}

async function builds(session: Session): Promise<string> {
  const outcome = await working.run(session.user.name, () => build(session, workbookReader(session)));
  return outcome.ok ? "built" : `${outcome.fault.code} ${outcome.fault.detail ?? ""}`;
}

/** What Ola's build comes to that waits at one of its requests while Kari builds; null where it has fewer. */
async function meeting(bytes: Uint8Array, at: number) {
  const host = opened(bytes);
  const [kari, ola] = [person("Kari", 0), person("Ola", 0)];
  const meanwhile = holdingBack(host, "Ola", at, () => builds(kari));
  const olaHas = await builds(ola);
  const kariHas = await meanwhile();
  return kariHas === undefined ? null : { host, kariHas, olaHas };
}

test("P7: whenever one builds while the other does, every customer counts once, and what both have made can be joined", async () => {
  const bytes = await customersBook();
  const outcomes = new Set<string>();
  // Once the lease is taken, and then the tab made, one moment is much like the next.
  for (let at = 1; ; at += at < 24 ? 1 : 7) {
    const met = await meeting(bytes, at);
    if (!met) break;
    const { host, kariHas, olaHas } = met;
    // Whoever was refused gives the order again, when the other's lease has run out.
    for (const [name, has] of [["Kari", kariHas], ["Ola", olaHas]] as const) {
      if (has !== "built") expect([at, has, await builds(person(`${name} again`, 10))]).toEqual([at, has, "built"]);
    }
    const eva = person("Eva", 20);
    const { readings, register } = value(await inspect(workbookReader(eva)));
    expect([at, register.customers.count]).toEqual([at, 3]);
    const registers = readings.filter(({ own }) => own === "register");
    expect(readings.filter(({ own }) => own === null).map(({ sheet }) => sheet)).toEqual(["Kunder"]);
    outcomes.add(`${kariHas} ${olaHas} ${registers.length}`);
    if (registers.length === 1) continue;
    expect(value(await join(eva, workbookReader(eva)))).toMatchObject({ pairs: [{ rows: 0, cells: 0, left: 0 }], batch: null });
    expect(host.workbook.sheets.filter(({ visibility }) => visibility === "Visible").length).toBe(3);
    expect(value(await inspect(workbookReader(eva))).register.customers.count).toBe(3);
  }
  // Most often the lease keeps one of them out; where both have looked before either had it, both build.
  expect([...outcomes]).toEqual(expect.arrayContaining(["built built 1", "built built 2"]));
  expect([...outcomes].some((outcome) => outcome.includes("LeaseHeld"))).toBe(true);
}, 300_000);
