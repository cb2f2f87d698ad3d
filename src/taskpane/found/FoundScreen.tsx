import { useRef } from "react";
import { BackToStart } from "../shell/BackButton";
import { usePane } from "../shell/pane";
import { PrimaryButton } from "../shell/PrimaryButton";
import { ScreenTitle } from "../shell/ScreenTitle";
import { useStyles } from "../shell/styles";
import { makeStyles } from "@fluentui/react-components";
import type { FoundSheet } from "./foundSheets";
import { SheetCard } from "./SheetCard";

const useOwnStyles = makeStyles({ cards: { rowGap: "12px" } });

/** What was found, sheet by sheet, before anything is written. */
export function FoundScreen() {
  const styles = useStyles();
  const own = useOwnStyles();
  const { state, words, orders } = usePane();
  const { found, summary } = state;
  const isKnown = found.some(({ holds, rows }) => holds !== "other" && rows > 0);
  const asked = useAsked(found);
  return (
    <div className={styles.screen}>
      <BackToStart />
      <ScreenTitle>{words("pane.found.title")}</ScreenTitle>
      <p className={styles.text}>{words("pane.found.lead")}</p>
      {found.length === 0 ? <p className={styles.text}>{words("pane.found.none")}</p> : null}
      <ul className={`${styles.list} ${own.cards}`}>
        {found.map((sheet) => (
          <SheetCard key={sheet.list} sheet={sheet} asked={asked(sheet)} />
        ))}
      </ul>
      <div className={styles.actions}>
        <PrimaryButton
          label={words(summary?.tabs.some(({ code }) => code === "customers") ? "pane.found.rebuild" : "pane.found.build")}
          disabled={!isKnown}
          onClick={() => void orders.build()}
        />
        <p className={styles.quiet}>{words("pane.found.willWrite")}</p>
      </div>
    </div>
  );
}

/** What has been in doubt since the person came here: a question that is answered must not vanish from under the hand. */
function useAsked(found: readonly FoundSheet[]) {
  const sheets = useRef(new Set<string>());
  const columns = useRef(new Map<string, Set<string>>());
  for (const sheet of found) {
    if (sheet.inDoubt) sheets.current.add(sheet.list);
    const of = columns.current.get(sheet.list) ?? new Set();
    columns.current.set(sheet.list, of);
    for (const { heading, inDoubt } of sheet.columns) if (inDoubt) of.add(heading);
  }
  return ({ list }: FoundSheet) => ({
    sheet: sheets.current.has(list),
    columns: columns.current.get(list) ?? new Set<string>(),
  });
}
