import { Button, Link, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { Notice } from "../state/paneState";
import { areNewest } from "../state/areNewest";
import { Details } from "./Details";
import { usePane } from "./pane";
import { useStyles } from "./styles";
import { useFocusBack } from "./useFocusBack";

const useOwnStyles = makeStyles({
  bar: { margin: "8px 16px 0" },
  body: { padding: "8px 0", overflowWrap: "anywhere", minWidth: 0 },
  links: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "16px", rowGap: "4px", ":not(:empty)": { marginTop: "4px" } },
});

/** Sentences at once: what is left fills a screen of its own. */
const MOST = 6;

/** What the last piece of work came to: what, why, and what to do next. */
export function NoticeBar({ notice }: { readonly notice: Notice }) {
  const styles = useStyles();
  const own = useOwnStyles();
  const { state, words, speak, dispatch, orders, goToScreen } = usePane();
  const { leadsTo, batches = [], goesTo, canRetry = false } = notice;
  const known = state.summary?.batches ?? [];
  const isUndo = known.some(({ id, job }) => job === "undo" && batches.includes(id));
  const sentences = [notice.text, ...notice.more];
  return (
    <div ref={useFocusBack()}>
      <MessageBar intent={notice.kind} layout="multiline" className={own.bar}>
        <MessageBarBody className={own.body}>
          {sentences.slice(0, MOST).map((sentence, at) => (
            <p className={styles.text} key={at}>
              {speak(sentence)}
            </p>
          ))}
          {sentences.length > MOST ? <p className={styles.text}>{words("pane.log.more", { count: sentences.length - MOST })}</p> : null}
          <div className={own.links}>
            {canRetry ? (
              <Button size="small" disabledFocusable={state.busy !== null} onClick={() => void orders.retry()}>
                {words("pane.retry")}
              </Button>
            ) : null}
            {leadsTo ? (
              <Link as="button" onClick={() => void orders.goTo(leadsTo.place)}>
                {speak(leadsTo.label)}
              </Link>
            ) : null}
            {goesTo === undefined ? null : (
              <Link
                as="button"
                onClick={() => {
                  goToScreen(goesTo.screen);
                }}
              >
                {speak(goesTo.label)}
              </Link>
            )}
            {areNewest(batches, known) ? (
              <Link as="button" disabled={state.busy !== null} onClick={() => void orders.undoAtOnce(batches)}>
                {words(isUndo ? "pane.redo" : "pane.cleaning.undo")}
              </Link>
            ) : null}
          </div>
          {notice.detail === null ? null : <Details text={notice.detail} />}
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              icon={<DismissRegular />}
              aria-label={words("pane.close")}
              onClick={() => {
                dispatch({ type: "noticed", notice: null });
              }}
            />
          }
        />
      </MessageBar>
    </div>
  );
}
