import { useSyncExternalStore } from "react";
import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { lookFor, type Look } from "./look";
import type { OfficeTheme } from "./officeReady";

const themes: Readonly<Record<Look, Theme>> = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme };

/** The theme, renewed when the system's look changes. */
export function useTheme(office: OfficeTheme | undefined): Theme {
  const prefersDark = useMedia("(prefers-color-scheme: dark)");
  const forcedColours = useMedia("(forced-colors: active)");
  return themes[lookFor(office, prefersDark, forcedColours)];
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
