import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../shell/pane";
import { useStyles } from "../shell/styles";

/** How many findings are left out, and on asking which, each to be heard of again. */
export function IgnoredFindings() {
  const styles = useStyles();
  const { state, words, speak, orders } = usePane();
  const [isOpen, setOpen] = useState(false);
  const ignored = state.summary?.ignored ?? [];
  if (ignored.length === 0) return null;
  return (
    <section className={styles.section}>
      <Button
        appearance="subtle"
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {words(isOpen ? "pane.findings.ignored.hide" : "pane.findings.ignored.show", { count: ignored.length })}
      </Button>
      {isOpen ? (
        <ul className={styles.list}>
          {ignored.map((finding, index) => (
            <li key={index}>
              <span className={styles.quiet}>{speak(finding.message)}</span>
              <Button size="small" disabledFocusable={state.busy !== null} onClick={() => void orders.hearOf([finding])}>
                {words("pane.findings.hearOf")}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
