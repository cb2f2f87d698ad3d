import { makeStyles, tokens } from "@fluentui/react-components";
import { sayAmount } from "../../locales/forms";
import { say } from "../../register/message";
import type { Outstanding } from "../../workflows/worker/outstanding";
import { LeadRow } from "../shell/LeadRow";
import { usePane } from "../shell/pane";
import { useStyles } from "../shell/styles";
import { agedParts, type AgedPart } from "./agedParts";
import { useLeads } from "../shell/useLeads";

const useOwnStyles = makeStyles({
  bar: {
    display: "flex",
    height: "14px",
    columnGap: "1px",
    borderRadius: tokens.borderRadiusSmall,
    overflow: "hidden",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  part: { minWidth: "2px", forcedColorAdjust: "none" },
  label: { display: "flex", alignItems: "center", columnGap: "8px" },
  swatch: {
    flexShrink: 0,
    width: "12px",
    height: "12px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: "none",
  },
});

/** What is owed in one currency, as a bar and in numbers, each leading to the aging. */
export function OutstandingPart({ outstanding }: { readonly outstanding: Outstanding }) {
  const styles = useStyles();
  const own = useOwnStyles();
  const { state, speak } = usePane();
  const leads = useLeads();
  const amount = (minor: number) => sayAmount(minor, outstanding.currency, state.language);
  const parts = agedParts(outstanding);
  const toAging = { hint: leads.hintOf("aging"), onClick: () => leads.goToTab("aging") };
  return (
    <div className={styles.section}>
      <LeadRow strong label={speak(say("aging.outstanding"))} value={amount(outstanding.outstanding)} {...toAging} />
      <div className={own.bar} aria-hidden>
        {parts.map((part) => (
          <span
            key={`${part.name} ${part.age}`}
            className={own.part}
            style={{ flexGrow: part.share, backgroundColor: colourOf(part), display: part.share > 0 ? "block" : "none" }}
          />
        ))}
      </div>
      <ul className={styles.list}>
        {parts.map((part) => (
          <li key={`${part.name} ${part.age}`}>
            <LeadRow
              label={
                <span className={own.label}>
                  <span className={own.swatch} style={{ backgroundColor: colourOf(part) }} />
                  {speak(part.label)}
                </span>
              }
              value={amount(part.amount)}
              {...toAging}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** From the quiet colour of what is not due to the strongest of what is oldest; the words beside it say the same. */
function colourOf({ name, age }: AgedPart): string {
  if (name === "notDue") return tokens.colorPaletteTealBorderActive;
  if (name === "unallocated") return tokens.colorNeutralBackground6;
  if (age >= 1) return tokens.colorPaletteRedBackground3;
  if (age > 0.5) return tokens.colorPaletteDarkOrangeBorderActive;
  return age > 0.25 ? tokens.colorPaletteMarigoldBorderActive : tokens.colorPaletteYellowBorderActive;
}
