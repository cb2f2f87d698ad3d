import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "./pane";
import { useStyles } from "./styles";

const useOwnStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", rowGap: "8px", marginTop: "8px" },
  text: {
    margin: 0,
    maxHeight: "160px",
    overflow: "auto",
    padding: "8px",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: "12px",
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
});

/** What whoever helps will ask for, to be copied. */
export function Details({ text, open = false }: { readonly text: string; readonly open?: boolean }) {
  const styles = useStyles();
  const own = useOwnStyles();
  const { words } = usePane();
  const [copied, setCopied] = useState<"pane.copied" | "pane.copyFailed" | null>(null);
  const copy = (): void => {
    // Old web views have no clipboard, and others refuse it.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => {
          setCopied("pane.copied");
        },
        () => {
          setCopied("pane.copyFailed");
        },
      );
  };
  return (
    <details open={open}>
      <summary>{words("pane.details")}</summary>
      <div className={own.box}>
        {/* A box that scrolls must be reachable by keyboard. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <pre className={own.text} tabIndex={0}>
          {text}
        </pre>
        <Button onClick={copy}>{words("pane.copy")}</Button>
        <p className={styles.quiet} role="status">
          {copied === null ? "" : words(copied)}
        </p>
      </div>
    </details>
  );
}
