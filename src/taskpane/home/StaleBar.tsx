import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { usePane } from "../shell/pane";

const useOwnStyles = makeStyles({ body: { overflowWrap: "anywhere", minWidth: 0, padding: "4px 12px 4px 0" } });

/** Says which sheets have changed since the tabs were made, with the way to renew them. */
export function StaleBar() {
  const own = useOwnStyles();
  const { state, words, orders } = usePane();
  if (state.stale.length === 0) return null;
  const sheets = state.stale.map((sheet) => words("pane.home.sheetName", { sheet })).join(", ");
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={own.body}>
        <span role="status">{words("pane.home.stale", { sheets, count: state.stale.length })}</span>
      </MessageBarBody>
      <MessageBarActions>
        <Button disabledFocusable={state.busy !== null} onClick={() => void orders.renew()}>
          {words("pane.home.update")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
