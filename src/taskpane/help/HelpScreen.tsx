import { makeStyles } from "@fluentui/react-components";
import { BackToStart } from "../shell/BackButton";
import { usePane } from "../shell/pane";
import { ScreenTitle } from "../shell/ScreenTitle";
import { useStyles } from "../shell/styles";

const useOwnStyles = makeStyles({
  steps: { margin: 0, paddingLeft: "20px", display: "flex", flexDirection: "column", rowGap: "8px" },
});

const steps = ["pane.help.order.1", "pane.help.order.2", "pane.help.order.3"] as const;

/** How it goes, what becomes of the data, and what to do when something stops. */
export function HelpScreen() {
  const styles = useStyles();
  const own = useOwnStyles();
  const { words } = usePane();
  return (
    <div className={styles.screen}>
      <BackToStart />
      <ScreenTitle>{words("pane.help.title")}</ScreenTitle>
      <section className={styles.section}>
        <h2 className={styles.subheading}>{words("pane.help.order")}</h2>
        <ol className={own.steps}>
          {steps.map((step) => (
            <li key={step}>{words(step)}</li>
          ))}
        </ol>
      </section>
      <section className={styles.section}>
        <h2 className={styles.subheading}>{words("pane.help.privacy")}</h2>
        <p className={styles.text}>{words("pane.help.privacy.text")}</p>
      </section>
      <section className={styles.section}>
        <h2 className={styles.subheading}>{words("pane.help.trouble")}</h2>
        <p className={styles.text}>{words("pane.help.trouble.text")}</p>
      </section>
    </div>
  );
}
