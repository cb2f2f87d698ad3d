import { Button, makeStyles } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import type { Screen } from "../state/paneState";
import { usePane } from "./pane";

const useOwnStyles = makeStyles({ back: { alignSelf: "flex-start", paddingLeft: 0 } });

/** The way back to where a screen was opened from. */
export function BackButton({ label, to }: { readonly label: string; readonly to: Screen }) {
  const own = useOwnStyles();
  const { goToScreen } = usePane();
  return (
    <Button
      className={own.back}
      appearance="transparent"
      icon={<ChevronLeftRegular />}
      onClick={() => {
        goToScreen(to);
      }}
    >
      {label}
    </Button>
  );
}

/** Before there is a register no footer leads back. */
export function BackToStart() {
  const { state, words } = usePane();
  return state.summary ? null : <BackButton label={words("pane.back")} to={{ is: "firstRun" }} />;
}
