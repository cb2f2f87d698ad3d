import { Button } from "@fluentui/react-components";
import { useEffect } from "react";
import { sayNumber } from "../../locales/forms";
import { say } from "../../register/message";
import { reportCodes } from "../../register/reports/report";
import { queueOf } from "../duplicates/queue";
import { LeadRow } from "../shell/LeadRow";
import { usePane } from "../shell/pane";
import { PrimaryButton } from "../shell/PrimaryButton";
import { ScreenTitle } from "../shell/ScreenTitle";
import { useStyles } from "../shell/styles";
import { OutstandingPart } from "./OutstandingPart";
import { SecondRegisterBar } from "./SecondRegisterBar";
import { StaleBar } from "./StaleBar";
import { useLeads } from "../shell/useLeads";

/** What the workbook holds, in a few numbers that lead somewhere. */
export function HomeScreen() {
  const styles = useStyles();
  const { state, words, orders, goToScreen, today } = usePane();
  const { summary, asOf } = state;
  const wanted = asOf ?? today();
  const shown = summary?.asOf;
  useEffect(() => {
    if (shown !== undefined && shown !== wanted) void orders.refresh();
  }, [shown, wanted, orders]);
  const reports = summary?.tabs.filter(({ code }) => reportCodes.some((known) => known === code)).length ?? 0;
  return (
    <div className={styles.screen}>
      <ScreenTitle>{words("pane.home.title")}</ScreenTitle>
      <StaleBar />
      <SecondRegisterBar />
      {summary ? <Numbers /> : null}
      {reports > 0 || !summary ? (
        <PrimaryButton
          label={reports > 0 ? words("pane.home.renewAll", { count: reports }) : words("pane.home.renew")}
          onClick={() => void orders.renew()}
        />
      ) : (
        <div className={styles.actions}>
          <PrimaryButton
            label={words("pane.home.toReports")}
            onClick={() => {
              goToScreen({ is: "reports" });
            }}
          />
          <Button disabledFocusable={state.busy !== null} onClick={() => void orders.renew()}>
            {words("pane.home.renew")}
          </Button>
        </div>
      )}
    </div>
  );
}

function Numbers() {
  const styles = useStyles();
  const { state, words, speak, goToScreen } = usePane();
  const leads = useLeads();
  const { summary, language, review, reviewing } = state;
  if (!summary) return null;
  const { counts, outstanding, findings } = summary;
  const documents = (["invoices", "payments"] as const).flatMap((kind) => {
    const sheet = leads.sheetOf(kind);
    return sheet && counts[kind] > 0 ? [{ kind, sheet }] : [];
  });
  const parties = (["customers", "suppliers"] as const).filter((kind) => counts[kind] > 0);
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const toClean = state.cleaning?.suggestions ?? [];
  const safe = toClean.filter(({ certainty }) => certainty === "safe").length;
  const proposals = findings.filter(({ suggestion }) => suggestion !== null).length;
  return (
    <>
      <ul className={styles.list}>
        {parties.map((kind) => (
          <li key={kind}>
            <LeadRow
              label={words(`pane.kind.${kind}`)}
              value={sayNumber(counts[kind], language)}
              hint={leads.hintOf(kind)}
              onClick={() => {
                leads.goToTab(kind);
              }}
            />
          </li>
        ))}
        {documents.map(({ kind, sheet }) => (
          <li key={kind}>
            <LeadRow
              label={words(`pane.kind.${kind}`)}
              value={sayNumber(counts[kind], language)}
              hint={words("pane.home.leadsTo", { tab: sheet.name })}
              onClick={sheet.go}
            />
          </li>
        ))}
        <li>
          <LeadRow
            label={words("pane.home.toMend")}
            value={words("pane.home.errors", { errors, proposals })}
            hint={words("pane.nav.findings")}
            onClick={() => {
              goToScreen({ is: "findings", rule: null });
            }}
          />
        </li>
        <li>
          <LeadRow
            label={words("pane.home.toClean")}
            value={words("pane.home.toClean.value", { safe, ask: toClean.length - safe })}
            hint={words("pane.nav.cleaning")}
            onClick={() => {
              goToScreen({ is: "cleaning", rule: null });
            }}
          />
        </li>
        <li>
          <LeadRow
            label={words("pane.nav.duplicates")}
            value={review ? words("pane.home.duplicates", { certain: queueOf(review.items, reviewing, "certain").length, possible: queueOf(review.items, reviewing, "ask").length }) : words("pane.home.duplicates.notYet")}
            hint={words("pane.nav.duplicates")}
            onClick={() => {
              goToScreen({ is: "duplicates" });
            }}
          />
        </li>
      </ul>
      <section className={styles.section} aria-label={speak(say("aging.outstanding"))}>
        <p className={styles.quiet}>{words("pane.home.asOf", { day: { day: summary.asOf } })}</p>
        {outstanding.length === 0 ? <p className={styles.text}>{words("pane.home.nothingOpen")}</p> : null}
        {outstanding.map((one) => (
          <OutstandingPart key={one.currency} outstanding={one} />
        ))}
      </section>
    </>
  );
}
