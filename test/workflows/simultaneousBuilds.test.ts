import { AsyncLocalStorage } from "node:async_hooks";
import { expect, test } from "@jest/globals";
import type { Host } from "../../src/standin/host/host";
import { build } from "../../src/workflows/build";
import { inspect } from "../../src/workflows/inspect";
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
  return outcome.ok ? "built" : outcome.fault.code;
}

/** What Ola's build comes to that waits at one of its requests while Kari builds; null where it has fewer. */
async function meeting(bytes: Uint8Array, at: number) {
  const host = opened(bytes);
  const [kari, ola] = [person("Kari", 0), person("Ola", 0)];
  const meanwhile = holdingBack(host, "Ola", at, () => builds(kari));
  const olaHas = await builds(ola);
  const kariHas = await meanwhile();
  return kariHas === undefined ? null : { kariHas, olaHas };
}

test("P7: at whatever moment one builds while the other does, there is one register, and every customer stands there once", async () => {
  const bytes = await customersBook();
  const outcomes = new Set<string>();
  // Once the lease is taken one moment is much like the next.
  for (let at = 1; ; at += at < 16 ? 1 : 12) {
    const met = await meeting(bytes, at);
    if (!met) break;
    const { kariHas, olaHas } = met;
    outcomes.add(`${kariHas}, ${olaHas}`);
    // Whoever was refused gives the order again, when the other's lease has run out.
    if (kariHas !== "built") expect([at, await builds(person("Kari again", 10))]).toEqual([at, "built"]);
    if (olaHas !== "built") expect([at, await builds(person("Ola again", 10))]).toEqual([at, "built"]);
    const { readings, register } = value(await inspect(workbookReader(person("Eva", 20))));
    expect([at, ...readings.map(({ sheet, own }) => `${sheet} ${own ?? ""}`)]).toEqual([at, "Kunder ", "Kundekartotek register"]);
    expect([at, register.customers.count]).toEqual([at, 3]);
  }
  expect([...outcomes].sort()).toEqual(["LeaseHeld, built", "built, built"]);
}, 300_000);
