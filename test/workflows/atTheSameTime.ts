import { AsyncLocalStorage } from "node:async_hooks";
import type { Host } from "../../src/standin/host/host";

/** Says whose request Excel answers next, where several wait for an answer. */
export type Choice = (waiting: readonly string[]) => string;

/**
 * Lets several people's work on one workbook go on at the same time, each with their own client: their round trips come to Excel in
 * the order that is chosen, one after the other, as on a server that several have open.
 */
export async function atTheSameTime<T>(host: Host, works: Readonly<Record<string, () => Promise<T>>>, choose: Choice): Promise<Readonly<Record<string, T>>> {
  const person = new AsyncLocalStorage<string>();
  const waiting: { readonly who: string; readonly answer: () => void }[] = [];
  const receive = host.receive.bind(host);
  let isAsked = false;

  const answerOne = (): void => {
    isAsked = false;
    const who = choose(waiting.map((one) => one.who));
    const [next] = waiting.splice(
      waiting.findIndex((one) => one.who === who),
      1,
    );
    next?.answer();
    ask();
  };
  // Everybody has time to send their next request before one is answered.
  const ask = (): void => {
    if (isAsked || waiting.length === 0) return;
    isAsked = true;
    setTimeout(answerOne, 0);
  };

  host.receive = (text) => {
    waiting.push({
      who: person.getStore() ?? "nobody",
      answer: () => {
        receive(text);
      },
    });
    ask();
  };
  try {
    const done = await Promise.all(Object.entries(works).map(async ([who, work]) => [who, await person.run(who, work)] as const));
    return Object.fromEntries(done);
  } finally {
    host.receive = receive;
  }
}
