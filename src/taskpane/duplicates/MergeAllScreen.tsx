import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { say } from "../../register/message";
import type { ReviewItem } from "../../workflows/reviewItems";
import { BackButton } from "../shell/BackButton";
import { usePane } from "../shell/pane";
import { PrimaryButton } from "../shell/PrimaryButton";
import { sayCell } from "../shell/sayCell";
import { ScreenTitle } from "../shell/ScreenTitle";
import { useStyles } from "../shell/styles";
import { queueOf } from "./queue";

const useOwnStyles = makeStyles({
  card: { padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, display: "flex", flexDirection: "column", rowGap: "2px" },
  name: { fontWeight: 600, overflowWrap: "anywhere" },
  values: { margin: "4px 0 0", display: "grid", gridTemplateColumns: "minmax(min-content, 2fr) minmax(0, 3fr)", columnGap: "8px", rowGap: "2px", fontSize: "13px" },
  field: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "break-word" },
  value: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  look: { alignSelf: "flex-start" },
});

/** Everything that merging all certain groups will do, before it is done. */
export function MergeAllScreen() {
  const styles = useStyles();
  const { state, words, orders } = usePane();
  const { review, reviewing } = state;
  const items = queueOf(review?.items ?? [], reviewing, "certain");
  const asks = (item: ReviewItem): boolean => (review?.planned(item, reviewing.choices.get(item.name)).questions.length ?? 0) > 0;
  const ready = items.filter((item) => !asks(item));
  const total = review?.totals ?? "";
  return (
    <div className={styles.screen}>
      <BackButton label={words("pane.merge.back")} to={{ is: "duplicates" }} />
      <ScreenTitle>{words("pane.merge.title")}</ScreenTitle>
      <p className={styles.text}>{total === "" ? words("pane.merge.keepsNothing") : words("pane.merge.keeps", { total })}</p>
      <p className={styles.quiet}>{words("pane.merge.about")}</p>
      <ul className={styles.list}>
        {items.map((item) => (
          <MergeCard key={item.name} item={item} />
        ))}
      </ul>
      <PrimaryButton label={words("pane.merge.do", { count: ready.length })} disabled={ready.length === 0} onClick={() => void orders.merge(ready, reviewing.choices)} />
    </div>
  );
}

function MergeCard({ item }: { readonly item: ReviewItem }) {
  const own = useOwnStyles();
  const styles = useStyles();
  const { state, words, speak, dispatch, goToScreen } = usePane();
  const planned = state.review?.planned(item, state.reviewing.choices.get(item.name));
  if (!planned) return null;
  const { survivor, fields, moving, questions } = planned;
  const nameOf = (at: number): string => [item.parties[at]?.id, item.parties[at]?.label].join(" ");
  const absorbed = item.parties.flatMap((_, at) => (at === survivor ? [] : [nameOf(at)]));
  return (
    <li className={own.card}>
      <span className={own.name}>{nameOf(survivor)}</span>
      {absorbed.map((name) => (
        <span key={name} className={styles.text}>
          {words("pane.merge.into", { absorbed: name })}
        </span>
      ))}
      {moving > 0 ? (
        <span className={styles.quiet}>{words("pane.duplicates.moving", { count: moving, survivor: item.parties[survivor]?.id ?? "" })}</span>
      ) : null}
      {questions.length > 0 ? <span className={styles.text}>{words("pane.merge.asked")}</span> : null}
      {questions.map((question) => (
        <span className={styles.quiet} key={speak(question)}>
          {speak(question)}
        </span>
      ))}
      <details>
        <summary>{words("pane.merge.values", { count: fields.length })}</summary>
        <dl className={own.values}>
          {fields.map(({ field, value }) => (
            <FieldValue key={field} name={speak(say(`field.${field}`))} value={sayCell(field, value, state.language) || words("pane.duplicates.empty")} />
          ))}
        </dl>
      </details>
      <Button
        className={own.look}
        size="small"
        onClick={() => {
          dispatch({ type: "reviewing", change: { filter: "certain", at: item.name } });
          goToScreen({ is: "duplicates" });
        }}
      >
        {words("pane.merge.look")}
        <span className={styles.hidden}>: {nameOf(survivor)}</span>
      </Button>
    </li>
  );
}

function FieldValue({ name, value }: { readonly name: string; readonly value: string }) {
  const own = useOwnStyles();
  return (
    <>
      <dt className={own.field}>{name}</dt>
      <dd className={own.value}>{value}</dd>
    </>
  );
}
