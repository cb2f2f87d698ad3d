import type { LeftCell } from "../../workflows/batchView";
import { ChangedCell } from "./ChangedCell";
import { usePane } from "./pane";
import { sayCell } from "./sayCell";
import { useStyles } from "./styles";

const MOST = 100;

/** Cells that a job lets alone, with why and what stands there. */
export function LeftCells({ cells, heading }: { readonly cells: readonly LeftCell[]; readonly heading: string }) {
  const styles = useStyles();
  const { state, words, speak } = usePane();
  if (cells.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.subheading}>{heading}</h2>
      <ul className={styles.list}>
        {cells.slice(0, MOST).map((cell, at) => (
          <li key={at}>
            <ChangedCell cell={cell} />
            <p className={styles.quiet}>
              {[speak(cell.reason), words("pane.log.left.found", { value: sayCell(cell.field, cell.found, state.language) || words("pane.duplicates.empty") })].join(" · ")}
            </p>
          </li>
        ))}
      </ul>
      {cells.length > MOST ? <p className={styles.quiet}>{words("pane.log.more", { count: cells.length - MOST })}</p> : null}
    </section>
  );
}
