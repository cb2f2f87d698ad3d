import { Button, Link, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { Notice } from "../state/paneState";
import { Details } from "./Details";
import { usePane } from "./pane";
import { useStyles } from "./styles";

const useOwnStyles = makeStyles({
  bar: { margin: "8px 16px 0" },
  body: { padding: "8px 0", overflowWrap: "anywhere", minWidth: 0 },
});

/** What the last piece of work came to: what, why, and what to do next. */
export function NoticeBar({ notice }: { readonly notice: Notice }) {
  const styles = useStyles();
  const own = useOwnStyles();
  const { words, speak, dispatch, orders, goToScreen } = usePane();
  const { leadsTo, batch, goesTo } = notice;
  return (
    <MessageBar intent={notice.kind} layout="multiline" className={own.bar}>
      <MessageBarBody className={own.body}>
        {[notice.text, ...notice.more].map((sentence) => (
          <p className={styles.text} key={sentence.say}>
            {speak(sentence)}
          </p>
        ))}
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
        {batch === undefined ? null : (
          <Link as="button" onClick={() => void orders.undo(batch)}>
            {words("pane.cleaning.undo")}
          </Link>
        )}
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
  );
}
