import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { say } from "../../register/message";
import type { Suggestion } from "../../register/cleaning/suggestion";
import { usePane } from "../shell/pane";
import { useStyles } from "../shell/styles";
import { CellChange } from "../shell/CellChange";
import { samplesOf, type RuleGroup } from "./ruleGroups";

const SAMPLES = 3;

const useOwnStyles = makeStyles({
  card: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: "4px 0 8px" },
  head: { display: "flex", alignItems: "start", columnGap: "8px" },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  count: { flexShrink: 0, marginLeft: "auto", padding: "6px 0", color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  samples: { margin: 0, padding: "0 0 0 24px", listStyleType: "none", display: "flex", flexDirection: "column", rowGap: "2px" },
  all: { marginLeft: "16px", padding: "2px 8px", minWidth: 0, whiteSpace: "normal" },
});

/** A rule with its tick, its count and three of its cells; it opens into all of them. */
export function RuleCard({ group, suggestions }: { readonly group: RuleGroup; readonly suggestions: readonly Suggestion[] }) {
  const own = useOwnStyles();
  const styles = useStyles();
  const { state, words, speak, dispatch, goToScreen } = usePane();
  const { rule, indices } = group;
  const ticked = indices.filter((index) => state.cleanTicked.has(index)).length;
  const name = speak(say(`repair.${rule}`));
  return (
    <li className={own.card}>
      <div className={own.head}>
        <Checkbox
          className={own.name}
          label={name}
          checked={ticked === 0 ? false : ticked === indices.length ? true : "mixed"}
          onChange={() => {
            dispatch({ type: "cleanTicked", suggestions: indices, on: ticked < indices.length });
          }}
        />
        <span className={own.count}>{words("pane.cleaning.count", { ticked, count: indices.length })}</span>
      </div>
      <ul className={own.samples}>
        {samplesOf(group, suggestions, SAMPLES).map((suggestion, index) => (
          <li key={index}>
            {suggestion.cells.map((cell) => (
              <CellChange key={cell.column} cell={cell} />
            ))}
          </li>
        ))}
      </ul>
      <Button
        className={own.all}
        appearance="transparent"
        size="small"
        onClick={() => {
          goToScreen({ is: "cleaning", rule });
        }}
      >
        {indices.length === 1 ? words("pane.cleaning.one") : words("pane.cleaning.all", { count: indices.length })}
        <span className={styles.hidden}>: {name}</span>
      </Button>
    </li>
  );
}
