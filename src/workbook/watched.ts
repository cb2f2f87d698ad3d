import type { Waiting } from "./conduct";

/**
 * Two minutes: Excel answers only when a person has left the cell that they edit, and calculates a large workbook before it does.
 * On the web it may never answer at all, while a workbook loads or after its session was lost (office-js issues 6678 and 6150).
 */
const PATIENCE = 120_000;

/** Excel has not answered a round trip in time. What it did of it is not known, and it may still do it. */
export class NoAnswer extends Error {
  constructor() {
    super("no answer from Excel");
    this.name = "NoAnswer";
  }
}

/** Gives each round trip of the context an end, also those that `Excel.run` makes by itself. */
export function watched<Context extends Excel.RequestContext>(context: Context, { patience = PATIENCE }: Waiting): Context {
  const send = context.sync.bind(context);
  context.sync = <T>(passThrough?: T): Promise<T> => inTime(send(passThrough), patience);
  return context;
}

async function inTime<T>(answer: Promise<T>, patience: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new NoAnswer());
    }, patience);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
