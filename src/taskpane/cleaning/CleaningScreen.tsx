import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { Suggestion } from "../../register/cleaning/suggestion";
import { usePane } from "../shell/pane";
import { PrimaryButton } from "../shell/PrimaryButton";
import { ScreenTitle } from "../shell/ScreenTitle";
import { useStyles } from "../shell/styles";
import { RuleCard } from "./RuleCard";
import { cellCount, ruleGroups, type RuleGroup } from "./ruleGroups";
import { RuleRows } from "./RuleRows";

/** What could be put right, rule by rule: safe ones ticked, others to be decided; each rule opens into its cells. */
export function CleaningScreen({ rule }: { readonly rule: string | null }) {
  const { state } = usePane();
  const suggestions = state.cleaning?.suggestions ?? [];
  const groups = { safe: ruleGroups(suggestions, "safe"), ask: ruleGroups(suggestions, "ask") };
  const chosen = [...groups.safe, ...groups.ask].find((group) => group.rule === rule);
  return chosen ? <RuleRows group={chosen} suggestions={suggestions} /> : <Rules groups={groups} suggestions={suggestions} />;
}

interface RulesProps {
  readonly groups: { readonly safe: readonly RuleGroup[]; readonly ask: readonly RuleGroup[] };
  readonly suggestions: readonly Suggestion[];
}

function Rules({ groups, suggestions }: RulesProps) {
  const styles = useStyles();
  const { state, words, orders } = usePane();
  const [remember, setRemember] = useState(true);
  const { cleanTicked } = state;
  const ticked = suggestions.filter((_, index) => cleanTicked.has(index));
  const cells = cellCount(ticked);
  const isNothing = suggestions.length === 0;
  return (
    <div className={styles.screen}>
      <ScreenTitle>{words("pane.cleaning.title")}</ScreenTitle>
      <p className={styles.text}>{words(isNothing ? "pane.cleaning.none" : "pane.cleaning.about")}</p>
      {(["safe", "ask"] as const).map((certainty) =>
        groups[certainty].length === 0 ? null : (
          <section className={styles.section} key={certainty}>
            <h2 className={styles.subheading}>{words(`pane.cleaning.${certainty}`)}</h2>
            {certainty === "ask" ? <p className={styles.quiet}>{words("pane.cleaning.ask.about")}</p> : null}
            <ul className={styles.list}>
              {groups[certainty].map((group) => (
                <RuleCard key={group.rule} group={group} suggestions={suggestions} />
              ))}
            </ul>
          </section>
        ),
      )}
      <EmptyRows />
      <OnFormulas />
      {isNothing ? null : (
        <div className={styles.actions}>
          <Checkbox
            label={words("pane.cleaning.remember")}
            checked={remember}
            onChange={(_, { checked }) => {
              setRemember(checked === true);
            }}
          />
          <PrimaryButton
            label={cells === 0 ? words("pane.cleaning.nothingTicked") : words("pane.cleaning.do", { count: cells })}
            disabled={cells === 0}
            onClick={() => void orders.clean(ticked, remember)}
          />
        </div>
      )}
      <Remembered />
    </div>
  );
}

function EmptyRows() {
  const styles = useStyles();
  const { state, words } = usePane();
  return state.cleaning?.emptyRows.map(({ sheetId, sheet, rows }) => (
    <p className={styles.quiet} key={sheetId}>
      {words("pane.cleaning.emptyRows", { count: rows.length, sheet })}
    </p>
  ));
}

/** Cells whose content is worked out: told of, and left alone. */
function OnFormulas() {
  const styles = useStyles();
  const { state, words } = usePane();
  const count = state.cleaning?.onFormulas.length ?? 0;
  return count === 0 ? null : <p className={styles.quiet}>{words("pane.cleaning.onFormulas", { count })}</p>;
}

/** Choices of earlier times, and the way to be asked again. */
function Remembered() {
  const styles = useStyles();
  const { state, words, orders } = usePane();
  const remembered = state.cleaning?.remembered ?? 0;
  if (remembered === 0) return null;
  return (
    <div className={styles.actions}>
      <p className={styles.quiet}>{words("pane.cleaning.remembered", { count: remembered })}</p>
      <Button disabledFocusable={state.busy !== null} onClick={() => void orders.forgetCleaning()}>
        {words("pane.cleaning.forget")}
      </Button>
    </div>
  );
}
