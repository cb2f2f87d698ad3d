import type { TableState } from "./tabState";

/**
 * Names for the tables of a tab. A table keeps the name that it has. A new one gets the wanted name, or that name
 * numbered where a table elsewhere has it, such as on a copy of our tab that a person made.
 */
export function tableNames(own: readonly TableState[], taken: ReadonlySet<string>): (wanted: string) => string {
  return (wanted) => {
    const there = own.find(({ name }) => name === wanted || isNumbered(name, wanted));
    if (there !== undefined) return there.name;
    let name = wanted;
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${wanted}__${String(count)}`;
    return name;
  };
}

function isNumbered(name: string, wanted: string): boolean {
  return name.startsWith(`${wanted}__`) && /^\d+$/.test(name.slice(wanted.length + 2));
}
