import { useLayoutEffect, useRef, type RefObject } from "react";

/** For a part that goes away when its own button is pressed: the focus, which would be lost with it, goes to the screen's heading. */
export function useFocusBack(): RefObject<HTMLDivElement> {
  const part = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const own = part.current;
    return () => {
      if (own?.contains(document.activeElement)) own.closest("main")?.querySelector("h1")?.focus();
    };
  }, []);
  return part;
}
