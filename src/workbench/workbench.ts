import { speaker, type Speak } from "../locales/speak";
import { languages, type Language } from "../locales/words";
import type { Message } from "../register/message";
import { blankWorkbook } from "../standin/file/blankWorkbook";
import { saveXlsx } from "../standin/file/saveXlsx";
import type { OfficeStart } from "../standin/boot/officeContext";
import { Host } from "../standin/host/host";
import { addIn } from "../workbook/addIn";
import type { Excel } from "../standin/members/excel";
import { ChartLayer } from "./charts/chartLayer";
import type { GridView } from "./grid/gridView";
import { userActs } from "./grid/userActs";
import { downloadFile } from "./opening/downloadFile";
import { fetchSample } from "./opening/fetchSample";
import { openFile, type OpenedFile } from "./opening/openFile";
import { keepSettings, serializedSettings } from "./pane/documentSettings";
import { cultures, officeThemes } from "./pane/officeStart";
import { makePaneFrame, type PaneFrame } from "./pane/paneFrame";
import { startDropping } from "./page/dropping";
import { TestersPanel } from "./testers/testersPanel";
import { hideNotice, showNotice } from "./page/notice";
import { part, partOf } from "./page/part";
import { keepPreferences, readPreferences, themes, type Preferences } from "./page/preferences";
import { sayAll } from "./page/sayAll";

/** Milliseconds; shorter than a person notices, longer than most batches of the add-in are apart. */
const renewAfter = 60;

/** The page: a workbook with its grid, and the pane beside it. */
export class Workbench {
  #preferences: Preferences = readPreferences();
  #speak: Speak = speaker(this.#preferences.language);
  #file: OpenedFile | undefined;
  #host: Host | undefined;
  #excel: Excel | undefined;
  #grid: GridView | undefined;
  #renewing = false;
  readonly #testers = new TestersPanel(
    () => this.#speak,
    () => this.#renewGrid(),
  );
  readonly #charts = new ChartLayer(part("charts"));
  readonly #pane: PaneFrame = makePaneFrame(part("pane"), {
    title: () => this.#speak({ say: "workbench.pane" }),
    answered: () => this.#renewGrid(),
    saveSettings: (settings) => this.#host?.act("user", (excel) => keepSettings(excel, settings)),
  });

  start(): void {
    this.#fillChoices();
    this.#say();
    part("open").addEventListener("click", () => part("file").click());
    const input = partOf("file", HTMLInputElement);
    input.addEventListener("change", () => {
      void this.#take([...(input.files ?? [])]);
      // The same file can be chosen again.
      input.value = "";
    });
    startDropping(part("drop"), (files) => void this.#take(files));
    part("new").addEventListener("click", () => this.#showNew());
    part("sample").addEventListener("click", () => void this.#showSample());
    part("save").addEventListener("click", () => this.#save());
    part("notice-close").addEventListener("click", hideNotice);
    new ResizeObserver(() => requestAnimationFrame(() => this.#placeCharts())).observe(part("sheet"));
    void this.#showSample();
  }

  async #take(files: readonly File[]): Promise<void> {
    const [first, second] = files;
    if (first === undefined) return;
    hideNotice();
    part("file-name").textContent = this.#speak({ say: "workbench.opening", values: { file: first.name } });
    const opening = await openFile(first);
    if (!opening.ok) {
      part("file-name").textContent = this.#file?.name ?? "";
      this.#notice(opening.wrong);
      return;
    }
    this.#show(opening.file);
    if (opening.file.remark !== undefined) this.#notice(opening.file.remark);
    else if (second !== undefined) this.#notice({ say: "workbench.oneFile", values: { file: first.name } });
  }

  async #showSample(): Promise<void> {
    const sample = await fetchSample();
    if (sample !== null) {
      await this.#take([sample]);
      return;
    }
    this.#showNew();
    this.#notice({ say: "workbench.noSample" });
  }

  #showNew(): void {
    hideNotice();
    const name = `${this.#speak({ say: "workbench.newFile" })}.xlsx`;
    this.#show({ workbook: blankWorkbook(this.#speak({ say: "workbench.newSheet" })), name });
  }

  #show(file: OpenedFile): void {
    this.#file = file;
    const host = new Host(file.workbook, { addIn, fileName: file.name, culture: cultures[this.#preferences.language] });
    this.#host = host;
    host.act("user", (excel) => (this.#excel = excel));
    this.#testers.attach(host);
    part("file-name").textContent = file.name;
    document.title = `${file.name} – Kundekartotek`;
    this.#loadPane();
    void this.#showGrid(host);
  }

  /** The grid is by far the largest script, so it comes after the first paint. */
  async #showGrid(host: Host): Promise<void> {
    this.#grid?.dispose();
    this.#grid = undefined;
    this.#charts.clear();
    part("waiting").hidden = false;
    const { univerGrid } = await import(/* webpackChunkName: "grid" */ "./grid/univerGrid");
    const excel = this.#excel;
    // Another workbook may have been opened meanwhile.
    if (host !== this.#host || excel === undefined) return;
    const acts = userActs(host, excel, {
      done: () => this.#renewGrid(),
      refused: (code) =>
        this.#notice(
          code === "AccessDenied" ? { say: "workbench.protected" } : { say: "workbench.notWritten", values: { code } },
        ),
      moved: () => this.#placeCharts(),
      newSheetName: () => this.#speak({ say: "workbench.newSheet" }),
    });
    this.#grid = univerGrid({ place: part("grid"), excel, look: this.#preferences, acts });
    part("waiting").hidden = true;
  }

  #drawCharts(): void {
    const workbook = this.#file?.workbook;
    if (workbook === undefined || this.#grid === undefined) return;
    this.#charts.draw(workbook, workbook.activeSheet, cultures[this.#preferences.language]);
    this.#placeCharts();
  }

  #placeCharts(): void {
    const view = this.#grid?.window() ?? null;
    if (view !== null) this.#charts.place(view);
  }

  /** Once for all that happened in this turn, so that a burst of requests does not draw the grid for each. */
  #renewGrid(): void {
    if (this.#renewing) return;
    this.#renewing = true;
    setTimeout(() => {
      this.#renewing = false;
      this.#grid?.refresh();
      this.#drawCharts();
      this.#testers.say();
    }, renewAfter);
  }

  #loadPane(): void {
    const host = this.#host;
    if (host === undefined) return;
    host.act("user", (excel) => this.#pane.load(host, this.#officeStart(serializedSettings(excel))));
  }

  #officeStart(settings: Record<string, string>): OfficeStart {
    const { language, theme } = this.#preferences;
    const document = this.#file?.name ?? "";
    return { language: cultures[language].name, theme: officeThemes[theme], document, settings };
  }

  #save(): void {
    if (this.#file !== undefined) downloadFile(this.#file.name, saveXlsx(this.#file.workbook));
  }

  #fillChoices(): void {
    const language = partOf("language", HTMLSelectElement);
    language.replaceChildren(...languages.map((value) => option(value, `workbench.language.${value}`)));
    language.value = this.#preferences.language;
    language.addEventListener("change", () => this.#prefer({ language: language.value as Language }));
    const theme = partOf("theme", HTMLSelectElement);
    theme.replaceChildren(...themes.map((value) => option(value, `workbench.theme.${value}`)));
    theme.value = this.#preferences.theme;
    theme.addEventListener("change", () => this.#prefer({ theme: theme.value === "dark" ? "dark" : "light" }));
  }

  /** Language and theme are Excel's; the pane learns of them when it starts. */
  #prefer(change: Partial<Preferences>): void {
    this.#preferences = { ...this.#preferences, ...change };
    keepPreferences(this.#preferences);
    this.#say();
    this.#grid?.setLook(this.#preferences);
    this.#loadPane();
  }

  #say(): void {
    const { language, theme } = this.#preferences;
    this.#speak = speaker(language);
    document.documentElement.lang = language;
    document.documentElement.dataset["theme"] = theme;
    sayAll(document.body, this.#speak);
    this.#testers.say();
  }

  #notice(message: Message): void {
    showNotice(message, this.#speak);
  }
}

function option(value: string, say: string): HTMLOptionElement {
  const made = document.createElement("option");
  made.value = value;
  made.dataset["say"] = say;
  return made;
}
