/** Groups by joining the best pairs first, where the joined group holds together as a whole. */
export function groupsOf(count: number, ordered: readonly (readonly [number, number])[], mayJoin: (a: readonly number[], b: readonly number[]) => boolean): number[][] {
  const members = new Map<number, number[]>();
  const groupOf = new Int32Array(count).fill(-1);
  const group = (record: number): number[] => members.get(groupOf[record] as number) ?? [record];
  for (const [a, b] of ordered) {
    if (groupOf[a] !== -1 && groupOf[a] === groupOf[b]) continue;
    const [first, second] = [group(a), group(b)];
    if (!mayJoin(first, second)) continue;
    const joined = [...first, ...second].sort((x, y) => x - y);
    const name = joined[0] as number;
    for (const record of joined) {
      members.delete(groupOf[record] as number);
      groupOf[record] = name;
    }
    members.set(name, joined);
  }
  return [...members.values()];
}
