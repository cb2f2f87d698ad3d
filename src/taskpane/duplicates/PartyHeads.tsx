import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReviewItem } from "../../workflows/reviewItems";
import { usePane } from "../shell/pane";
import { useStyles } from "../shell/styles";

const useOwnStyles = makeStyles({
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, paddingBottom: "4px" },
  columns: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", columnGap: "8px" },
  head: {
    display: "flex",
    flexDirection: "column",
    rowGap: "2px",
    padding: "8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  stays: { border: `2px solid ${tokens.colorCompoundBrandStroke}`, padding: "7px" },
  choice: { display: "flex", alignItems: "start", columnGap: "6px", fontWeight: 600, overflowWrap: "anywhere" },
  radio: { margin: "4px 0 0", flexShrink: 0, width: "16px", height: "16px", accentColor: tokens.colorCompoundBrandBackground },
  name: { textAlign: "left", overflowWrap: "anywhere" },
  turn: { display: "flex", alignItems: "center", columnGap: "2px" },
});

interface PartyHeadsProps {
  readonly item: ReviewItem;
  /** The survivor, and who stands beside it; indices into the item's parties. */
  readonly shown: readonly [number, number];
  /** Which of those that are absorbed is shown. */
  readonly others: { readonly at: number; readonly count: number; readonly turn: (to: number) => void };
  readonly onSurvivor: (id: string) => void;
}

/** The two customers by name, with the choice of who stays; of more than two the others are paged through. */
export function PartyHeads({ item, shown, others, onSurvivor }: PartyHeadsProps) {
  const own = useOwnStyles();
  const styles = useStyles();
  const { words, orders } = usePane();
  return (
    <fieldset className={own.group}>
      <legend className={mergeClasses(styles.quiet, own.legend)}>{words("pane.duplicates.survivor")}</legend>
      <div className={own.columns}>
        {shown.map((at, column) => {
          const party = item.parties[at];
          if (!party) return null;
          const { place } = party;
          return (
            <div className={mergeClasses(own.head, column === 0 && own.stays)} key={party.id}>
              <label className={own.choice}>
                <input
                  className={own.radio}
                  type="radio"
                  name="survivor"
                  checked={column === 0}
                  onChange={() => {
                    onSurvivor(party.id);
                  }}
                />
                {words(column === 0 ? "pane.duplicates.stays" : "pane.duplicates.goesInto")}
              </label>
              {place ? (
                <Link as="button" className={own.name} onClick={() => void orders.goTo(place)}>
                  {`${party.id} ${party.label}`}
                </Link>
              ) : (
                <span className={own.name}>{`${party.id} ${party.label}`}</span>
              )}
              <span className={styles.quiet}>{words("pane.duplicates.documents", { count: party.documents })}</span>
              {column === 1 && others.count > 1 ? <Turn {...others} /> : null}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

function Turn({ at, count, turn }: PartyHeadsProps["others"]) {
  const own = useOwnStyles();
  const styles = useStyles();
  const { words } = usePane();
  return (
    <span className={own.turn}>
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronLeftRegular />}
        aria-label={words("pane.duplicates.otherBefore")}
        disabledFocusable={at === 0}
        onClick={() => {
          turn(at - 1);
        }}
      />
      <span className={styles.quiet}>{words("pane.duplicates.compared", { at: at + 1, count })}</span>
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronRightRegular />}
        aria-label={words("pane.duplicates.otherNext")}
        disabledFocusable={at >= count - 1}
        onClick={() => {
          turn(at + 1);
        }}
      />
    </span>
  );
}
