/**
 * F6 goes on to the next part of the page, Shift+F6 back, as in Excel: the bar, the workbook, the pane. A grid takes Tab for
 * itself, so without this nobody could leave it by keyboard (WCAG 2.1.2).
 */
export function startCycling(bar: HTMLElement, grid: HTMLElement, pane: HTMLElement): void {
  const places: readonly Place[] = [
    { holds: (active) => bar.contains(active), enter: () => bar.querySelector("button")?.focus() },
    { holds: (active) => grid.contains(active), enter: () => editorOf(grid)?.focus() },
    { holds: (active) => pane.contains(active), enter: () => pane.querySelector("iframe")?.contentWindow?.focus() },
  ];
  // The grid keeps some of its parts at the end of the page, so who has the focus does not always tell where it is.
  let last = places.length - 2;
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "F6") return;
    event.preventDefault();
    event.stopPropagation();
    const at = places.findIndex(({ holds }) => holds(document.activeElement));
    last = ((at < 0 ? last : at) + (event.shiftKey ? places.length - 1 : 1)) % places.length;
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    places[last]?.enter();
  };
  // Before the grid sees the key.
  addEventListener("keydown", onKey, { capture: true });
  // A frame keeps its keys to itself.
  new MutationObserver(() => {
    const frame = pane.querySelector("iframe");
    frame?.addEventListener("load", () => frame.contentWindow?.addEventListener("keydown", onKey, { capture: true }));
  }).observe(pane, { childList: true });
}

interface Place {
  readonly holds: (active: Element | null) => boolean;
  readonly enter: () => void;
}

/** Where the grid takes its keys from. */
function editorOf(grid: HTMLElement): HTMLElement | null {
  return grid.querySelector<HTMLElement>("[contenteditable]");
}
