import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { BackToStart } from "../shell/BackButton";
import { LeftCells } from "../shell/LeftCells";
import { usePane } from "../shell/pane";
import { ScreenTitle } from "../shell/ScreenTitle";
import { useStyles } from "../shell/styles";
import { BatchRow } from "./BatchRow";

const AT_ONCE = 20;

/** Every run that changed anything, the newest first, with what it did and the way back. */
export function LogScreen() {
  const styles = useStyles();
  const { state, words, speak, orders } = usePane();
  const [shown, setShown] = useState(AT_ONCE);
  const batches = [...(state.summary?.batches ?? [])].reverse();
  const left = batches.length - shown;
  return (
    <div className={styles.screen}>
      <BackToStart />
      <ScreenTitle>{words("pane.nav.log")}</ScreenTitle>
      <LeftCells cells={state.left} heading={words("pane.log.left")} />
      <p className={styles.text}>{batches.length === 0 ? speak({ say: "log.nothing" }) : words("pane.log.about")}</p>
      <ul className={styles.list}>
        {batches.slice(0, shown).map((batch) => (
          <BatchRow key={batch.id} batch={batch} />
        ))}
      </ul>
      {left > 0 ? (
        <Button
          onClick={() => {
            setShown(shown + AT_ONCE);
          }}
        >
          {words("pane.log.older", { count: Math.min(AT_ONCE, left) })}
        </Button>
      ) : null}
      {batches.length === 0 ? null : (
        <div className={styles.actions}>
          <p className={styles.quiet}>{words("pane.log.whole.about")}</p>
          <Button disabledFocusable={state.busy !== null} onClick={() => void orders.writeWholeLog()}>
            {words("pane.log.whole")}
          </Button>
        </div>
      )}
    </div>
  );
}
