import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import type { Cell } from "../../register/cells";
import type { FieldName } from "../../register/fields/catalogue";
import { say } from "../../register/message";
import type { PlannedField, PlannedMerge } from "../../workflows/reviewDuplicates";
import { usePane } from "../shell/pane";
import { sayCell } from "../shell/sayCell";
import { useStyles } from "../shell/styles";

const useOwnStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: { padding: "4px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, display: "flex", flexDirection: "column", rowGap: "2px" },
  columns: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", columnGap: "8px" },
  value: { padding: "2px 4px", overflowWrap: "anywhere", whiteSpace: "pre-wrap", minWidth: 0, fontSize: "13px", lineHeight: "18px" },
  same: { color: tokens.colorNeutralForeground3 },
  choice: {
    display: "flex",
    alignItems: "start",
    columnGap: "4px",
    font: "inherit",
    fontSize: "13px",
    lineHeight: "18px",
    textAlign: "left",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorPaletteYellowBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chosen: { fontWeight: 600 },
  tick: { flexShrink: 0, width: "14px", height: "18px" },
  empty: { fontStyle: "italic", color: tokens.colorNeutralForeground2 },
});

interface FieldRowsProps {
  readonly planned: PlannedMerge;
  readonly shown: readonly [number, number];
  readonly onChoose: (field: FieldName, value: Cell) => void;
}

/** Both customers field by field, and which value stays; where they differ another can be chosen. */
export function FieldRows({ planned, shown, onChoose }: FieldRowsProps) {
  const own = useOwnStyles();
  const styles = useStyles();
  const { words } = usePane();
  return (
    <section className={styles.section}>
      <h3 className={styles.subheading}>{words("pane.duplicates.fields")}</h3>
      <p className={styles.quiet}>{words("pane.duplicates.fields.about")}</p>
      <ul className={own.list}>
        {planned.fields.map((field) => (
          <FieldRow key={field.field} field={field} shown={shown} onChoose={onChoose} />
        ))}
      </ul>
    </section>
  );
}

function FieldRow({ field: { field, values, value }, shown, onChoose }: Omit<FieldRowsProps, "planned"> & { readonly field: PlannedField }) {
  const own = useOwnStyles();
  const styles = useStyles();
  const { state, words, speak } = usePane();
  const name = speak(say(`field.${field}`));
  const text = (cell: Cell): string => sayCell(field, cell, state.language);
  const texts = shown.map((at) => text(values[at] ?? null));
  const final = text(value);
  const isSame = texts[0] === texts[1] && texts[0] === final;
  return (
    <li className={own.row}>
      <span className={styles.quiet}>{name}</span>
      <span className={own.columns}>
        {shown.map((at, column) => {
          const shownText = texts[column] ?? "";
          if (isSame || shownText === "")
            return (
              <span key={at} className={mergeClasses(own.value, isSame ? own.same : own.empty)}>
                {shownText === "" ? words("pane.duplicates.empty") : shownText}
              </span>
            );
          const isFinal = shownText === final;
          return (
            <button
              type="button"
              key={at}
              className={mergeClasses(own.value, own.choice, isFinal && own.chosen)}
              aria-pressed={isFinal}
              aria-label={words("pane.duplicates.choose", { field: name, value: shownText })}
              onClick={() => {
                onChoose(field, values[at] ?? null);
              }}
            >
              {isFinal ? <CheckmarkRegular className={own.tick} aria-hidden /> : null}
              <span>{shownText}</span>
            </button>
          );
        })}
      </span>
      {isSame || texts.includes(final) ? null : (
        <span className={own.value}>{words("pane.duplicates.becomes", { value: final === "" ? words("pane.duplicates.empty") : final })}</span>
      )}
    </li>
  );
}
