import type { Words } from "../words";

/** What the pane says of work that was broken off before its end. */
export const paneBrokenOffWords = {
  "pane.brokenOff.build": {
    nb: "Oppdateringen av kartoteket ble avbrutt {day}.",
    en: "Updating the register was interrupted on {day}.",
    de: "Das Aktualisieren der Kartei wurde am {day} unterbrochen.",
    nl: "Het bijwerken van het bestand is op {day} onderbroken.",
  },
  "pane.brokenOff.join": {
    nb: "Samlingen av to kartotek ble avbrutt {day}.",
    en: "Joining two registers was interrupted on {day}.",
    de: "Das Vereinen zweier Karteien wurde am {day} unterbrochen.",
    nl: "Het samenvoegen van twee bestanden is op {day} onderbroken.",
  },
  "pane.brokenOff.clean": {
    nb: "Vasken ble avbrutt {day}.",
    en: "Cleaning was interrupted on {day}.",
    de: "Die Bereinigung wurde am {day} unterbrochen.",
    nl: "Het opschonen is op {day} onderbroken.",
  },
  "pane.brokenOff.merge": {
    nb: "Sammenslåingen ble avbrutt {day}.",
    en: "Merging was interrupted on {day}.",
    de: "Das Zusammenführen wurde am {day} unterbrochen.",
    nl: "Het samenvoegen is op {day} onderbroken.",
  },
  "pane.brokenOff.unmerge": {
    nb: "Delingen av sammenslåtte kunder ble avbrutt {day}.",
    en: "Taking merged customers apart was interrupted on {day}.",
    de: "Das Trennen zusammengeführter Kunden wurde am {day} unterbrochen.",
    nl: "Het splitsen van samengevoegde klanten is op {day} onderbroken.",
  },
  "pane.brokenOff.undo": {
    nb: "Angringen ble avbrutt {day}.",
    en: "Undoing was interrupted on {day}.",
    de: "Das Rückgängigmachen wurde am {day} unterbrochen.",
    nl: "Het ongedaan maken is op {day} onderbroken.",
  },
  "pane.brokenOff.tabs": {
    nb: "Skrivingen av rapportfanene ble avbrutt {day}.",
    en: "Writing the report tabs was interrupted on {day}.",
    de: "Das Schreiben der Berichtsblätter wurde am {day} unterbrochen.",
    nl: "Het schrijven van de rapportbladen is op {day} onderbroken.",
  },
  "pane.brokenOff.classify": {
    nb: "Skrivingen av de beregnede kolonnene ble avbrutt {day}.",
    en: "Writing the computed columns was interrupted on {day}.",
    de: "Das Schreiben der berechneten Spalten wurde am {day} unterbrochen.",
    nl: "Het schrijven van de berekende kolommen is op {day} onderbroken.",
  },
  "pane.brokenOff.by": {
    nb: "Den ble startet av {user}.",
    en: "It was started by {user}.",
    de: "Begonnen hat {user}.",
    nl: "Gestart door {user}.",
  },
  "pane.brokenOff.finish": { nb: "Fullfør", en: "Finish", de: "Fertigstellen", nl: "Afmaken" },
  "pane.brokenOff.takeBack": { nb: "Ta tilbake", en: "Take back", de: "Zurücknehmen", nl: "Terugdraaien" },
  "pane.brokenOff.finished": {
    nb: "Arbeidet er fullført.",
    en: "The work is finished.",
    de: "Die Arbeit ist fertiggestellt.",
    nl: "Het werk is afgemaakt.",
  },
  "pane.brokenOff.takenBack": {
    nb: "Det som ble skrevet, er tatt tilbake. Celler som noen har endret siden, står som de er.",
    en: "What was written has been taken back. Cells that somebody has changed since stay as they are.",
    de: "Das Geschriebene ist zurückgenommen. Inzwischen geänderte Zellen bleiben, wie sie sind.",
    nl: "Wat was geschreven, is teruggedraaid. Cellen die intussen zijn gewijzigd, blijven zoals ze zijn.",
  },
  "pane.step.brokenOff": {
    nb: "Se etter avbrutt arbeid",
    en: "Look for interrupted work",
    de: "Unterbrochene Arbeit suchen",
    nl: "Onderbroken werk zoeken",
  },
  "pane.step.finish": { nb: "Fullføre avbrutt arbeid", en: "Finish interrupted work", de: "Unterbrochene Arbeit fertigstellen", nl: "Onderbroken werk afmaken" },
  "pane.step.takeBack": { nb: "Ta tilbake avbrutt arbeid", en: "Take back interrupted work", de: "Unterbrochene Arbeit zurücknehmen", nl: "Onderbroken werk terugdraaien" },
} satisfies Words;
