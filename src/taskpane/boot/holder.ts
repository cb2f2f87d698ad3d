const KEY = "kundekartotek.holder";

/** Tells this pane from those of others, also after it was loaded anew: so it need not wait for what it held itself. */
export function holderOf(newId: () => string): string {
  const made = newId();
  // A browser that keeps nothing for framed pages throws on the very word.
  try {
    const kept = sessionStorage.getItem(KEY);
    if (kept) return kept;
    sessionStorage.setItem(KEY, made);
  } catch {
    return made;
  }
  return made;
}
