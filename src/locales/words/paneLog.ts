import type { Words } from "../words";

/** The pane's screen of what was changed, and who the person is in the log. */
export const paneLogWords = {
  "pane.nav.log": { nb: "Logg og angre", en: "Log and undo", de: "Protokoll und Rückgängig", nl: "Log en ongedaan maken" },
  "pane.log.about": {
    nb: "Alt tillegget har skrevet i arkene, det nyeste øverst. Å angre setter tilbake bare de cellene som fortsatt er slik tillegget skrev dem.",
    en: "Everything that the add-in has written in the sheets, newest first. Undoing puts back only the cells that still are as the add-in wrote them.",
    de: "Alles, was das Add-in in die Blätter geschrieben hat, das Neueste zuerst. Rückgängig setzt nur Zellen zurück, die noch so sind, wie das Add-in sie geschrieben hat.",
    nl: "Alles wat de invoegtoepassing in de bladen heeft geschreven, het nieuwste eerst. Ongedaan maken zet alleen cellen terug die nog zijn zoals de invoegtoepassing ze schreef.",
  },
  "pane.log.changes": {
    nb: "{count} {count|endring|endringer}",
    en: "{count} {count|change|changes}",
    de: "{count} {count|Änderung|Änderungen}",
    nl: "{count} {count|wijziging|wijzigingen}",
  },
  "pane.log.open": { nb: "Vis endringene", en: "Show the changes", de: "Änderungen zeigen", nl: "Wijzigingen tonen" },
  "pane.log.close": { nb: "Skjul endringene", en: "Hide the changes", de: "Änderungen verbergen", nl: "Wijzigingen verbergen" },
  "pane.log.rule": { nb: "{rule}: {count}", en: "{rule}: {count}", de: "{rule}: {count}", nl: "{rule}: {count}" },
  "pane.log.more": { nb: "og {count} til", en: "and {count} more", de: "und {count} weitere", nl: "en nog {count}" },
  "pane.log.older": { nb: "Vis {count} eldre", en: "Show {count} older", de: "{count} ältere zeigen", nl: "{count} oudere tonen" },
  "pane.log.whole": { nb: "Alle endringer", en: "All changes", de: "Alle Änderungen", nl: "Alle wijzigingen" },
  "pane.log.whole.about": {
    nb: "Skriver fanen Endringslogg med hver endret celle.",
    en: "Writes the tab Change log with every changed cell.",
    de: "Schreibt das Blatt Änderungsprotokoll mit jeder geänderten Zelle.",
    nl: "Schrijft het tabblad Wijzigingslog met elke gewijzigde cel.",
  },
  "pane.log.which": { nb: "Se hvilke celler", en: "See which cells", de: "Zellen ansehen", nl: "Bekijk welke cellen" },
  "pane.log.left": {
    nb: "Disse cellene ble stående",
    en: "These cells were left",
    de: "Diese Zellen blieben stehen",
    nl: "Deze cellen bleven staan",
  },
  "pane.log.left.changed": { nb: "endret siden", en: "changed later", de: "später geändert", nl: "later gewijzigd" },
  "pane.log.left.missing": { nb: "raden eller kolonnen er borte", en: "the row or column is gone", de: "Zeile oder Spalte fehlt", nl: "rij of kolom is weg" },
  "pane.log.left.ambiguous": { nb: "raden finnes to ganger", en: "the row is there twice", de: "Zeile gibt es zweimal", nl: "de rij komt twee keer voor" },
  "pane.log.left.formula": { nb: "der står en formel", en: "a formula stands there", de: "dort steht eine Formel", nl: "daar staat een formule" },
  "pane.log.left.found": { nb: "Nå: {value}", en: "Now: {value}", de: "Jetzt: {value}", nl: "Nu: {value}" },
  "pane.step.readLog": { nb: "Lese loggen", en: "Read the log", de: "Protokoll lesen", nl: "De log lezen" },
  "settings.userName": { nb: "Navnet ditt i endringsloggen", en: "Your name in the change log", de: "Ihr Name im Änderungsprotokoll", nl: "Uw naam in de wijzigingslog" },
  "settings.userName.about": {
    nb: "Huskes på denne maskinen og føres ved hver endring du gjør, som oppgitt av deg selv. Tomt felt gir «ukjent bruker».",
    en: "Remembered on this computer and recorded with every change that you make, as given by yourself. Empty means “unknown user”.",
    de: "Wird auf diesem Rechner gemerkt und bei jeder Ihrer Änderungen vermerkt, als selbst angegeben. Leer bedeutet „unbekannter Benutzer“.",
    nl: "Wordt op deze computer onthouden en bij elke wijziging van u vermeld, als zelf opgegeven. Leeg betekent ‘onbekende gebruiker’.",
  },
} as const satisfies Words;
