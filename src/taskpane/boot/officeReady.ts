/** What the host tells the pane at the start. */
export interface Host {
  /** BCP 47, such as `nb-NO`: the language that Excel itself speaks. */
  readonly language: string;
  readonly theme: OfficeTheme | undefined;
  readonly isExcel: boolean;
}

/** Colours of Office. Dependable on Windows only: undefined on the web (office-js issue 6134) and never renewed (issue 713). */
export interface OfficeTheme {
  readonly bodyBackgroundColor?: string;
}

/** Waits until Office.js is ready to take calls. */
export async function officeReady(): Promise<Host> {
  const info = await Office.onReady();
  // Outside a host the context is there, but has nothing.
  const context = Office.context as Partial<Office.Context> | undefined;
  return {
    language: context?.displayLanguage ?? navigator.language,
    theme: context?.officeTheme as OfficeTheme | undefined,
    isExcel: String(info.host) === "Excel",
  };
}
