import { makeStyles } from "@fluentui/react-components";
import { usePane } from "../shell/pane";
import { PrimaryButton } from "../shell/PrimaryButton";
import { ScreenTitle } from "../shell/ScreenTitle";
import { useStyles } from "../shell/styles";

const useOwnStyles = makeStyles({
  points: { margin: 0, paddingLeft: "20px", display: "flex", flexDirection: "column", rowGap: "8px" },
});

const points = ["pane.first.reads", "pane.first.shows", "pane.first.stays"] as const;

/** What this is for, what it will read, and the one step to take. */
export function FirstRunScreen() {
  const styles = useStyles();
  const own = useOwnStyles();
  const { words, orders } = usePane();
  return (
    <div className={styles.screen}>
      <ScreenTitle>{words("pane.first.title")}</ScreenTitle>
      <ul className={own.points}>
        {points.map((point) => (
          <li key={point}>{words(point)}</li>
        ))}
      </ul>
      <PrimaryButton label={words("pane.first.go")} onClick={() => void orders.look()} />
    </div>
  );
}
