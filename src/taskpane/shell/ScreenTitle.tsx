import type { ReactNode } from "react";
import { useStyles } from "./styles";

/** The heading of a screen; the focus comes here when the screen changes. */
export function ScreenTitle({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <h1 className={styles.heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
