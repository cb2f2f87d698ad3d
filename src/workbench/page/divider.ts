const narrowest = 320;
const widest = 600;
const usual = 350;
const step = 10;

/** Lets the pane be made wider and narrower, by pointer and by arrow keys, between the widths that Excel allows. */
export function startDivider(divider: HTMLElement, desk: HTMLElement): void {
  let width = usual;
  const set = (wanted: number): void => {
    width = Math.round(Math.min(widest, Math.max(narrowest, wanted)));
    desk.style.setProperty("--pane", `${width}px`);
    divider.setAttribute("aria-valuenow", String(width));
  };
  divider.setAttribute("aria-valuemin", String(narrowest));
  divider.setAttribute("aria-valuemax", String(widest));
  divider.addEventListener("pointerdown", (event) => {
    divider.setPointerCapture(event.pointerId);
    // A frame swallows the pointer's moves.
    desk.classList.add("dividing");
  });
  divider.addEventListener("pointermove", (event) => {
    if (divider.hasPointerCapture(event.pointerId)) set(desk.getBoundingClientRect().right - event.clientX);
  });
  divider.addEventListener("lostpointercapture", () => desk.classList.remove("dividing"));
  divider.addEventListener("dblclick", () => set(usual));
  divider.addEventListener("keydown", (event) => {
    const moves: Readonly<Record<string, number>> = { ArrowLeft: step, ArrowRight: -step };
    const move = moves[event.key];
    if (move !== undefined) set(width + move);
    else if (event.key === "Home") set(narrowest);
    else if (event.key === "End") set(widest);
    else return;
    event.preventDefault();
  });
  set(usual);
}
