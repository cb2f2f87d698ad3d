import { Button, Field, makeStyles, ProgressBar, Select } from "@fluentui/react-components";
import { LeadRow } from "../shell/LeadRow";
import { usePane } from "../shell/pane";
import { PrimaryButton } from "../shell/PrimaryButton";
import { ScreenTitle } from "../shell/ScreenTitle";
import { useStyles } from "../shell/styles";
import { filterOf, filtersOf, queueOf } from "./queue";
import { ReviewGroup } from "./ReviewGroup";
import { useReview } from "./useReview";
import { useReviewKeys } from "./useReviewKeys";

/** Customers that may be one, a group at a time. */
export function DuplicatesScreen() {
  const styles = useStyles();
  const { state, words, orders } = usePane();
  const { review } = state;
  return (
    <div className={styles.screen}>
      <ScreenTitle>{words("pane.nav.duplicates")}</ScreenTitle>
      {review === null ? (
        <PrimaryButton label={words("pane.duplicates.seek")} onClick={() => void orders.seekDuplicates()} />
      ) : review.items.length === 0 ? (
        <p className={styles.text}>{words("pane.duplicates.none")}</p>
      ) : (
        <Groups />
      )}
      <Afterwards />
    </div>
  );
}

const useOwnStyles = makeStyles({ bar: { flexShrink: 0 } });

function Groups() {
  const styles = useStyles();
  const own = useOwnStyles();
  const { state, words, orders, goToScreen } = usePane();
  const review = useReview();
  useReviewKeys(review);
  const { reviewing } = state;
  const items = state.review?.items ?? [];
  const left = queueOf(items, reviewing, "ask").length;
  const certain = queueOf(items, reviewing, "certain").length;
  const said = left === 0 ? words("pane.duplicates.allDecided") : words("pane.duplicates.left", { count: left });
  const all = left + reviewing.decided;
  const toAll = async (): Promise<void> => {
    // What was said may join groups into larger ones.
    if (reviewing.said.size > 0 && !(await orders.seekDuplicates())) return;
    goToScreen({ is: "mergeAll" });
  };
  return (
    <>
      <div className={styles.actions}>
        <p className={styles.quiet}>{said}</p>
        {all > 0 ? <ProgressBar className={own.bar} aria-label={said} thickness="large" value={reviewing.decided / all} /> : null}
      </div>
      {certain > 0 ? <PrimaryButton label={words("pane.merge.all", { count: certain })} onClick={() => void toAll()} /> : null}
      <Filter />
      {review.item ? <ReviewGroup key={review.item.name} item={review.item} review={review} /> : <p className={styles.text}>{words("pane.duplicates.emptyFilter")}</p>}
    </>
  );
}

function Filter() {
  const { state, words, dispatch } = usePane();
  const { review, reviewing } = state;
  const items = review?.items ?? [];
  const filters = filtersOf(items, reviewing);
  return (
    <Field label={words("pane.duplicates.filter")}>
      <Select
        value={filterOf(items, reviewing)}
        onChange={(_, { value }) => {
          const filter = filters.find((one) => one.filter === value)?.filter ?? "ask";
          dispatch({ type: "reviewing", change: { filter, at: null } });
        }}
      >
        {filters.map(({ filter, count }) => (
          <option key={filter} value={filter}>
            {words(`pane.duplicates.filter.${filter}`, { count })}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** What was merged, and the tab. */
function Afterwards() {
  const styles = useStyles();
  const { state, words, orders, goToScreen } = usePane();
  const merges = state.review?.merges.length ?? 0;
  return (
    <div className={styles.actions}>
      {merges > 0 ? (
        <LeadRow
          label={words("pane.merges.link", { count: merges })}
          hint={words("pane.merges.title")}
          onClick={() => {
            goToScreen({ is: "merges" });
          }}
        />
      ) : null}
      <Button disabledFocusable={state.busy !== null} onClick={() => void orders.makeAndOpen("duplicates")}>
        {words("pane.duplicates.tab")}
      </Button>
    </div>
  );
}
