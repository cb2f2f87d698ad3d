import type { Speak } from "../../locales/speak";
import type { Message } from "../../register/message";
import type { Host } from "../../standin/host/host";
import { isProtected, protect, unprotect } from "../../standin/model/protection";
import { HostError } from "../../standin/protocol/hostError";
import { part, partOf } from "../page/part";
import { faultOf, services, type Service } from "./troubles";

/** What a tester switches on, and what it did. */
export class TestersPanel {
  #host: Host | undefined;
  #service: Service = "normal";
  #pending = false;
  readonly #protect = partOf("tester-protect", HTMLInputElement);
  readonly #editing = partOf("tester-editing", HTMLInputElement);
  readonly #select = partOf("tester-service", HTMLSelectElement);

  constructor(
    private readonly speak: () => Speak,
    /** The workbook was changed. */
    private readonly changed: () => void,
  ) {
    const button = part("testers-button");
    const show = (on: boolean): void => {
      part("testers").hidden = !on;
      button.setAttribute("aria-expanded", String(on));
      this.say();
      (on ? this.#protect : button).focus();
    };
    button.addEventListener("click", () => show(part("testers").hidden));
    part("testers-close").addEventListener("click", () => show(false));
    part("testers").addEventListener("keydown", (event) => {
      if (event.key === "Escape") show(false);
    });
    this.#protect.addEventListener("change", () => this.#protectSheet(this.#protect.checked));
    this.#editing.addEventListener("change", () => {
      if (this.#editing.checked) this.#host?.beginCellEdit();
      else this.#host?.endCellEdit();
    });
    this.#select.replaceChildren(...services.map((service) => option(service)));
    this.#select.addEventListener("change", () => {
      this.#service = services.find((service) => service === this.#select.value) ?? "normal";
    });
    part("tester-now").addEventListener("click", () => this.#writeAsOther());
    part("tester-before").addEventListener("click", () => {
      this.#pending = true;
      this.#tell({ say: "workbench.testers.waiting" });
    });
  }

  /** Another workbook: what was switched on stays on, but for what the former workbook held. */
  attach(host: Host): void {
    this.#host = host;
    if (this.#editing.checked) host.beginCellEdit();
    host.faults.request = (number) => {
      if (this.#pending) {
        this.#pending = false;
        this.#writeAsOther();
      }
      return faultOf(this.#service, number);
    };
    this.say();
  }

  /** Counts and the name of the sheet in front, as they are now. */
  say(): void {
    const host = this.#host;
    if (host === undefined || part("testers").hidden) return;
    const speak = this.speak();
    const sheet = host.workbook.activeSheet;
    this.#protect.checked = isProtected(sheet);
    part("tester-protect-text").textContent = speak({ say: "workbench.testers.protect", values: { sheet: sheet.name } });
    const kilobytes = (bytes: number): number => Math.ceil(bytes / 1000);
    const values = { requests: host.roundTrips, sent: kilobytes(host.bytesReceived), received: kilobytes(host.bytesSent) };
    part("tester-counts").textContent = speak({ say: "workbench.testers.counts", values });
    part("tester-mishaps").hidden = host.mishaps.length === 0;
    part("tester-mishaps-count").textContent = speak({
      say: "workbench.testers.mishaps",
      values: { count: host.mishaps.length },
    });
    part("tester-mishaps-list").replaceChildren(...host.mishaps.slice(-shownMishaps).map(item));
  }

  #protectSheet(on: boolean): void {
    this.#host?.act("user", ({ workbook }) => {
      if (on) protect(workbook.activeSheet, {}, null);
      else unprotect(workbook.activeSheet, null);
    });
    this.changed();
  }

  #writeAsOther(): void {
    const host = this.#host;
    if (host === undefined) return;
    const cell = partOf("tester-cell", HTMLInputElement).value.trim();
    try {
      host.editAsOther(host.workbook.activeSheet.name, cell, partOf("tester-value", HTMLInputElement).value);
      this.#tell({ say: "workbench.testers.written", values: { cell } });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      this.#tell({ say: "workbench.testers.notWritten", values: { cell } });
    }
    this.changed();
  }

  #tell(message: Message): void {
    part("tester-said").textContent = this.speak()(message);
  }
}

const shownMishaps = 20;

function option(service: Service): HTMLOptionElement {
  const made = document.createElement("option");
  made.value = service;
  made.dataset["say"] = `workbench.testers.service.${service}`;
  return made;
}

function item(text: string): HTMLLIElement {
  const made = document.createElement("li");
  made.textContent = text;
  return made;
}
