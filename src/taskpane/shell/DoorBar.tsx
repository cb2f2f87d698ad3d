import { Button, Link, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { usePane } from "./pane";
import { useStyles } from "./styles";
import { useFocusBack } from "./useFocusBack";

const MOST = 5;

const useOwnStyles = makeStyles({
  bar: { margin: "8px 16px 0" },
  body: { padding: "8px 0", overflowWrap: "anywhere", minWidth: 0 },
});

/** Says that rows that were just typed or pasted are like customers who are there. Nothing is held up by it. */
export function DoorBar() {
  const { state } = usePane();
  return state.door.length === 0 ? null : <Bar />;
}

function Bar() {
  const styles = useStyles();
  const own = useOwnStyles();
  const { state, words, dispatch, orders } = usePane();
  return (
    <div ref={useFocusBack()}>
      <MessageBar intent="warning" layout="multiline" className={own.bar}>
        <MessageBarBody className={own.body}>
          <div role="status">
            {state.door.slice(0, MOST).map(({ sheetId, row, name, id, label, verdict, place }) => (
              <p className={styles.text} key={`${sheetId} ${row}`}>
                {words(verdict === "certain" ? "pane.door.certain" : "pane.door.likely", { name, number: id, other: label })}{" "}
                <Link as="button" inline onClick={() => void orders.goTo(place)}>
                  {words("pane.door.go", { number: id })}
                </Link>
              </p>
            ))}
          </div>
          {state.door.length > MOST ? <p className={styles.quiet}>{words("pane.log.more", { count: state.door.length - MOST })}</p> : null}
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              icon={<DismissRegular />}
              aria-label={words("pane.door.close")}
              onClick={() => {
                dispatch({ type: "warned", rows: null, warnings: [] });
              }}
            />
          }
        />
      </MessageBar>
    </div>
  );
}
