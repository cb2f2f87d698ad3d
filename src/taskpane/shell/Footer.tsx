import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Screen, ScreenName } from "../state/paneState";
import { usePane, type PaneWord } from "./pane";

const useOwnStyles = makeStyles({
  footer: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1 },
  list: { display: "flex", flexWrap: "wrap", listStyleType: "none", margin: 0, padding: "0 4px" },
  item: { flexGrow: 1, flexBasis: "0", minWidth: "min-content" },
  button: {
    width: "100%",
    minHeight: "40px",
    padding: "4px",
    border: "none",
    borderTop: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    cursor: "pointer",
    // Apart from each other, since the order in which these rules come to stand is not ours.
    "@media (min-width: 331px) and (max-width: 400px)": { fontSize: "12px", padding: "4px 2px" },
    "@media (max-width: 330px)": { fontSize: "11px", padding: "4px 1px" },
    // Where the system sets the colours it draws transparent borders, too.
    "@media (forced-colors: active)": { borderTopColor: "Canvas" },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: {
    borderTopColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: 600,
    "@media (forced-colors: active)": { borderTopColor: "Highlight" },
  },
});

const places: readonly { readonly screen: Screen; readonly word: PaneWord }[] = [
  { screen: { is: "home" }, word: "pane.nav.home" },
  { screen: { is: "cleaning", rule: null }, word: "pane.nav.cleaning" },
  { screen: { is: "duplicates" }, word: "pane.nav.duplicates" },
  { screen: { is: "findings", rule: null }, word: "pane.nav.findings" },
  { screen: { is: "reports" }, word: "pane.nav.reports" },
];

/** The screens of every day; there are none before there is a register. */
export function Footer() {
  const own = useOwnStyles();
  const { state, words, goToScreen } = usePane();
  if (!state.summary) return null;
  const current: ScreenName = state.screen.is;
  return (
    <footer className={own.footer}>
      <nav aria-label={words("pane.navigation")}>
        <ul className={own.list}>
          {places.map(({ screen, word }) => (
            <li className={own.item} key={word}>
              <button
                type="button"
                className={mergeClasses(own.button, screen.is === current && own.current)}
                {...(screen.is === current ? { "aria-current": "page" } : {})}
                onClick={() => {
                  goToScreen(screen);
                }}
              >
                {words(word)}
              </button>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}
