import { makeStyles } from "@fluentui/react-components";
import type { RowPreview } from "../../register/changes/previewByRule";
import { withoutPersonalNumbers } from "../../register/validation/personalNumbers";
import { usePane, type PaneWord } from "./pane";
import { useStyles } from "./styles";

const useOwnStyles = makeStyles({
  name: { margin: "4px 0 0", fontWeight: 600, fontSize: "13px", lineHeight: "18px", overflowWrap: "anywhere" },
  row: { padding: "2px 0", fontSize: "13px", lineHeight: "18px", overflowWrap: "anywhere" },
});

/** Whole rows that come or go: how many, and a few of them. */
export function RowChanges({ preview, label }: { readonly preview: RowPreview; readonly label: PaneWord }) {
  const own = useOwnStyles();
  const styles = useStyles();
  const { words } = usePane();
  const { count, samples } = preview;
  return (
    <section>
      <h2 className={own.name}>{words(label, { count })}</h2>
      <ul className={styles.list}>
        {samples.map(({ key, name, from }, at) => (
          <li key={at} className={own.row}>
            {withoutPersonalNumbers([key, name].filter((part) => part !== "").join(" "))}
            {from === "" ? null : <span className={styles.quiet}> {words("pane.preview.from", { sheet: from })}</span>}
          </li>
        ))}
      </ul>
      {count > samples.length ? <p className={styles.quiet}>{words("pane.log.more", { count: count - samples.length })}</p> : null}
    </section>
  );
}
