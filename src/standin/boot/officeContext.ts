/** What the page that holds the workbook tells the client about itself, before the client's script runs. */
export interface OfficeStart {
  /** Of the user's Excel, such as `nb-NO`. */
  readonly language: string;
  readonly theme: OfficeTheme;
  /** Address or name of the workbook. */
  readonly document: string;
  /** The add-in's document settings, each value as the client serialised it. */
  readonly settings: Readonly<Record<string, string>>;
}

/** Colours as `#rrggbb`. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

/** The requirement sets that the stand-in answers for. */
const requirementSets = {
  ExcelApi: "1.14",
  SharedRuntime: "1.1",
  DelayForCellEdit: "1.1",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
};

const accepted = 0;
const desktopExcel = 1;
const taskPane = 2;

/**
 * The object that Excel on Windows gives its web view as `window.external`, as far as the client asks it. Everything about
 * cells goes over the bridge instead.
 */
export function officeExternal(start: OfficeStart, saveSettings: (settings: Record<string, string>) => void): object {
  let settings = { ...start.settings };
  const context = {
    GetAppType: () => desktopExcel,
    GetSolutionRef: () => "kundekartotek",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetHostFullVersion: () => "16.0.18000.20000",
    GetAppUILocale: () => start.language,
    GetAppDataLocale: () => start.language,
    GetDocUrl: () => start.document,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => taskPane,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => JSON.stringify(requirementSets),
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetOfficeThemeInfo: () => JSON.stringify(asIntegers(start.theme)),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of Object.entries(settings)) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) => {
        settings = Object.fromEntries(keys.map((key, index) => [key, values[index] ?? ""]));
        saveSettings(settings);
      },
    }),
  };
  return {
    // Host, platform, version, language, correlation, dialog, logging, flags.
    GetHostInfo: () => `excel|win32|16.01|${start.language}|standin||disableLogging|0`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: (_id: number, _parameters: unknown, answer?: (status: number) => void) => answer?.(accepted),
    RegisterEvent: (_id: number, _target: string, _handler: unknown, answer?: (status: number) => void) => answer?.(accepted),
    UnregisterEvent: (_id: number, _target: string, answer?: (status: number) => void) => answer?.(accepted),
  };
}

/** The client turns integers into `#rrggbb`. */
function asIntegers(theme: OfficeTheme): Record<string, number> {
  return Object.fromEntries(Object.entries(theme).map(([name, color]: [string, string]) => [name, parseInt(color.slice(1), 16)]));
}
