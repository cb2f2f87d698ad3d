import type { Words } from "../words";

/** Files that cannot be opened: what is wrong and what to do. */
export const fileWords = {
  "file.missing": {
    nb: "{file} finnes ikke. Kontroller navnet og mappen.",
    en: "{file} does not exist. Check the name and the folder.",
    de: "{file} gibt es nicht. Name und Ordner prüfen.",
    nl: "{file} bestaat niet. Controleer de naam en de map.",
  },
  "file.unreadable": {
    nb: "{file} kunne ikke leses: {why}",
    en: "{file} could not be read: {why}",
    de: "{file} konnte nicht gelesen werden: {why}",
    nl: "{file} kon niet worden gelezen: {why}",
  },
  "file.type": {
    nb: "{file} er av en type som ikke kan leses. Bruk .xlsx eller .csv.",
    en: "{file} is of a type that cannot be read. Use .xlsx or .csv.",
    de: "{file} hat einen Typ, der nicht gelesen werden kann. Möglich sind .xlsx und .csv.",
    nl: "{file} is van een type dat niet gelezen kan worden. Gebruik .xlsx of .csv.",
  },
  "file.empty": {
    nb: "{file} er tom (0 byte). Hent filen på nytt.",
    en: "{file} is empty (0 bytes). Fetch the file again.",
    de: "{file} ist leer (0 Byte). Die Datei neu abrufen.",
    nl: "{file} is leeg (0 bytes). Haal het bestand opnieuw op.",
  },
  "file.notAWorkbook": {
    nb: "{file} er ødelagt eller ikke en arbeidsbok. Åpne den i Excel, og lagre den på nytt som .xlsx.",
    en: "{file} is broken or not a workbook. Open it in Excel and save it again as .xlsx.",
    de: "{file} ist beschädigt oder keine Arbeitsmappe. In Excel öffnen und erneut als .xlsx speichern.",
    nl: "{file} is beschadigd of geen werkmap. Open het in Excel en sla het opnieuw op als .xlsx.",
  },
  "file.password": {
    nb: "{file} er beskyttet med passord. Åpne den i Excel, fjern passordet (Fil › Informasjon › Beskytt arbeidsbok), og prøv igjen.",
    en: "{file} is protected with a password. Open it in Excel, remove the password (File › Info › Protect Workbook) and try again.",
    de: "{file} ist mit einem Kennwort geschützt. In Excel öffnen, Kennwort entfernen (Datei › Informationen › Arbeitsmappe schützen) und erneut versuchen.",
    nl: "{file} is beveiligd met een wachtwoord. Open het in Excel, verwijder het wachtwoord (Bestand › Info › Werkmap beveiligen) en probeer het opnieuw.",
  },
  "file.oldFormat": {
    nb: "{file} er i det gamle formatet .xls. Åpne den i Excel, og lagre den som .xlsx.",
    en: "{file} is in the old .xls format. Open it in Excel and save it as .xlsx.",
    de: "{file} hat das alte Format .xls. In Excel öffnen und als .xlsx speichern.",
    nl: "{file} heeft de oude indeling .xls. Open het in Excel en sla het op als .xlsx.",
  },
  "file.noSheets": {
    nb: "{file} har ingen regneark.",
    en: "{file} has no worksheets.",
    de: "{file} enthält keine Tabellenblätter.",
    nl: "{file} heeft geen werkbladen.",
  },
  "file.tooLarge": {
    nb: "{file} er for stor til å åpnes. Del den opp, eller fjern ark som ikke trengs.",
    en: "{file} is too large to open. Split it or remove sheets that are not needed.",
    de: "{file} ist zu groß zum Öffnen. Aufteilen oder nicht benötigte Blätter entfernen.",
    nl: "{file} is te groot om te openen. Splits het op of verwijder bladen die niet nodig zijn.",
  },
} as const satisfies Words;
