/** Takes files that are dropped anywhere on the page, and says so while they hover over it. */
export function startDropping(sign: HTMLElement, take: (files: readonly File[]) => void): void {
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
  const frames = document.body.classList;
  addEventListener("dragenter", (event) => {
    if (!hasFiles(event)) return;
    sign.hidden = false;
    frames.add("dropping");
  });
  addEventListener("dragover", (event) => {
    if (hasFiles(event)) event.preventDefault();
  });
  addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) hide();
  });
  addEventListener("drop", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    hide();
    take([...(event.dataTransfer?.files ?? [])]);
  });
  function hide(): void {
    sign.hidden = true;
    frames.remove("dropping");
  }
}
