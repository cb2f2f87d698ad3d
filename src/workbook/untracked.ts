/**
 * A range for one round trip. Otherwise the client holds every range, with all that was loaded, until the run ends, and Excel
 * follows each one through every edit: with tens of thousands of ranges that is most of the time and the memory. It must be told
 * before anything is loaded or set, and the range must not be used again after the round trip. (Office add-ins: performance
 * optimization, "Untrack unneeded ranges"; `add` takes it off the list of what is let go at the end of the run.)
 */
export function untracked(range: Excel.Range): Excel.Range {
  range.context.trackedObjects.add(range);
  return range.untrack();
}
