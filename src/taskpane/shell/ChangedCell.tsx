import { makeStyles } from "@fluentui/react-components";
import type { Cell } from "../../register/cells";
import { say } from "../../register/message";
import { withoutPersonalNumbers } from "../../register/validation/personalNumbers";
import type { ProposedCell } from "../../register/changes/previewByRule";
import { usePane } from "./pane";
import { sayCell } from "./sayCell";
import { sayKinds } from "./sayKinds";
import { useStyles } from "./styles";

const useOwnStyles = makeStyles({
  cell: { display: "flex", flexDirection: "column", padding: "2px 0" },
  values: { fontSize: "13px", lineHeight: "18px", overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
});

/** Where a cell stands, and what it held and holds. */
export function ChangedCell({ cell }: { readonly cell: Omit<ProposedCell, "rule"> }) {
  const own = useOwnStyles();
  const styles = useStyles();
  const { state, words, speak } = usePane();
  const { sheet, key, field, heading = "", before, after } = cell;
  const column = field === null ? heading : speak(say(`field.${field}`));
  const place = [sheet, withoutPersonalNumbers(key), column].filter((part) => part !== "").join(" · ");
  const value = (of: Cell): string => sayCell(field, of, state.language) || words("pane.duplicates.empty");
  const [was, is] = sayKinds(cell, [value(before), value(after)], words);
  return (
    <span className={own.cell}>
      <span className={styles.quiet}>{place}</span>
      <span className={own.values}>
        {was}
        {" → "}
        <span className={styles.hidden}>{words("pane.cleaning.becomes")} </span>
        {is}
      </span>
    </span>
  );
}
