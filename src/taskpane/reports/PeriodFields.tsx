import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { fromIso, toIso, type Day } from "../../register/calendar/day";
import { usePane } from "../shell/pane";
import { useStyles } from "../shell/styles";

/** From when to when specifications and reconciliation go; without an answer, the accounting year to the report date. */
export function PeriodFields() {
  const styles = useStyles();
  const { state, words, dispatch } = usePane();
  const { period } = state;
  const isBackwards = period.from !== undefined && period.to !== undefined && period.from > period.to;
  return (
    <section className={styles.section}>
      <PeriodDay label={words("pane.reports.from")} day={period.from} onChange={(from) => dispatch({ type: "periodChosen", period: withDay(period, "from", from) })} />
      <PeriodDay label={words("pane.reports.to")} day={period.to} onChange={(to) => dispatch({ type: "periodChosen", period: withDay(period, "to", to) })} />
      <p className={styles.quiet}>{words(isBackwards ? "pane.reports.period.backwards" : "pane.reports.period.hint")}</p>
    </section>
  );
}

interface ChosenPeriod {
  readonly from?: Day;
  readonly to?: Day;
}

function withDay(period: ChosenPeriod, end: "from" | "to", day: Day | null): ChosenPeriod {
  const { [end]: _, ...other } = period;
  return day === null ? other : { ...other, [end]: day };
}

interface PeriodDayProps {
  readonly label: string;
  readonly day: Day | undefined;
  /** Null where the field was emptied. */
  readonly onChange: (day: Day | null) => void;
}

function PeriodDay({ label, day, onChange }: PeriodDayProps) {
  const { words } = usePane();
  const [text, setText] = useState(day === undefined ? "" : toIso(day));
  const isWrong = text !== "" && fromIso(text) === undefined;
  return (
    <Field label={label} {...(isWrong ? { validationMessage: words("pane.reports.wrongDate") } : {})}>
      <Input
        type="date"
        value={text}
        onChange={(_, { value }) => {
          setText(value);
          const chosen = fromIso(value);
          if (value === "" || chosen !== undefined) onChange(chosen ?? null);
        }}
      />
    </Field>
  );
}
