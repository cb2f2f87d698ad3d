import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { say } from "../../register/message";
import type { Finding, Severity } from "../../register/validation/finding";
import { LeadRow } from "../shell/LeadRow";
import { usePane } from "../shell/pane";
import { PrimaryButton } from "../shell/PrimaryButton";
import { ScreenTitle } from "../shell/ScreenTitle";
import { useStyles } from "../shell/styles";
import { findingGroups, type FindingGroup } from "./groups";
import { IgnoredFindings } from "./IgnoredFindings";
import { RuleCells } from "./RuleCells";
import { SeverityFilter } from "./SeverityFilter";
import { SeverityMark } from "./SeverityMark";

const useOwnStyles = makeStyles({
  rule: { display: "flex", flexDirection: "column", rowGap: "2px" },
  name: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px" },
});

/** What is wrong, rule by rule; each rule opens into its cells. */
export function FindingsScreen({ rule }: { readonly rule: string | null }) {
  const findings = usePane().state.summary?.findings ?? [];
  const chosen = rule === null ? undefined : findingGroups(findings).find(({ code }) => code === rule);
  return chosen ? <RuleCells group={chosen} /> : <Rules findings={findings} />;
}

function Rules({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const { state, words, orders } = usePane();
  const [severity, setSeverity] = useState<Severity | null>(null);
  const groups = findingGroups(severity === null ? findings : findings.filter((finding) => finding.severity === severity));
  return (
    <div className={styles.screen}>
      <ScreenTitle>{words("pane.findings.title")}</ScreenTitle>
      {groups.length === 0 ? <p className={styles.text}>{words("pane.findings.none")}</p> : null}
      <SeverityFilter findings={findings} chosen={severity} onChoose={setSeverity} />
      <ul className={styles.list}>
        {groups.map((group) => (
          <li key={group.code}>
            <Rule group={group} />
          </li>
        ))}
      </ul>
      <IgnoredFindings />
      <div className={styles.actions}>
        <PrimaryButton label={words("pane.findings.write")} onClick={() => void orders.makeReports(["findings"])} />
        <Button disabledFocusable={state.busy !== null} onClick={() => void orders.refresh()}>
          {words("pane.findings.check")}
        </Button>
      </div>
    </div>
  );
}

function Rule({ group }: { readonly group: FindingGroup }) {
  const styles = useStyles();
  const own = useOwnStyles();
  const { words, speak, goToScreen } = usePane();
  const { code, first, findings } = group;
  return (
    <LeadRow
      label={
        <span className={own.rule}>
          <span className={own.name}>
            <SeverityMark severity={first.severity} />
            {speak(fieldName(first))}
          </span>
          <span className={styles.quiet}>{speak(first.message)}</span>
        </span>
      }
      value={words("pane.findings.count", { count: findings.length })}
      hint={speak(fieldName(first))}
      onClick={() => {
        goToScreen({ is: "findings", rule: code });
      }}
    />
  );
}

function fieldName({ field }: Finding) {
  return field === null ? say("findings.wholeRow") : say(`field.${field}`);
}
