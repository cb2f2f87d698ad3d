import { Badge, Button, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useState } from "react";
import { say } from "../../register/message";
import type { GroupChoice } from "../../workflows/mergeSides";
import type { ReviewItem } from "../../workflows/reviewItems";
import { usePane } from "../shell/pane";
import { useStyles } from "../shell/styles";
import { FieldRows } from "./FieldRows";
import { PartyHeads } from "./PartyHeads";
import { isClear } from "./queue";
import { ReasonBars } from "./ReasonBars";
import type { Review } from "./useReview";

const useOwnStyles = makeStyles({
  line: { display: "flex", alignItems: "center", columnGap: "4px" },
  title: { flexGrow: 1, minWidth: 0, display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px", rowGap: "4px" },
  says: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(88px, 1fr))", gap: "8px" },
  say: { minWidth: 0, whiteSpace: "normal", padding: "6px 4px" },
  body: { padding: "8px 0", overflowWrap: "anywhere", minWidth: 0 },
});

interface ReviewGroupProps {
  readonly item: ReviewItem;
  readonly review: Review;
}

const colours = { certain: "success", likely: "warning", possible: "informative" } as const;

/** One group: two of its customers side by side, why they may be one, and what to do with them. */
export function ReviewGroup({ item, review }: ReviewGroupProps) {
  const own = useOwnStyles();
  const styles = useStyles();
  const { state, words, speak, dispatch, orders } = usePane();
  const { reviewing, busy } = state;
  const choice = reviewing.choices.get(item.name) ?? {};
  const planned = state.review?.planned(item, choice);
  const [turned, setTurned] = useState(0);
  if (!planned) return null;
  const choose = (change: GroupChoice): void => {
    dispatch({ type: "reviewing", change: { choices: new Map(reviewing.choices).set(item.name, { ...choice, ...change }) } });
  };
  const others = item.parties.map((_, at) => at).filter((at) => at !== planned.survivor);
  const other = others[turned] ?? others[0] ?? 0;
  const shown = [planned.survivor, other] as const;
  const pair = item.pairs.find(({ one, other: two }) => shown.includes(one) && shown.includes(two));
  const isBusy = busy !== null && !busy.quiet;
  const survivor = item.parties[planned.survivor];
  const merge = (answered: boolean): void => {
    const final = answered ? { ...choice, answered } : choice;
    void orders.merge([item], new Map([[item.name, final]]));
  };
  return (
    <section className={styles.section} aria-labelledby="review-group">
      <div className={own.line}>
        <Button
          appearance="subtle"
          icon={<ChevronLeftRegular />}
          aria-label={words("pane.duplicates.before")}
          disabledFocusable={review.position === 0}
          onClick={() => {
            review.go(-1);
          }}
        />
        <div className={own.title}>
          <h2 className={styles.subheading} id="review-group">
            {words("pane.duplicates.position", { at: review.position + 1, count: review.queue.length })}
          </h2>
          <Badge appearance="tint" color={colours[item.verdict]} style={{ height: "auto" }}>
            {speak(say(`duplicates.verdict.${item.verdict}`))}
          </Badge>
          {item.kind === "suppliers" ? (
            <Badge appearance="outline" style={{ height: "auto" }}>
              {words("pane.duplicates.suppliers")}
            </Badge>
          ) : null}
        </div>
        <Button
          appearance="subtle"
          icon={<ChevronRightRegular />}
          aria-label={words("pane.duplicates.next")}
          disabledFocusable={review.position >= review.queue.length - 1}
          onClick={() => {
            review.go(1);
          }}
        />
      </div>
      <span role="status" className={styles.hidden}>
        {item.parties.map(({ id, label }) => `${id} ${label}`).join(", ")}
      </span>
      {isClear(item, reviewing) ? (
        item.isClear ? null : <p className={styles.quiet}>{words("pane.duplicates.saidSame")}</p>
      ) : (
        <>
          <div className={own.says}>
            <Button className={own.say} disabledFocusable={isBusy} aria-keyshortcuts="1" onClick={() => review.say("same")}>
              1 {words(item.kind === "suppliers" ? "pane.duplicates.sameSupplier" : "pane.duplicates.same")}
            </Button>
            <Button className={own.say} disabledFocusable={isBusy} aria-keyshortcuts="2" onClick={() => review.say("different")}>
              2 {words("pane.duplicates.different")}
            </Button>
            <Button className={own.say} disabledFocusable={isBusy} aria-keyshortcuts="3" onClick={review.putOff}>
              3 {words("pane.duplicates.later")}
            </Button>
          </div>
          <p className={styles.quiet}>{words("pane.duplicates.keys")}</p>
        </>
      )}
      <PartyHeads
        item={item}
        shown={shown}
        others={{ at: others.indexOf(other), count: others.length, turn: setTurned }}
        onSurvivor={(id) => {
          setTurned(0);
          choose({ survivor: id });
        }}
      />
      <FieldRows
        planned={planned}
        shown={shown}
        onChoose={(field, value) => {
          choose({ values: new Map(choice.values ?? []).set(field, value) });
        }}
      />
      {pair ? <ReasonBars reasons={pair.reasons} /> : null}
      {planned.questions.map((question) => (
        <MessageBar key={speak(question)} intent="warning" layout="multiline">
          <MessageBarBody className={own.body}>{speak(question)}</MessageBarBody>
        </MessageBar>
      ))}
      {planned.moving > 0 && survivor ? (
        <p className={styles.quiet}>{words("pane.duplicates.moving", { count: planned.moving, survivor: `${survivor.id} ${survivor.label}` })}</p>
      ) : null}
      <Button
        className={own.say}
        disabledFocusable={busy !== null}
        onClick={() => {
          merge(planned.questions.length > 0);
        }}
      >
        {planned.questions.length > 0 ? words("pane.duplicates.mergeAnyway") : words("pane.duplicates.mergeThis", { count: item.parties.length })}
      </Button>
    </section>
  );
}
