import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { sayMoment } from "../../locales/forms";
import type { StandingMerge } from "../../workflows/reviewDuplicates";
import { BackButton } from "../shell/BackButton";
import { usePane } from "../shell/pane";
import { ScreenTitle } from "../shell/ScreenTitle";
import { useStyles } from "../shell/styles";

const useOwnStyles = makeStyles({
  card: { padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, display: "flex", flexDirection: "column", rowGap: "2px" },
  name: { fontWeight: 600, overflowWrap: "anywhere" },
  apart: { alignSelf: "flex-start", marginTop: "4px" },
});

/** Customers that were merged, each with the way to take it apart again. */
export function MergesScreen() {
  const styles = useStyles();
  const { state, words } = usePane();
  const merges = state.review?.merges ?? [];
  return (
    <div className={styles.screen}>
      <BackButton label={words("pane.merge.back")} to={{ is: "duplicates" }} />
      <ScreenTitle>{words("pane.merges.title")}</ScreenTitle>
      <p className={styles.text}>{words(merges.length === 0 ? "pane.merges.none" : "pane.merges.about")}</p>
      <ul className={styles.list}>
        {merges.map((merged) => (
          <MergedCustomer key={merged.survivor} merged={merged} />
        ))}
      </ul>
    </div>
  );
}

function MergedCustomer({ merged }: { readonly merged: StandingMerge }) {
  const own = useOwnStyles();
  const styles = useStyles();
  const { state, words, orders, now } = usePane();
  const { id, label, absorbed, batch } = merged;
  const name = [id, label].join(" ");
  return (
    <li className={own.card}>
      <span className={own.name}>{name}</span>
      {absorbed.map(({ number, name: goneName }) => (
        <span className={styles.text} key={number}>
          {words("pane.merge.into", { absorbed: `${number} ${goneName}` })}
        </span>
      ))}
      {batch ? (
        <span className={styles.quiet}>{words("pane.merges.when", { when: sayMoment(Date.parse(batch.at), now(), state.language) })}</span>
      ) : null}
      <Button className={own.apart} size="small" disabledFocusable={state.busy !== null} onClick={() => void orders.unmerge(merged)}>
        {words("pane.merges.apart")}
        <span className={styles.hidden}>: {name}</span>
      </Button>
    </li>
  );
}
