import "@univerjs/preset-sheets-core/lib/index.css";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import german from "@univerjs/preset-sheets-core/locales/de-DE";
import english from "@univerjs/preset-sheets-core/locales/en-US";
import { createUniver, defaultTheme, LocaleType, type FUniver } from "@univerjs/presets";
import type { Language } from "../../locales/words";
import type { GridLook } from "./gridView";

/** A workbook as the grid has it. */
export type Book = ReturnType<FUniver["createWorkbook"]>;

/** Univer speaks German and English of our languages. */
export const univerLocales: Readonly<Record<Language, LocaleType>> = {
  nb: LocaleType.EN_US,
  en: LocaleType.EN_US,
  de: LocaleType.DE_DE,
  nl: LocaleType.EN_US,
};

/**
 * Univer with what a grid needs. The stand-in calculates formulas and is the master of all cells, so Univer's own engine only
 * understands formulas for its editor and never executes one. The toolbar and menus that change looks are left out, since a
 * change there would not reach the workbook.
 */
export function startUniver(place: HTMLElement, look: GridLook): { readonly api: FUniver; readonly stop: () => void } {
  const container = document.createElement("div");
  container.className = "univer-place";
  place.append(container);
  const preset = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    contextMenu: false,
    disableAutoFocus: true,
    formulaBar: true,
    footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
  });
  const { univer, univerAPI } = createUniver({
    locale: univerLocales[look.language],
    locales: { [LocaleType.EN_US]: english, [LocaleType.DE_DE]: german },
    theme: defaultTheme,
    darkMode: look.theme === "dark",
    presets: [preset],
  });
  univerAPI.addEvent(univerAPI.Event.BeforeCommandExecute, (event) => {
    if (event.id === "formula.mutation.set-formula-calculation-start") event.cancel = true;
  });
  return {
    api: univerAPI,
    stop: () => {
      univer.dispose();
      container.hidden = true;
      // React takes its elements away in a later turn and must find them.
      setTimeout(() => container.remove(), 1000);
    },
  };
}
