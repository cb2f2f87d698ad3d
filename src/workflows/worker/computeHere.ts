import { compute, type Compute } from "./computations";

/** Computes where it is called: on the command line, and where there is no worker. */
export const computeHere: Compute = async (name, inputs, { progress, signal } = {}) => {
  signal?.throwIfAborted();
  return (await compute(name, inputs, { progress: (done, total) => progress?.(done, total) })) as never;
};
