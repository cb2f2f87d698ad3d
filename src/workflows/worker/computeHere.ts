import { anyComputation, type Compute } from "./computations";

/** Computes where it is called: on the command line, and where there is no worker. */
export const computeHere: Compute = async (name, inputs, { progress = ignored, signal } = {}) => {
  signal?.throwIfAborted();
  return (await anyComputation(name).work({ progress }, ...(inputs as readonly unknown[]))) as never;
};

function ignored(): void {}
