import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { cellAddress } from "../../register/address";
import { say } from "../../register/message";
import type { Finding } from "../../register/validation/finding";
import { BackButton } from "../shell/BackButton";
import { LeadRow } from "../shell/LeadRow";
import { usePane } from "../shell/pane";
import { ScreenTitle } from "../shell/ScreenTitle";
import { useStyles } from "../shell/styles";
import type { FindingGroup } from "./groups";
import { SeverityMark } from "./SeverityMark";

const AT_ONCE = 50;

const useOwnStyles = makeStyles({
  cell: { display: "flex", flexDirection: "column", rowGap: "2px" },
});

/** The cells of one rule; each leads to the sheet. */
export function RuleCells({ group }: { readonly group: FindingGroup }) {
  const styles = useStyles();
  const { words, speak } = usePane();
  const [shown, setShown] = useState(AT_ONCE);
  const { first, findings } = group;
  const left = findings.length - shown;
  return (
    <div className={styles.screen}>
      <BackButton label={words("pane.findings.back")} to={{ is: "findings", rule: null }} />
      <ScreenTitle>{first.field === null ? speak(say("findings.wholeRow")) : speak(say(`field.${first.field}`))}</ScreenTitle>
      <div>
        <SeverityMark severity={first.severity} /> {words("pane.findings.count", { count: findings.length })}
      </div>
      <ul className={styles.list}>
        {findings.slice(0, shown).map((finding, index) => (
          <li key={index}>
            <CellRow finding={finding} />
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <Button
          onClick={() => {
            setShown(shown + AT_ONCE);
          }}
        >
          {words("pane.findings.more", { count: Math.min(AT_ONCE, left) })}
        </Button>
      ) : null}
    </div>
  );
}

function CellRow({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const own = useOwnStyles();
  const { words, speak, orders } = usePane();
  const { sheet, row, column, suggestion, message } = finding;
  const at = { row: row ?? 0, column: column ?? 0 };
  const place = words("pane.findings.place", { sheet, cell: cellAddress(at.row, at.column) });
  return (
    <LeadRow
      label={
        <span className={own.cell}>
          <span>{place}</span>
          <span className={styles.quiet}>{speak(message)}</span>
          {suggestion === null ? null : (
            <span className={styles.quiet}>{words("pane.findings.suggestion", { value: suggestion })}</span>
          )}
        </span>
      }
      hint={place}
      onClick={() => void orders.goTo({ sheet, at })}
    />
  );
}
