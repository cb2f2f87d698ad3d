import { Button, Checkbox, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { cellAddress } from "../../register/address";
import type { Suggestion } from "../../register/cleaning/suggestion";
import { say } from "../../register/message";
import { withoutPersonalNumbers } from "../../register/validation/personalNumbers";
import { BackButton } from "../shell/BackButton";
import { usePane } from "../shell/pane";
import { CellChange } from "../shell/CellChange";
import { PrimaryButton } from "../shell/PrimaryButton";
import { ScreenTitle } from "../shell/ScreenTitle";
import { useStyles } from "../shell/styles";
import { cellCount, type RuleGroup } from "./ruleGroups";

const AT_ONCE = 50;

const useOwnStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "start",
    columnGap: "4px",
    padding: "4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tick: { flexShrink: 0 },
  texts: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", rowGap: "2px", paddingTop: "4px" },
  place: { fontSize: "13px", textAlign: "left", overflowWrap: "anywhere" },
});

/** All rows of one rule, each with a tick of its own. */
export function RuleRows({ group, suggestions }: { readonly group: RuleGroup; readonly suggestions: readonly Suggestion[] }) {
  const styles = useStyles();
  const { state, words, speak, orders } = usePane();
  const [shown, setShown] = useState(AT_ONCE);
  const { rule, indices } = group;
  const ticked = indices.flatMap((index) => (state.cleanTicked.has(index) ? (suggestions[index] ?? []) : []));
  const cells = cellCount(ticked);
  const left = indices.length - shown;
  return (
    <div className={styles.screen}>
      <BackButton label={words("pane.cleaning.back")} to={{ is: "cleaning", rule: null }} />
      <ScreenTitle>{speak(say(`repair.${rule}`))}</ScreenTitle>
      <ul className={styles.list}>
        {indices.slice(0, shown).map((index) => {
          const suggestion = suggestions[index];
          return suggestion ? <Row key={index} index={index} suggestion={suggestion} /> : null;
        })}
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
      <PrimaryButton
        label={cells === 0 ? words("pane.cleaning.nothingTicked") : words("pane.cleaning.do", { count: cells })}
        disabled={cells === 0}
        onClick={() => void orders.clean(ticked, false)}
      />
    </div>
  );
}

function Row({ index, suggestion }: { readonly index: number; readonly suggestion: Suggestion }) {
  const own = useOwnStyles();
  const { state, words, dispatch, orders } = usePane();
  const { sheet, row, key, cells } = suggestion;
  const at = { row, column: cells[0]?.column ?? 0 };
  const place = words("pane.findings.place", { sheet, cell: cellAddress(at.row, at.column) });
  const name = [place, withoutPersonalNumbers(key)].filter((part) => part !== "").join(" · ");
  return (
    <li className={own.row}>
      <Checkbox
        className={own.tick}
        aria-label={name}
        checked={state.cleanTicked.has(index)}
        onChange={(_, { checked }) => {
          dispatch({ type: "cleanTicked", suggestions: [index], on: checked === true });
        }}
      />
      <span className={own.texts}>
        <Link as="button" className={own.place} onClick={() => void orders.goTo({ sheet, at })}>
          {name}
        </Link>
        {cells.map((cell) => (
          <CellChange key={cell.column} cell={cell} />
        ))}
      </span>
    </li>
  );
}
