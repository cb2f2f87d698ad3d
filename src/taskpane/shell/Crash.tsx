import { Button } from "@fluentui/react-components";
import { Details } from "./Details";
import { usePane } from "./pane";
import { ScreenTitle } from "./ScreenTitle";
import { useStyles } from "./styles";

/** A bug of ours: what it means for the person, the details, and the way on. */
export function Crash({ detail }: { readonly detail: string }) {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <main className={styles.screen}>
      <ScreenTitle>{words("pane.crash.title")}</ScreenTitle>
      <p className={styles.text}>{words("pane.crash.advice")}</p>
      <Details text={detail} open />
      <Button
        appearance="primary"
        onClick={() => {
          window.location.reload();
        }}
      >
        {words("pane.restart")}
      </Button>
    </main>
  );
}
