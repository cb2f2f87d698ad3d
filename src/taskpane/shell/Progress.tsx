import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Busy } from "../state/paneState";
import { usePane } from "./pane";
import { useStyles } from "./styles";

/** Milliseconds: what is done sooner needs no bar. */
const WORTH_A_BAR = 500;

const useOwnStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
    padding: "8px 16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px", justifyContent: "space-between" },
});

/** What is being done and how far it is, with a way to stop it. */
export function Progress() {
  const { state } = usePane();
  return state.busy && !state.busy.quiet ? <LateBar busy={state.busy} /> : null;
}

function LateBar({ busy }: { readonly busy: Busy }) {
  const styles = useStyles();
  const own = useOwnStyles();
  const { words, speak, orders } = usePane();
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setLate(true);
    }, WORTH_A_BAR);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  if (!isLate) return null;
  const step = speak(busy.step);
  // What has been read to the end is still thought about, nobody knows for how long.
  const share = busy.done < busy.total ? busy.done / busy.total : undefined;
  const said = share === undefined ? step : words("pane.progress", { step, percent: { percent: Math.round(share * 100) / 100 } });
  return (
    <section className={own.bar} aria-label={words("pane.busy")}>
      <div className={own.line}>
        <span className={styles.text}>{busy.cancelling ? words("pane.cancelling") : said}</span>
        <Button size="small" disabledFocusable={busy.cancelling} onClick={orders.cancel}>
          {words("pane.cancel")}
        </Button>
      </div>
      <ProgressBar aria-label={step} thickness="large" {...(share === undefined ? {} : { value: share })} />
    </section>
  );
}
