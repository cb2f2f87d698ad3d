/** What can be calculated, each after all that it reads, and what reads itself in a circle. */
export interface DependencyOrder<Formula> {
  readonly ordered: readonly Formula[];
  readonly circular: readonly Formula[];
}

/** Orders formulas by who reads whom. `readers` may name only formulas that are among them. */
export function dependencyOrder<Formula>(readers: ReadonlyMap<Formula, ReadonlySet<Formula>>): DependencyOrder<Formula> {
  const everything = new Set(readers.keys());
  const ordered = sorted(everything, readers);
  if (ordered.length === everything.size) return { ordered, circular: [] };
  // What is left is in a circle or reads from one. Taking away, from the far end, what nobody left reads leaves the circles.
  const left = new Set(everything);
  for (const formula of ordered) left.delete(formula);
  const endings = sorted(left, reversed(left, readers));
  const circular = new Set(left);
  for (const formula of endings) circular.delete(formula);
  const rest = new Set([...everything].filter((formula) => !circular.has(formula)));
  return { ordered: sorted(rest, readers), circular: [...circular] };
}

/** Those that do not wait for each other in a circle, sources first. */
function sorted<Formula>(among: ReadonlySet<Formula>, next: ReadonlyMap<Formula, ReadonlySet<Formula>>): Formula[] {
  const waitsFor = new Map<Formula, number>();
  for (const formula of among) {
    for (const reader of next.get(formula) ?? []) if (among.has(reader)) waitsFor.set(reader, (waitsFor.get(reader) ?? 0) + 1);
  }
  const ordered = [...among].filter((formula) => !waitsFor.has(formula));
  // The list grows while it is gone through.
  for (const formula of ordered) {
    for (const reader of next.get(formula) ?? []) {
      if (!among.has(reader)) continue;
      const left = (waitsFor.get(reader) ?? 0) - 1;
      waitsFor.set(reader, left);
      if (left === 0) ordered.push(reader);
    }
  }
  return ordered;
}

function reversed<Formula>(
  among: ReadonlySet<Formula>,
  next: ReadonlyMap<Formula, ReadonlySet<Formula>>,
): Map<Formula, Set<Formula>> {
  const sources = new Map([...among].map((formula) => [formula, new Set<Formula>()]));
  for (const formula of among) for (const reader of next.get(formula) ?? []) sources.get(reader)?.add(formula);
  return sources;
}
