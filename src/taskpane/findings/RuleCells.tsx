import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { cellAddress } from "../../register/address";
import { say } from "../../register/message";
import type { Suggestion } from "../../register/cleaning/suggestion";
import type { Finding } from "../../register/validation/finding";
import { BackButton } from "../shell/BackButton";
import { CellChange } from "../shell/CellChange";
import { LeadRow } from "../shell/LeadRow";
import { usePane } from "../shell/pane";
import { ScreenTitle } from "../shell/ScreenTitle";
import { useStyles } from "../shell/styles";
import type { FindingGroup } from "./groups";
import { IgnoreField } from "./IgnoreField";
import { mendingOf } from "./mending";
import { SeverityMark } from "./SeverityMark";

const AT_ONCE = 50;

const useOwnStyles = makeStyles({
  cell: { display: "flex", flexDirection: "column", rowGap: "2px" },
  mend: { margin: "0 4px 8px" },
});

/** The cells of one rule; each leads to the sheet. */
export function RuleCells({ group }: { readonly group: FindingGroup }) {
  const styles = useStyles();
  const { state, words, speak, orders } = usePane();
  const [shown, setShown] = useState(AT_ONCE);
  const [reason, setReason] = useState("");
  const { first, findings } = group;
  const left = findings.length - shown;
  const mending = useMemo(() => mendingOf(findings, state.cleaning?.suggestions ?? []), [findings, state.cleaning]);
  const mendable = [...new Set(mending.filter((one) => one !== undefined))];
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
            <CellRow finding={finding} mending={mending[index]} reason={reason} />
          </li>
        ))}
      </ul>
      {mendable.length > 1 ? (
        <Button disabledFocusable={state.busy !== null} onClick={() => void orders.clean(mendable, false)}>
          {words("pane.cleaning.fixAll", { count: mendable.length })}
        </Button>
      ) : null}
      {left > 0 ? (
        <Button
          onClick={() => {
            setShown(shown + AT_ONCE);
          }}
        >
          {words("pane.findings.more", { count: Math.min(AT_ONCE, left) })}
        </Button>
      ) : null}
      <IgnoreField findings={findings} reason={reason} onReason={setReason} />
    </div>
  );
}

interface CellRowProps {
  readonly finding: Finding;
  readonly mending: Suggestion | undefined;
  readonly reason: string;
}

function CellRow({ finding, mending, reason }: CellRowProps) {
  const styles = useStyles();
  const own = useOwnStyles();
  const { state, words, speak, orders } = usePane();
  const { sheet, row, column, suggestion, message } = finding;
  const at = { row: row ?? 0, column: column ?? 0 };
  const place = words("pane.findings.place", { sheet, cell: cellAddress(at.row, at.column) });
  return (
    <>
      <LeadRow
        label={
          <span className={own.cell}>
            <span>{place}</span>
            <span className={styles.quiet}>{speak(message)}</span>
            {suggestion === null || mending !== undefined ? null : (
              <span className={styles.quiet}>{words("pane.findings.suggestion", { value: suggestion })}</span>
            )}
            {mending?.cells.map((cell) => <CellChange key={cell.column} cell={cell} />)}
          </span>
        }
        hint={place}
        onClick={() => void orders.goTo({ sheet, at })}
      />
      {mending === undefined ? null : (
        <Button
          size="small"
          className={own.mend}
          disabledFocusable={state.busy !== null}
          onClick={() => void orders.clean([mending], false)}
        >
          {words("pane.cleaning.fix")}
          <span className={styles.hidden}>: {place}</span>
        </Button>
      )}
      <Button
        size="small"
        appearance="subtle"
        disabledFocusable={state.busy !== null}
        aria-label={`${words("pane.findings.ignoreOne")}: ${place}`}
        onClick={() => void orders.ignore([finding], reason)}
      >
        {words("pane.findings.ignoreOne")}
      </Button>
    </>
  );
}
