import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { sayMoment } from "../../locales/forms";
import { byWhom } from "../../register/changes/byWhom";
import type { Batch } from "../../register/changes/batch";
import { say } from "../../register/message";
import { jobName } from "../../workflows/logWords";
import { usePane } from "../shell/pane";
import { RowChanges } from "../shell/RowChanges";
import { RuleChanges } from "../shell/RuleChanges";
import { useStyles } from "../shell/styles";

const useOwnStyles = makeStyles({
  row: { padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, display: "flex", flexDirection: "column", rowGap: "4px" },
  head: { display: "flex", flexWrap: "wrap", columnGap: "8px", justifyContent: "space-between" },
  job: { fontWeight: 600, overflowWrap: "anywhere" },
  count: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** A run: what, when, who, how many cells; what it did on asking; and the way back where it has not been taken back. */
export function BatchRow({ batch }: { readonly batch: Batch }) {
  const own = useOwnStyles();
  const styles = useStyles();
  const { state, words, speak, orders, now } = usePane();
  const [isOpen, setOpen] = useState(false);
  const job = speak(jobName(batch.job));
  const when = sayMoment(Date.parse(batch.at), now(), state.language);
  const by = byWhom(batch);
  const who = typeof by === "string" ? by : speak(by);
  const canUndo = batch.state === "written" || batch.state === "started";
  const named = <span className={styles.hidden}>: {`${job}, ${when}`}</span>;
  return (
    <li className={own.row}>
      <div className={own.head}>
        <span className={own.job}>{job}</span>
        <span className={own.count}>{words("pane.log.changes", { count: batch.cells })}</span>
      </div>
      <span className={styles.quiet}>{[when, who, speak(say(`log.state.${batch.state}`))].join(" · ")}</span>
      <div className={own.buttons}>
        <Button
          size="small"
          aria-expanded={isOpen}
          disabledFocusable={state.busy !== null}
          onClick={() => {
            setOpen(!isOpen);
            if (!isOpen) void orders.openBatch(batch);
          }}
        >
          {words(isOpen ? "pane.log.close" : "pane.log.open")}
          {named}
        </Button>
        {canUndo ? (
          <Button size="small" disabledFocusable={state.busy !== null} onClick={() => void orders.undo([batch.id])}>
            {words(batch.job === "undo" ? "pane.redo" : "pane.cleaning.undo")}
            {named}
          </Button>
        ) : null}
      </div>
      {isOpen ? <What batch={batch} /> : null}
    </li>
  );
}

function What({ batch }: { readonly batch: Batch }) {
  const { state, speak } = usePane();
  const view = state.batchViews.get(batch.id);
  if (!view) return null;
  return (
    <>
      {view.rules.map((preview) => (
        <RuleChanges key={preview.rule} preview={preview} name={speak(preview.name)} />
      ))}
      {view.rows.map((preview) => (
        <RowChanges key={preview.is} preview={preview} label={`pane.preview.rows.${preview.is}`} />
      ))}
    </>
  );
}
