import { makeStyles, tokens } from "@fluentui/react-components";
import type { SuggestedCell } from "../../register/cleaning/suggestion";
import type { Cell } from "../../register/cells";
import { fieldCell } from "../../workflows/fieldCell";
import { difference, visible } from "./difference";
import { usePane } from "./pane";
import { sayCell } from "./sayCell";
import { sayKinds } from "./sayKinds";
import { useStyles } from "./styles";

const useOwnStyles = makeStyles({
  change: { display: "block", overflowWrap: "anywhere", whiteSpace: "pre-wrap", fontSize: "13px", lineHeight: "18px" },
  removed: {
    backgroundColor: tokens.colorPaletteRedBackground2,
    color: tokens.colorPaletteRedForeground2,
    textDecorationLine: "line-through",
    borderRadius: "2px",
  },
  added: {
    backgroundColor: tokens.colorPaletteGreenBackground2,
    color: tokens.colorPaletteGreenForeground2,
    textDecorationLine: "underline",
    textDecorationThickness: "from-font",
    borderRadius: "2px",
  },
  empty: { fontStyle: "italic", color: tokens.colorNeutralForeground2 },
});

/** What a cell holds and what it becomes, the difference marked by more than colour. */
export function CellChange({ cell }: { readonly cell: SuggestedCell }) {
  const own = useOwnStyles();
  const styles = useStyles();
  const { state, words } = usePane();
  const date1904 = state.cleaning?.date1904 ?? false;
  const value = (of: Cell): string => sayCell(cell.field, fieldCell(cell.field, of, date1904), state.language);
  const [before, after] = sayKinds(cell, [value(cell.before), value(cell.after)], words);
  const parts = difference(before, after);
  return (
    <span className={own.change}>
      {parts.start}
      {parts.before === "" ? null : <del className={own.removed}>{visible(parts.before)}</del>}
      {parts.end}
      {" → "}
      <span className={styles.hidden}>{words("pane.cleaning.becomes")} </span>
      {after === "" ? (
        <span className={own.empty}>{words("pane.cleaning.empty")}</span>
      ) : (
        <>
          {parts.start}
          {parts.after === "" ? null : <ins className={own.added}>{visible(parts.after)}</ins>}
          {parts.end}
        </>
      )}
    </span>
  );
}
