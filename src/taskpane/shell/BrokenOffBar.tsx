import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { dayOf } from "../../register/calendar/day";
import type { Unfinished } from "../../workflows/unfinished";
import { usePane, type PaneWord } from "./pane";
import { useFocusBack } from "./useFocusBack";

const useOwnStyles = makeStyles({
  bar: { margin: "8px 16px 0" },
  body: { overflowWrap: "anywhere", minWidth: 0, padding: "4px 12px 4px 0" },
});

const sentences: Readonly<Record<string, PaneWord>> = {
  build: "pane.brokenOff.build",
  join: "pane.brokenOff.join",
  clean: "pane.brokenOff.clean",
  merge: "pane.brokenOff.merge",
  unmerge: "pane.brokenOff.unmerge",
  undo: "pane.brokenOff.undo",
  classify: "pane.brokenOff.classify",
};

/** Says what was broken off before its end, with the ways to finish it or take it back. */
export function BrokenOffBar() {
  const { state } = usePane();
  return state.brokenOff.map((one) => <Bar key={one.work.id} one={one} />);
}

function Bar({ one }: { readonly one: Unfinished }) {
  const own = useOwnStyles();
  const { state, words, orders } = usePane();
  const began = new Date(one.at);
  const day = dayOf(began.getFullYear(), began.getMonth() + 1, began.getDate()) ?? 0;
  const isBusy = state.busy !== null;
  return (
    <div ref={useFocusBack()}>
      <MessageBar intent="warning" layout="multiline" className={own.bar}>
        <MessageBarBody className={own.body}>
          <span role="status">
            {words(sentences[one.job] ?? "pane.brokenOff.tabs", { day: { day } })}
            {one.user === "" ? "" : ` ${words("pane.brokenOff.by", { user: one.user })}`}
          </span>
        </MessageBarBody>
        <MessageBarActions>
          {one.canFinish ? (
            <Button disabledFocusable={isBusy} onClick={() => void orders.endBrokenOff(one, "finish")}>
              {words("pane.brokenOff.finish")}
            </Button>
          ) : null}
          {one.canTakeBack ? (
            <Button disabledFocusable={isBusy} onClick={() => void orders.endBrokenOff(one, "takeBack")}>
              {words("pane.brokenOff.takeBack")}
            </Button>
          ) : null}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
