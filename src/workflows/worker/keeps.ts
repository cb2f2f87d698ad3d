import type { ComputationName, Inputs, Output } from "./computations";

/**
 * Large values that later computations will want again, by computation: both sides keep them, and forget those kept before.
 * Apart from the computations, since the pane asks for this before it has loaded them.
 */
const keeping: { readonly [Name in ComputationName]?: (inputs: Inputs<Name>, output: Output<Name>) => readonly object[] } = {
  understand: ([snapshot], { register }) => [snapshot, register],
};

/** What both sides keep of a computation; undefined where that is nothing, and what was kept stays. */
export function keptOf(name: ComputationName, inputs: readonly unknown[], output: unknown): readonly object[] | undefined {
  const kept = keeping[name] as ((inputs: readonly unknown[], output: unknown) => readonly object[]) | undefined;
  return kept?.(inputs, output);
}
