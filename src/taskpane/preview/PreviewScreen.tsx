import { Button, Link } from "@fluentui/react-components";
import type { Finding } from "../../register/validation/finding";
import { ruleName } from "../../workflows/logWords";
import { LeftCells } from "../shell/LeftCells";
import { usePane } from "../shell/pane";
import { PrimaryButton } from "../shell/PrimaryButton";
import { RowChanges } from "../shell/RowChanges";
import { RuleChanges } from "../shell/RuleChanges";
import { ScreenTitle } from "../shell/ScreenTitle";
import { useStyles } from "../shell/styles";
import { goLabel, rowsLabel } from "./labels";

/** Everything that an order would change, by rule with counts and examples, and what it would let alone; nothing is written yet. */
export function PreviewScreen() {
  const styles = useStyles();
  const { state, words, speak, orders } = usePane();
  const { preview } = state;
  if (!preview) return null;
  const { job, changes, left, findings, isRenewed } = preview;
  const label = goLabel(job, changes);
  return (
    <div className={styles.screen}>
      <ScreenTitle>{words(`pane.preview.${job}`)}</ScreenTitle>
      {isRenewed ? (
        <p className={styles.text} role="status">
          {words("pane.preview.renewed")}
        </p>
      ) : null}
      <p className={styles.text}>{words(label ? `pane.preview.${job}.about` : "pane.preview.nothing")}</p>
      {changes.rows.map((rows) => (
        <RowChanges key={rows.is} preview={rows} label={rowsLabel(job, rows)} />
      ))}
      {changes.rules.map((rule) => (
        <RuleChanges key={rule.rule} preview={rule} name={job === "undo" || job === "unmerge" ? words("pane.preview.putBack") : speak(ruleName(rule.rule))} />
      ))}
      <Told findings={findings} heading={words(job === "build" || job === "join" ? "pane.preview.decide" : "pane.preview.know", { count: findings.length })} />
      <LeftCells cells={left} heading={words("pane.preview.left", { count: left.length })} />
      <div className={styles.actions}>
        {label ? <PrimaryButton label={words(label.code, label.values)} onClick={() => void orders.accept()} /> : null}
        <Button appearance={label ? "subtle" : "primary"} onClick={orders.dismiss}>
          {words(label ? "pane.cancel" : "pane.back")}
        </Button>
      </div>
    </div>
  );
}

const MOST = 50;

/** Sentences about single cells, each leading there. */
function Told({ findings, heading }: { readonly findings: readonly Finding[]; readonly heading: string }) {
  const styles = useStyles();
  const { words, speak, orders } = usePane();
  if (findings.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.subheading}>{heading}</h2>
      <ul className={styles.list}>
        {findings.slice(0, MOST).map(({ sheet, row, column, message }, at) => (
          <li key={at} className={styles.quiet}>
            {row === null || column === null ? (
              speak(message)
            ) : (
              <Link as="button" onClick={() => void orders.goTo({ sheet, at: { row, column } })}>
                {speak(message)}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {findings.length > MOST ? <p className={styles.quiet}>{words("pane.log.more", { count: findings.length - MOST })}</p> : null}
    </section>
  );
}
