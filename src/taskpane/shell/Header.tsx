import { Button, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, tokens } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { sayMoment } from "../../locales/forms";
import { usePane } from "./pane";

/** Excel lays its own menu of 34 × 32 px over the pane's top right corner. */
const CORNER = "42px";

const useOwnStyles = makeStyles({
  header: {
    // Its menu opens over the screen, whose fields would lie over the menu.
    position: "relative",
    zIndex: 1,
    display: "flex",
    alignItems: "start",
    columnGap: "8px",
    padding: `8px ${CORNER} 8px 16px`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  names: { flexGrow: 1, minWidth: 0 },
  title: { margin: 0, fontWeight: 600, fontSize: "15px", lineHeight: "20px", overflowWrap: "anywhere", hyphens: "auto" },
  workbook: {
    margin: 0,
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** The workbook, its state, and what is not needed every day. */
export function Header() {
  const own = useOwnStyles();
  const { state, words, goToScreen, orders, now } = usePane();
  const { workbook, preferences, language, summary } = state;
  const made = summary ? preferences.made.register : undefined;
  const updated = made ? words("pane.updatedAt", { when: sayMoment(made.at, now(), language) }) : "";
  return (
    <header className={own.header}>
      <div className={own.names}>
        <p className={own.title}>{words("pane.title")}</p>
        <p className={own.workbook}>{[workbook, updated].filter((part) => part !== "").join(" · ")}</p>
      </div>
      <Menu inline>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={words("pane.menu")} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem disabled={state.busy !== null} onClick={() => void orders.look()}>
              {words("pane.nav.found")}
            </MenuItem>
            {summary ? (
              <MenuItem
                onClick={() => {
                  goToScreen({ is: "log" });
                }}
              >
                {words("pane.nav.log")}
              </MenuItem>
            ) : null}
            <MenuItem
              onClick={() => {
                goToScreen({ is: "settings" });
              }}
            >
              {words("pane.nav.settings")}
            </MenuItem>
            <MenuItem
              onClick={() => {
                goToScreen({ is: "help" });
              }}
            >
              {words("pane.nav.help")}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </header>
  );
}
