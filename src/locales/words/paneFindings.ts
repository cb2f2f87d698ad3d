import type { Words } from "../words";

/** What the pane says where findings are sifted and left out. */
export const paneFindingWords = {
  "pane.step.ignore": { nb: "Huske hva som overses", en: "Note what is left out", de: "Vermerken, was übergangen wird", nl: "Noteren wat wordt overgeslagen" },
  "pane.findings.filter": { nb: "Vis", en: "Show", de: "Anzeigen", nl: "Tonen" },
  "pane.findings.filter.all": { nb: "Alle ({count})", en: "All ({count})", de: "Alle ({count})", nl: "Alle ({count})" },
  "pane.findings.reason": { nb: "Grunn til å overse", en: "Reason to leave out", de: "Grund zum Übergehen", nl: "Reden om over te slaan" },
  "pane.findings.reason.about": {
    nb: "Lagres i arbeidsboken, så kolleger ser hvorfor. Avviket kommer tilbake hvis cellen endres.",
    en: "Kept in the workbook, so that colleagues see why. The finding comes back if the cell changes.",
    de: "Wird in der Arbeitsmappe gespeichert, damit andere den Grund sehen. Ändert sich die Zelle, kommt die Auffälligkeit wieder.",
    nl: "Wordt in de werkmap bewaard, zodat collega's zien waarom. Verandert de cel, dan komt de bevinding terug.",
  },
  "pane.findings.ignore": {
    nb: "Overse alle {count}",
    en: "Leave out all {count}",
    de: "Alle {count} übergehen",
    nl: "Alle {count} overslaan",
  },
  "pane.findings.ignoreOne": { nb: "Overse", en: "Leave out", de: "Übergehen", nl: "Overslaan" },
  "pane.findings.ignored": {
    nb: "{count} avvik overses fra nå av.",
    en: "{count} {count|finding is|findings are} left out from now on.",
    de: "{count} {count|Auffälligkeit wird|Auffälligkeiten werden} ab jetzt übergangen.",
    nl: "{count} {count|bevinding wordt|bevindingen worden} vanaf nu overgeslagen.",
  },
  "pane.findings.ignored.show": { nb: "{count} oversett, vis", en: "{count} left out, show", de: "{count} übergangen, anzeigen", nl: "{count} overgeslagen, tonen" },
  "pane.findings.ignored.hide": { nb: "{count} oversett, skjul", en: "{count} left out, hide", de: "{count} übergangen, ausblenden", nl: "{count} overgeslagen, verbergen" },
  "pane.findings.hearOf": { nb: "Ta med igjen", en: "Include again", de: "Wieder aufnehmen", nl: "Weer opnemen" },
} as const satisfies Words;
