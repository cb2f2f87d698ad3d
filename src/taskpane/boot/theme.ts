import { useSyncExternalStore } from "react";
import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { lookFor, type Look } from "./look";
import type { OfficeTheme } from "./officeReady";

const themes: Readonly<Record<Look, Theme>> = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme };

interface Drawn {
  readonly theme: Theme;
  /** For what the browser draws itself: scroll bars, the calendar of a date field. */
  readonly scheme: "light" | "dark";
}

/** The theme, renewed when the system's look changes. */
export function useTheme(office: OfficeTheme | undefined): Drawn {
  const prefersDark = useMedia("(prefers-color-scheme: dark)");
  const forcedColours = useMedia("(forced-colors: active)");
  const look = lookFor(office, prefersDark, forcedColours);
  return { theme: themes[look], scheme: look === "light" ? "light" : "dark" };
}

function useMedia(query: string): boolean {
  const media = window.matchMedia(query);
  return useSyncExternalStore(
    (changed) => {
      media.addEventListener("change", changed);
      return () => {
        media.removeEventListener("change", changed);
      };
    },
    () => media.matches,
  );
}
