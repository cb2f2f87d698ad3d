import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { usePane } from "../shell/pane";

const useOwnStyles = makeStyles({ body: { overflowWrap: "anywhere", minWidth: 0, padding: "4px 12px 4px 0" } });

/** Says that there are two registers of the same kind, with the way to see what the older one would take over. */
export function SecondRegisterBar() {
  const own = useOwnStyles();
  const { state, words, speak, orders } = usePane();
  const seconds = (state.summary?.findings ?? []).filter(({ code }) => code === "register.second");
  if (seconds.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={own.body}>
        <span role="status">{seconds.map(({ message }) => speak(message)).join(" ")}</span>
      </MessageBarBody>
      <MessageBarActions>
        <Button disabledFocusable={state.busy !== null} onClick={() => void orders.join()}>
          {words("pane.join.look")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
