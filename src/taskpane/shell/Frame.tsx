import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { CleaningScreen } from "../cleaning/CleaningScreen";
import { DuplicatesScreen } from "../duplicates/DuplicatesScreen";
import { MergeAllScreen } from "../duplicates/MergeAllScreen";
import { MergesScreen } from "../duplicates/MergesScreen";
import { FindingsScreen } from "../findings/FindingsScreen";
import { FirstRunScreen } from "../firstRun/FirstRunScreen";
import { FoundScreen } from "../found/FoundScreen";
import { HelpScreen } from "../help/HelpScreen";
import { HomeScreen } from "../home/HomeScreen";
import { LogScreen } from "../log/LogScreen";
import { PreviewScreen } from "../preview/PreviewScreen";
import { ReportsScreen } from "../reports/ReportsScreen";
import { SettingsScreen } from "../settings/SettingsScreen";
import type { Screen } from "../state/paneState";
import { BrokenOffBar } from "./BrokenOffBar";
import { DoorBar } from "./DoorBar";
import { Footer } from "./Footer";
import { Header } from "./Header";
import { Announcer } from "./Announcer";
import { NoticeBar } from "./NoticeBar";
import { usePane } from "./pane";
import { Progress } from "./Progress";
import { StartingScreen } from "./StartingScreen";

const useOwnStyles = makeStyles({
  frame: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
    // Enlarged much, or on a low screen, header and footer would leave nothing between them.
    "@media (max-height: 420px)": { height: "auto", minHeight: "100vh" },
  },
  // The scroll bars of Windows' web view lie over the content, unless the room for them is always there.
  main: { flexGrow: 1, minHeight: 0, overflowY: "scroll", "@media (max-height: 420px)": { overflowY: "visible" } },
});

/** Header, what goes on, the screen, and the way to other screens. */
export function Frame() {
  const own = useOwnStyles();
  const { state } = usePane();
  const main = useRef<HTMLElement>(null);
  const before = useRef<Screen>(state.screen);
  useEffect(() => {
    const isNew = before.current !== state.screen;
    // At the start the focus stays where the person works, in the sheet.
    const moves = isNew && before.current.is !== "starting";
    before.current = state.screen;
    if (isNew) main.current?.scrollTo(0, 0);
    if (moves) main.current?.querySelector("h1")?.focus();
  }, [state.screen]);
  return (
    <div className={own.frame}>
      <Header />
      <Progress />
      <main className={own.main} ref={main} aria-busy={state.busy !== null}>
        {state.notice ? <NoticeBar notice={state.notice} /> : null}
        <BrokenOffBar />
        <DoorBar />
        {screenOf(state.screen)}
      </main>
      <Footer />
      <Announcer />
    </div>
  );
}

function screenOf(screen: Screen) {
  switch (screen.is) {
    case "starting":
      return <StartingScreen />;
    case "firstRun":
      return <FirstRunScreen />;
    case "found":
      return <FoundScreen />;
    case "home":
      return <HomeScreen />;
    case "reports":
      return <ReportsScreen />;
    case "findings":
      return <FindingsScreen rule={screen.rule} />;
    case "cleaning":
      return <CleaningScreen rule={screen.rule} />;
    case "duplicates":
      return <DuplicatesScreen />;
    case "mergeAll":
      return <MergeAllScreen />;
    case "merges":
      return <MergesScreen />;
    case "log":
      return <LogScreen />;
    case "preview":
      return <PreviewScreen />;
    case "settings":
      return <SettingsScreen />;
    case "help":
      return <HelpScreen />;
  }
}
