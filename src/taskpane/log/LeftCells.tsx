import { usePane } from "../shell/pane";
import { sayCell } from "../shell/sayCell";
import { useStyles } from "../shell/styles";
import { ChangedCell } from "./ChangedCell";

const MOST = 100;

/** The cells that the last undo let alone, with why and what stands there. */
export function LeftCells() {
  const styles = useStyles();
  const { state, words, speak } = usePane();
  const { left, language } = state;
  if (left.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.subheading}>{words("pane.log.left")}</h2>
      <ul className={styles.list}>
        {left.slice(0, MOST).map((cell, at) => (
          <li key={at}>
            <ChangedCell cell={cell} />
            <p className={styles.quiet}>
              {[speak(cell.reason), words("pane.log.left.found", { value: sayCell(cell.field, cell.found, language) || words("pane.duplicates.empty") })].join(" · ")}
            </p>
          </li>
        ))}
      </ul>
      {left.length > MOST ? <p className={styles.quiet}>{words("pane.log.more", { count: left.length - MOST })}</p> : null}
    </section>
  );
}
