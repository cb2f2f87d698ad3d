import type { Language } from "../../locales/words";
import type { OfficeTheme } from "../../standin/boot/officeContext";
import type { Culture } from "../../standin/members/excel";
import type { Theme } from "../page/preferences";

const noBreak = "\u00a0";

/** How Excel writes numbers where each language is at home. */
export const cultures: Readonly<Record<Language, Culture>> = {
  nb: { name: "nb-NO", decimalSeparator: ",", groupSeparator: noBreak },
  en: { name: "en-US", decimalSeparator: ".", groupSeparator: "," },
  de: { name: "de-DE", decimalSeparator: ",", groupSeparator: "." },
  nl: { name: "nl-NL", decimalSeparator: ",", groupSeparator: "." },
};

/** The colours of Office's white and black themes. */
export const officeThemes: Readonly<Record<Theme, OfficeTheme>> = {
  light: {
    bodyBackgroundColor: "#ffffff",
    bodyForegroundColor: "#262626",
    controlBackgroundColor: "#ffffff",
    controlForegroundColor: "#262626",
  },
  dark: {
    bodyBackgroundColor: "#262626",
    bodyForegroundColor: "#ffffff",
    controlBackgroundColor: "#444444",
    controlForegroundColor: "#f0f0f0",
  },
};
