import { makeStyles } from "@fluentui/react-components";
import type { ProposedCell, RulePreview } from "../../register/changes/previewByRule";
import { say } from "../../register/message";
import { ChangedCell } from "./ChangedCell";
import { usePane } from "./pane";
import { useStyles } from "./styles";

const useOwnStyles = makeStyles({
  name: { margin: "4px 0 0", fontWeight: 600, fontSize: "13px", lineHeight: "18px", overflowWrap: "anywhere" },
});

interface RuleChangesProps {
  readonly preview: RulePreview<Omit<ProposedCell, "rule">>;
  readonly name: string;
}

/** What one rule changes: how many cells, of which fields, and a few of them. */
export function RuleChanges({ preview, name }: RuleChangesProps) {
  const own = useOwnStyles();
  const styles = useStyles();
  const { words, speak } = usePane();
  const { count, fields, samples } = preview;
  const said = fields.map(({ field, heading, count: of }) =>
    words("pane.preview.field", { field: field === null ? heading : speak(say(`field.${field}`)), count: of }),
  );
  return (
    <section>
      <h2 className={own.name}>{words("pane.log.rule", { rule: name, count })}</h2>
      {fields.length > 1 ? <p className={styles.quiet}>{said.join(", ")}</p> : null}
      <ul className={styles.list}>
        {samples.map((cell, at) => (
          <li key={at}>
            <ChangedCell cell={cell} />
          </li>
        ))}
      </ul>
      {count > samples.length ? <p className={styles.quiet}>{words("pane.log.more", { count: count - samples.length })}</p> : null}
    </section>
  );
}
