import type { SheetKind } from "../../register/fields/catalogue";
import type { TabCode } from "../../workflows/summarise";
import { usePane } from "./pane";

/** Where numbers lead: to the tab or the sheet that they stand for. */
export interface Leads {
  /** The tab; the screen where it is made while it is not there. */
  readonly goToTab: (code: TabCode) => void;
  readonly hintOf: (code: TabCode) => string;
  /** The first of the user's sheets that hold this kind; undefined where there is none. */
  readonly sheetOf: (kind: SheetKind) => { readonly name: string; readonly go: () => void } | undefined;
}

export function useLeads(): Leads {
  const { state, orders, words, goToScreen } = usePane();
  const { summary } = state;
  const tabOf = (code: TabCode) => summary?.tabs.find((tab) => tab.code === code);
  return {
    goToTab: (code) => {
      const tab = tabOf(code);
      if (tab) void orders.goTo({ sheet: tab.sheetId });
      else goToScreen({ is: "reports" });
    },
    hintOf: (code) => {
      const tab = tabOf(code);
      return tab ? words("pane.home.leadsTo", { tab: tab.sheet }) : words("pane.home.toReports");
    },
    sheetOf: (kind) => {
      const source = summary?.sources.find(({ holds }) => holds === kind);
      return source && { name: source.sheet, go: () => void orders.goTo({ sheet: source.sheetId }) };
    },
  };
}
