import { FluentProvider, makeStaticStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useSyncExternalStore } from "react";
import { say } from "../../register/message";
import { speaker } from "../../locales/speak";
import type { Language } from "../../locales/words";
import type { OfficeTheme } from "../boot/officeReady";
import { useTheme } from "../boot/theme";
import type { Given } from "../orders/given";
import type { Orders } from "../orders/orders";
import type { Store } from "../state/store";
import { Crash } from "./Crash";
import { ErrorBoundary } from "./ErrorBoundary";
import { Frame } from "./Frame";
import { PaneContext, type Pane } from "./pane";

const usePageStyles = makeStaticStyles({
  body: { margin: 0 },
  "*, *::before, *::after": { boxSizing: "border-box" },
  // Fluent's fields grow with their longest choice, past a narrow pane.
  ".fui-Field, .fui-Select, .fui-Input": { minWidth: 0 },
  ".fui-Select__select": { minWidth: 0, width: "100%" },
  // A finger needs more room than a pointer: 44 px, WCAG 2.2, 2.5.5.
  "@media (pointer: coarse)": {
    "button, select, summary, input, [role=menuitem]": { minHeight: "44px" },
    summary: { display: "flex", alignItems: "center" },
  },
});

interface AppProps {
  readonly store: Store;
  readonly orders: Orders;
  readonly given: Pick<Given, "now" | "today">;
  /** The language that Excel itself speaks. */
  readonly hostLanguage: Language;
  readonly officeTheme: OfficeTheme | undefined;
}

/** The whole pane. */
export function App({ store, orders, given, hostLanguage, officeTheme }: AppProps) {
  usePageStyles();
  const state = useSyncExternalStore(store.subscribe, store.get);
  const { theme, scheme } = useTheme(officeTheme);
  const speak = useMemo(() => speaker(state.language), [state.language]);
  useEffect(() => {
    document.documentElement.lang = state.language;
    document.title = speak(say("pane.title"));
  }, [state.language, speak]);
  const pane: Pane = {
    state,
    dispatch: store.dispatch,
    orders,
    speak,
    words: (code, values) => speak(say(code, values)),
    goToScreen: (screen) => {
      store.dispatch({ type: "went", screen });
    },
    hostLanguage,
    today: given.today,
    now: given.now,
  };
  return (
    <FluentProvider theme={theme} style={{ colorScheme: scheme }}>
      <PaneContext.Provider value={pane}>
        <ErrorBoundary>{state.crash === null ? <Frame /> : <Crash detail={state.crash} />}</ErrorBoundary>
      </PaneContext.Provider>
    </FluentProvider>
  );
}
