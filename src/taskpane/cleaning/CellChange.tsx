import { makeStyles, tokens } from "@fluentui/react-components";
import { sayDay, sayNumber } from "../../locales/forms";
import type { Language } from "../../locales/words";
import type { SuggestedCell } from "../../register/cleaning/suggestion";
import { cellText, type Cell } from "../../register/cells";
import { fieldDefinition } from "../../register/fields/catalogue";
import { serialDay } from "../../register/intake/serialDay";
import { withoutPersonalNumbers } from "../../register/validation/personalNumbers";
import { usePane } from "../shell/pane";
import { useStyles } from "../shell/styles";
import { difference, visible } from "./difference";

const LONGEST = 160;

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
  const [before, after] = [shown(cell, cell.before, state.language, date1904), shown(cell, cell.after, state.language, date1904)];
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

function shown({ field }: SuggestedCell, cell: Cell, language: Language, date1904: boolean): string {
  const type = field === null ? "text" : fieldDefinition(field).type;
  if (typeof cell === "number" && type === "date") {
    const day = serialDay(cell, date1904);
    if (day !== undefined) return sayDay(day, language);
  }
  if (typeof cell === "number" && (type === "amount" || type === "number")) return sayNumber(cell, language);
  const text = withoutPersonalNumbers(cellText(cell));
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
