import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Reason } from "../../register/duplicates/found";
import { reasonMessage } from "../../register/duplicates/reasonMessage";
import { usePane } from "../shell/pane";
import { useStyles } from "../shell/styles";

/** Bits at which a bar is full: about four thousand times likelier. */
const FULL = 12;

const useOwnStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: "6px" },
  words: { fontSize: "13px", lineHeight: "18px", overflowWrap: "anywhere" },
  // What speaks for grows to the right of the middle, what speaks against to the left.
  track: { display: "grid", gridTemplateColumns: "1fr 1fr", height: "6px" },
  half: { display: "flex", backgroundColor: tokens.colorNeutralBackground5 },
  against: { justifyContent: "flex-end", borderRight: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
  bar: { display: "block", height: "100%", forcedColorAdjust: "none" },
});

/** What speaks for and against, the heaviest first. */
export function ReasonBars({ reasons }: { readonly reasons: readonly Reason[] }) {
  const own = useOwnStyles();
  const styles = useStyles();
  const { words, speak } = usePane();
  return (
    <section className={styles.section}>
      <h3 className={styles.subheading}>{words("pane.duplicates.why")}</h3>
      <ul className={own.list}>
        {reasons.map((reason) => {
          const width = `${Math.min(1, Math.abs(reason.weight) / FULL) * 100}%`;
          return (
            <li key={`${reason.field} ${reason.agreement}`}>
              <span className={own.words}>{speak(reasonMessage(reason))}</span>
              <span className={own.track} aria-hidden>
                <span className={mergeClasses(own.half, own.against)}>
                  {reason.weight < 0 ? <span className={own.bar} style={{ width, backgroundColor: tokens.colorPaletteRedBackground3 }} /> : null}
                </span>
                <span className={own.half}>
                  {reason.weight > 0 ? <span className={own.bar} style={{ width, backgroundColor: tokens.colorPaletteGreenBackground3 }} /> : null}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
