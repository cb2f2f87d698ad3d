import { Button, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { sayDay, sayMoment } from "../../locales/forms";
import { fromIso, toIso } from "../../register/calendar/day";
import { say } from "../../register/message";
import { reportCodes, type ReportCode } from "../../register/reports/report";
import { PeriodFields } from "./PeriodFields";
import { reportGroups } from "./reportGroups";
import { useLeads } from "../shell/useLeads";
import { LeadRow } from "../shell/LeadRow";
import { usePane } from "../shell/pane";
import { PrimaryButton } from "../shell/PrimaryButton";
import { ScreenTitle } from "../shell/ScreenTitle";
import { useStyles } from "../shell/styles";

const useOwnStyles = makeStyles({
  group: { border: "none", margin: 0, padding: 0, minWidth: 0, display: "flex", flexDirection: "column", rowGap: "8px" },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2, paddingBottom: "4px" },
  about: { paddingLeft: "36px", display: "flex", flexDirection: "column" },
});

/** Which reports, as of which day; then the way to them. */
export function ReportsScreen() {
  const styles = useStyles();
  const own = useOwnStyles();
  const { state, words, orders } = usePane();
  const { ticked } = state;
  return (
    <div className={styles.screen}>
      <ScreenTitle>{words("pane.reports.title")}</ScreenTitle>
      <ReportDate />
      <PeriodFields />
      <ActionLists />
      <h2 className={styles.subheading}>{words("pane.reports.choose")}</h2>
      {reportGroups.map(({ heading, codes }) => (
        <fieldset className={own.group} key={heading}>
          <legend className={own.legend}>{words(heading)}</legend>
          {codes.map((code) => (
            <ReportChoice key={code} code={code} />
          ))}
        </fieldset>
      ))}
      <PrimaryButton
        label={words("pane.reports.make", { count: ticked.length })}
        disabled={ticked.length === 0}
        onClick={() => void orders.makeReports(ticked)}
      />
      <ReportLinks />
    </div>
  );
}

/** The lists of whom to get in touch with, without looking for them among the reports. */
function ActionLists() {
  const styles = useStyles();
  const { words, orders } = usePane();
  return (
    <section className={styles.section}>
      <p className={styles.quiet}>{words("pane.report.actions.for")}</p>
      <Button onClick={() => void orders.makeAndOpen("actions")}>{words("pane.reports.actions")}</Button>
    </section>
  );
}

function ReportDate() {
  const { state, words, dispatch, today } = usePane();
  const [text, setText] = useState(toIso(state.asOf ?? today()));
  const day = fromIso(text);
  return (
    <Field
      label={words("pane.reports.date")}
      hint={words("pane.reports.date.hint")}
      {...(day === undefined ? { validationMessage: words("pane.reports.wrongDate") } : {})}
    >
      <Input
        type="date"
        value={text}
        onChange={(_, { value }) => {
          setText(value);
          const chosen = fromIso(value);
          if (chosen !== undefined) dispatch({ type: "dated", asOf: chosen === today() ? null : chosen });
        }}
      />
    </Field>
  );
}

function ReportChoice({ code }: { readonly code: ReportCode }) {
  const styles = useStyles();
  const own = useOwnStyles();
  const { state, words, speak, dispatch, now } = usePane();
  const { language, preferences, summary } = state;
  const made = summary?.tabs.some((tab) => tab.code === code) ? preferences.made[code] : undefined;
  const about = `about-${code}`;
  return (
    <div>
      <Checkbox
        label={speak(say(`${code}.title`))}
        checked={state.ticked.includes(code)}
        aria-describedby={about}
        onChange={(_, { checked }) => {
          dispatch({ type: "ticked", code, on: checked === true });
        }}
      />
      <div className={own.about} id={about}>
        <p className={styles.quiet}>{words(`pane.report.${code}.for`)}</p>
        <p className={styles.quiet}>
          {made
            ? words("pane.reports.madeAt", { when: sayMoment(made.at, now(), language), day: sayDay(made.asOf, language) })
            : words("pane.reports.never")}
        </p>
      </div>
    </div>
  );
}

function ReportLinks() {
  const styles = useStyles();
  const { state, words } = usePane();
  const leads = useLeads();
  const tabs = state.summary?.tabs.filter(({ code }) => reportCodes.some((known) => known === code)) ?? [];
  if (tabs.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.subheading}>{words("pane.reports.links")}</h2>
      <ul className={styles.list}>
        {tabs.map(({ code, sheet }) => (
          <li key={code}>
            <LeadRow
              label={sheet}
              hint={leads.hintOf(code)}
              onClick={() => {
                leads.goToTab(code);
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
