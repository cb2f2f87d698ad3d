import { usePane } from "./pane";
import { useStyles } from "./styles";

/** Says to those who listen what others see: which step goes on, and what it came to. */
export function Announcer() {
  const styles = useStyles();
  const { state, speak } = usePane();
  const { busy, notice } = state;
  const isFault = notice !== null && notice.kind !== "success";
  const said = notice ? [notice.text, ...notice.more].map(speak).join(" ") : "";
  return (
    <>
      <div role="status" className={styles.hidden}>
        {busy ? speak(busy.step) : isFault ? "" : said}
      </div>
      <div role="alert" className={styles.hidden}>
        {isFault ? said : ""}
      </div>
    </>
  );
}
