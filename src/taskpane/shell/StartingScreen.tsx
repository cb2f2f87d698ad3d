import { usePane } from "./pane";
import { useStyles } from "./styles";

/** For the moment until the workbook is known. */
export function StartingScreen() {
  const styles = useStyles();
  const { words, state } = usePane();
  return <div className={styles.screen}>{state.notice ? null : <p className={styles.text}>{words("pane.starting")}</p>}</div>;
}
