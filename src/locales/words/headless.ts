import type { Words } from "../words";

/** What the command line says. */
export const headlessWords = {
  "headless.usage": {
    nb: "Bruk: npm run --silent kartotek -- FIL… [--do inspect,build,check,classify,reports] [--as-of ÅÅÅÅ-MM-DD] [--from DATO --to DATO | --year ÅÅÅÅ] [--save FIL] [--json FIL|-] [--lang nb|en|de|nl] [--columns FIL] [--set NAVN=VERDI] [--dry-run]",
    en: "Usage: npm run --silent kartotek -- FILE… [--do inspect,build,check,classify,reports] [--as-of YYYY-MM-DD] [--from DATE --to DATE | --year YYYY] [--save FILE] [--json FILE|-] [--lang nb|en|de|nl] [--columns FILE] [--set NAME=VALUE] [--dry-run]",
    de: "Aufruf: npm run --silent kartotek -- DATEI… [--do inspect,build,check,classify,reports] [--as-of JJJJ-MM-TT] [--from DATUM --to DATUM | --year JJJJ] [--save DATEI] [--json DATEI|-] [--lang nb|en|de|nl] [--columns DATEI] [--set NAME=WERT] [--dry-run]",
    nl: "Gebruik: npm run --silent kartotek -- BESTAND… [--do inspect,build,check,classify,reports] [--as-of JJJJ-MM-DD] [--from DATUM --to DATUM | --year JJJJ] [--save BESTAND] [--json BESTAND|-] [--lang nb|en|de|nl] [--columns BESTAND] [--set NAAM=WAARDE] [--dry-run]",
  },
  "headless.unknownOption": {
    nb: "Valget {option} finnes ikke eller mangler en verdi.",
    en: "The option {option} does not exist or lacks a value.",
    de: "Die Option {option} gibt es nicht, oder ihr fehlt ein Wert.",
    nl: "De optie {option} bestaat niet of mist een waarde.",
  },
  "headless.language": {
    nb: "Språket «{value}» finnes ikke. Velg nb, en, de eller nl.",
    en: "There is no language “{value}”. Choose nb, en, de or nl.",
    de: "Die Sprache „{value}“ gibt es nicht. Zur Wahl stehen nb, en, de und nl.",
    nl: "De taal ‘{value}’ bestaat niet. Kies nb, en, de of nl.",
  },
  "headless.noFile": {
    nb: "Oppgi minst én fil.",
    en: "Name at least one file.",
    de: "Mindestens eine Datei angeben.",
    nl: "Geef minstens één bestand op.",
  },
  "headless.unknownJob": {
    nb: "Jobben «{job}» finnes ikke. Velg blant {jobs}.",
    en: "There is no job “{job}”. Choose from {jobs}.",
    de: "Die Aufgabe „{job}“ gibt es nicht. Zur Wahl stehen {jobs}.",
    nl: "De taak ‘{job}’ bestaat niet. Kies uit {jobs}.",
  },
  "headless.date": {
    nb: "«{value}» er ikke en dato. Skriv ÅÅÅÅ-MM-DD.",
    en: "“{value}” is not a date. Write YYYY-MM-DD.",
    de: "„{value}“ ist kein Datum. Schreibweise JJJJ-MM-TT.",
    nl: "‘{value}’ is geen datum. Schrijf JJJJ-MM-DD.",
  },
  "headless.year": {
    nb: "«{value}» er ikke et år. Skriv ÅÅÅÅ.",
    en: "“{value}” is not a year. Write YYYY.",
    de: "„{value}“ ist kein Jahr. Schreibweise JJJJ.",
    nl: "‘{value}’ is geen jaar. Schrijf JJJJ.",
  },
  "headless.yearAndDays": {
    nb: "Oppgi enten --year eller --from og --to, ikke begge.",
    en: "Give either --year, or --from and --to, not both.",
    de: "Entweder --year oder --from und --to angeben, nicht beides.",
    nl: "Geef óf --year, óf --from en --to, niet beide.",
  },
  "headless.period": {
    nb: "Perioden kan ikke begynne {value}, for da er den slutt før den begynner.",
    en: "The period cannot begin on {value}, since it would end before it begins.",
    de: "Der Zeitraum kann nicht am {value} beginnen, da er sonst vor seinem Anfang endet.",
    nl: "De periode kan niet op {value} beginnen, want dan eindigt ze voor ze begint.",
  },
  "headless.setting": {
    nb: "Innstillingen «{value}» kan ikke brukes. Skriv NAVN=VERDI, for eksempel terms.days=30.",
    en: "The setting “{value}” cannot be used. Write NAME=VALUE, for example terms.days=30.",
    de: "Die Einstellung „{value}“ ist unbrauchbar. Schreibweise NAME=WERT, zum Beispiel terms.days=30.",
    nl: "De instelling ‘{value}’ is onbruikbaar. Schrijf NAAM=WAARDE, bijvoorbeeld terms.days=30.",
  },
  "headless.headingOf": { nb: "{sheet}: {heading}", en: "{sheet}: {heading}", de: "{sheet}: {heading}", nl: "{sheet}: {heading}" },
  "headless.columnsFile": {
    nb: 'Filen {file} er ikke en gyldig kolonnetilordning: {why}. Formen er { "ARK": { "holds": "customers", "columns": { "FELT": "OVERSKRIFT" } } }.',
    en: 'The file {file} is no valid column mapping: {why}. The form is { "SHEET": { "holds": "customers", "columns": { "FIELD": "HEADING" } } }.',
    de: 'Die Datei {file} ist keine gültige Spaltenzuordnung: {why}. Die Form ist { "BLATT": { "holds": "customers", "columns": { "FELD": "ÜBERSCHRIFT" } } }.',
    nl: 'Het bestand {file} is geen geldige kolomtoewijzing: {why}. De vorm is { "BLAD": { "holds": "customers", "columns": { "VELD": "KOP" } } }.',
  },
  "headless.decisionsFile": {
    nb: 'Filen {file} er ikke gyldige avgjørelser: {why}. Formen er { "same": [["10023", "10311"]], "different": [["10023", "10040"]] }.',
    en: 'The file {file} is no valid decisions: {why}. The form is { "same": [["10023", "10311"]], "different": [["10023", "10040"]] }.',
    de: 'Die Datei {file} enthält keine gültigen Entscheidungen: {why}. Die Form ist { "same": [["10023", "10311"]], "different": [["10023", "10040"]] }.',
    nl: 'Het bestand {file} bevat geen geldige beslissingen: {why}. De vorm is { "same": [["10023", "10311"]], "different": [["10023", "10040"]] }.',
  },
  "headless.columnsNotFound": {
    nb: "Kolonnetilordningen nevner ark eller overskrifter som ikke finnes, eller som finnes to ganger: {what}. Rett dem, eller ta dem ut.",
    en: "The column mapping names sheets or headings that do not exist, or exist twice: {what}. Correct them or take them out.",
    de: "Die Spaltenzuordnung nennt Blätter oder Überschriften, die es nicht oder zweimal gibt: {what}. Berichtigen oder herausnehmen.",
    nl: "De kolomtoewijzing noemt bladen of koppen die er niet of twee keer zijn: {what}. Verbeter ze of haal ze weg.",
  },
  "headless.saveType": {
    nb: "{file} kan ikke lagres med den endelsen: Excel åpner bare en arbeidsbok {macros|med|uten} makroer som {ending}. Velg et navn som slutter på {ending}.",
    en: "{file} cannot be saved with that ending: Excel opens a workbook {macros|with|without} macros only as {ending}. Choose a name that ends in {ending}.",
    de: "{file} kann nicht mit dieser Endung gespeichert werden: Excel öffnet eine Arbeitsmappe {macros|mit|ohne} Makros nur als {ending}. Einen Namen mit der Endung {ending} wählen.",
    nl: "{file} kan niet met die extensie worden opgeslagen: Excel opent een werkmap {macros|met|zonder} macro's alleen als {ending}. Kies een naam die eindigt op {ending}.",
  },
  "headless.overwrite": {
    nb: "{file} er en av inndatafilene. Velg et annet filnavn; inndata overskrives aldri.",
    en: "{file} is one of the input files. Choose another name; inputs are never overwritten.",
    de: "{file} ist eine der Eingabedateien. Bitte einen anderen Namen wählen; Eingaben werden nie überschrieben.",
    nl: "{file} is een van de invoerbestanden. Kies een andere naam; invoer wordt nooit overschreven.",
  },
  "headless.notWritten": {
    nb: "{file} kunne ikke skrives: {why}",
    en: "{file} could not be written: {why}",
    de: "{file} konnte nicht geschrieben werden: {why}",
    nl: "{file} kon niet worden geschreven: {why}",
  },
  "headless.nothingSaved": {
    nb: "Ingenting er lagret.",
    en: "Nothing was saved.",
    de: "Es wurde nichts gespeichert.",
    nl: "Er is niets opgeslagen.",
  },
} as const satisfies Words;
