import { Badge, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { say } from "../../register/message";
import { sheetKinds } from "../../register/fields/catalogue";
import { usePane } from "../shell/pane";
import { useStyles } from "../shell/styles";
import { ColumnChoice } from "./ColumnChoice";
import { withKind, type FoundColumn, type FoundSheet } from "./foundSheets";

const useOwnStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  // The longest choice would make it wider than the card in a narrow pane.
  kind: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  summary: { cursor: "pointer", overflowWrap: "anywhere" },
  more: { display: "flex", flexDirection: "column", rowGap: "12px", marginTop: "12px" },
});

interface SheetCardProps {
  readonly sheet: FoundSheet;
  /** What was in doubt when the person came here; it stays in sight after it has been settled. */
  readonly asked: { readonly sheet: boolean; readonly columns: ReadonlySet<string> };
}

/** One sheet: what it holds, and a choice where that is in doubt; the rest can be changed as well. */
export function SheetCard({ sheet, asked }: SheetCardProps) {
  const styles = useStyles();
  const own = useOwnStyles();
  const { words, speak } = usePane();
  const [isOpen, setOpen] = useState(false);
  const { holds, rows, columns, missing } = sheet;
  const isAsked = ({ heading }: FoundColumn) => asked.columns.has(heading);
  const doubtful = columns.filter(({ inDoubt }) => inDoubt).length;
  const known = columns.filter(({ field }) => field !== null).length;
  const choices = (some: readonly FoundColumn[]) =>
    holds === "other"
      ? null
      : some.map((column) => <ColumnChoice key={column.column} sheet={sheet} kind={holds} column={column} />);
  return (
    <li className={own.card}>
      <h2 className={styles.subheading}>{sheet.title}</h2>
      <p className={styles.quiet}>
        {words(`pane.found.holds.${holds}`, { count: rows })}
        {holds === "other" ? null : ` · ${words("pane.found.columns", { known, count: columns.length })}`}
      </p>
      {sheet.inDoubt ? <Doubt text={words("pane.found.sheetDoubt")} /> : null}
      {missing.length > 0 ? (
        <p className={styles.text}>
          {words("pane.found.missing", { fields: missing.map((field) => speak(say(`field.${field}`))).join(", ") })}
        </p>
      ) : null}
      {doubtful > 0 ? <Doubt text={words("pane.found.doubt", { count: doubtful })} /> : null}
      {asked.sheet ? <KindChoice sheet={sheet} /> : null}
      {choices(columns.filter(isAsked))}
      <details
        open={isOpen}
        onToggle={({ currentTarget }) => {
          setOpen(currentTarget.open);
        }}
      >
        <summary className={own.summary}>{words("pane.found.change", { sheet: sheet.title })}</summary>
        {isOpen ? (
          <div className={own.more}>
            {asked.sheet ? null : <KindChoice sheet={sheet} />}
            {choices(columns.filter((column) => !isAsked(column)))}
          </div>
        ) : null}
      </details>
    </li>
  );
}

function Doubt({ text }: { readonly text: string }) {
  return (
    <div>
      <Badge appearance="tint" color="warning" style={{ height: "auto", whiteSpace: "normal" }}>
        {text}
      </Badge>
    </div>
  );
}

function KindChoice({ sheet }: { readonly sheet: FoundSheet }) {
  const own = useOwnStyles();
  const { state, words, orders } = usePane();
  return (
    <Field label={words("pane.found.kind", { sheet: sheet.title })}>
      <Select
        className={own.kind}
        value={sheet.holds}
        disabled={state.busy !== null}
        onChange={(_, { value }) => {
          const holds = sheetKinds.find((kind) => kind === value) ?? "other";
          void orders.correct(withKind(state.fixed, sheet, holds));
        }}
      >
        {[...sheetKinds, "other" as const].map((kind) => (
          <option key={kind} value={kind}>
            {words(`pane.kind.${kind}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
