/** The rows of an address such as `B7`, `A5:C9` or `5:7`, zero-based; undefined where it names whole columns. */
export function rowsOf(address: string): { readonly first: number; readonly last: number } | undefined {
  const own = address.slice(address.lastIndexOf("!") + 1);
  const [first, last = first] = [...own.matchAll(/\d+/g)].map(([digits]) => Number(digits) - 1);
  return first === undefined || last === undefined || first < 0 ? undefined : { first, last };
}
