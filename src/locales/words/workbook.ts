import type { Words } from "../words";

/** What to do when Excel cannot do what was asked, and the few words that every report tab needs. */
export const workbookWords = {
  "workbook.accessDenied": {
    nb: "Excel gir ikke lov til å skrive her. Se om arket «{sheet}» er beskyttet eller arbeidsboken er åpnet skrivebeskyttet.",
    en: "Excel does not allow writing here. See whether the sheet “{sheet}” is protected or the workbook was opened read-only.",
    de: "Excel lässt das Schreiben hier nicht zu. Prüfen, ob das Blatt „{sheet}“ geschützt oder die Arbeitsmappe schreibgeschützt geöffnet ist.",
    nl: "Excel staat schrijven hier niet toe. Kijk of het blad ‘{sheet}’ beveiligd is of de werkmap alleen-lezen is geopend.",
  },
  "workbook.accessDenied.somewhere": {
    nb: "Excel gir ikke lov til å skrive her. Se om arket er beskyttet eller arbeidsboken er åpnet skrivebeskyttet.",
    en: "Excel does not allow writing here. See whether the sheet is protected or the workbook was opened read-only.",
    de: "Excel lässt das Schreiben hier nicht zu. Prüfen, ob das Blatt geschützt oder die Arbeitsmappe schreibgeschützt geöffnet ist.",
    nl: "Excel staat schrijven hier niet toe. Kijk of het blad beveiligd is of de werkmap alleen-lezen is geopend.",
  },
  "workbook.protected": {
    nb: "Arket «{sheet}» er beskyttet. Opphev beskyttelsen under Se gjennom og prøv igjen.",
    en: "The sheet “{sheet}” is protected. Unprotect it under Review and try again.",
    de: "Das Blatt „{sheet}“ ist geschützt. Den Schutz unter Überprüfen aufheben und erneut versuchen.",
    nl: "Het blad ‘{sheet}’ is beveiligd. Hef de beveiliging op onder Controleren en probeer het opnieuw.",
  },
  "workbook.protected.somewhere": {
    nb: "Arket er beskyttet. Opphev beskyttelsen under Se gjennom og prøv igjen.",
    en: "The sheet is protected. Unprotect it under Review and try again.",
    de: "Das Blatt ist geschützt. Den Schutz unter Überprüfen aufheben und erneut versuchen.",
    nl: "Het blad is beveiligd. Hef de beveiliging op onder Controleren en probeer het opnieuw.",
  },
  "workbook.hidden": {
    nb: "Arket «{sheet}» er skjult. Høyreklikk en arkfane, velg Vis, og prøv igjen.",
    en: "The sheet “{sheet}” is hidden. Right-click a sheet tab, choose Unhide, and try again.",
    de: "Das Blatt „{sheet}“ ist ausgeblendet. Rechtsklick auf einen Blattreiter, Einblenden wählen und erneut versuchen.",
    nl: "Het blad ‘{sheet}’ is verborgen. Klik met rechts op een bladtab, kies Zichtbaar maken en probeer het opnieuw.",
  },
  "workbook.hidden.somewhere": {
    nb: "Arket er skjult. Høyreklikk en arkfane, velg Vis, og prøv igjen.",
    en: "The sheet is hidden. Right-click a sheet tab, choose Unhide, and try again.",
    de: "Das Blatt ist ausgeblendet. Rechtsklick auf einen Blattreiter, Einblenden wählen und erneut versuchen.",
    nl: "Het blad is verborgen. Klik met rechts op een bladtab, kies Zichtbaar maken en probeer het opnieuw.",
  },
  "workbook.busy": {
    nb: "Excel er opptatt akkurat nå. Vent litt og prøv igjen.",
    en: "Excel is busy right now. Wait a little and try again.",
    de: "Excel ist gerade beschäftigt. Kurz warten und erneut versuchen.",
    nl: "Excel is op dit moment bezig. Wacht even en probeer het opnieuw.",
  },
  "workbook.tooOld": {
    nb: "Denne utgaven av Excel kan ikke dette. Det trengs Excel 2021, Microsoft 365 eller Excel på nettet.",
    en: "This version of Excel cannot do this. Excel 2021, Microsoft 365 or Excel on the web is needed.",
    de: "Diese Excel-Version kann das nicht. Nötig ist Excel 2021, Microsoft 365 oder Excel im Web.",
    nl: "Deze versie van Excel kan dit niet. Excel 2021, Microsoft 365 of Excel voor het web is nodig.",
  },
  "workbook.cancelled": {
    nb: "Avbrutt. Det som ikke var gjort, er ikke gjort.",
    en: "Cancelled. What had not been done was not done.",
    de: "Abgebrochen. Was noch nicht erledigt war, wurde nicht ausgeführt.",
    nl: "Afgebroken. Wat nog niet gedaan was, is niet gedaan.",
  },
  "workbook.filtered": {
    nb: "Et filter på arket «{sheet}» står i veien. Fjern filteret og prøv igjen.",
    en: "A filter on the sheet “{sheet}” is in the way. Clear the filter and try again.",
    de: "Ein Filter auf dem Blatt „{sheet}“ ist im Weg. Den Filter löschen und erneut versuchen.",
    nl: "Een filter op het blad ‘{sheet}’ zit in de weg. Wis het filter en probeer het opnieuw.",
  },
  "workbook.filtered.somewhere": {
    nb: "Et filter på arket står i veien. Fjern filteret og prøv igjen.",
    en: "A filter on the sheet is in the way. Clear the filter and try again.",
    de: "Ein Filter auf dem Blatt ist im Weg. Den Filter löschen und erneut versuchen.",
    nl: "Een filter op het blad zit in de weg. Wis het filter en probeer het opnieuw.",
  },
  "workbook.otherWorkbook": {
    nb: "En annen arbeidsbok er i bruk. Gå tilbake til denne og prøv igjen.",
    en: "Another workbook is active. Go back to this one and try again.",
    de: "Eine andere Arbeitsmappe ist aktiv. Zu dieser zurückkehren und erneut versuchen.",
    nl: "Een andere werkmap is actief. Ga terug naar deze en probeer het opnieuw.",
  },
  "workbook.tableInTheWay": {
    nb: "En tabell på arket «{sheet}» står i veien for rapporten. Flytt tabellen til høyre for rapporten eller til et annet ark.",
    en: "A table on the sheet “{sheet}” is in the report's way. Move the table to the right of the report or to another sheet.",
    de: "Eine Tabelle auf dem Blatt „{sheet}“ ist dem Bericht im Weg. Die Tabelle rechts neben den Bericht oder auf ein anderes Blatt verschieben.",
    nl: "Een tabel op het blad ‘{sheet}’ staat het rapport in de weg. Verplaats de tabel naar rechts van het rapport of naar een ander blad.",
  },
  "workbook.tableInTheWay.somewhere": {
    nb: "En tabell på arket står i veien. Flytt den til et annet ark og prøv igjen.",
    en: "A table on the sheet is in the way. Move it to another sheet and try again.",
    de: "Eine Tabelle auf dem Blatt ist im Weg. Sie auf ein anderes Blatt verschieben und erneut versuchen.",
    nl: "Een tabel op het blad zit in de weg. Verplaats hem naar een ander blad en probeer het opnieuw.",
  },
  "workbook.cellEdit": {
    nb: "En celle er under redigering. Trykk Enter i cellen og prøv igjen.",
    en: "A cell is being edited. Press Enter in the cell and try again.",
    de: "Eine Zelle wird gerade bearbeitet. In der Zelle die Eingabetaste drücken und erneut versuchen.",
    nl: "Er wordt een cel bewerkt. Druk op Enter in de cel en probeer het opnieuw.",
  },
  "workbook.reload": {
    nb: "Forbindelsen til arbeidsboken er brutt. Last arbeidsboken på nytt.",
    en: "The connection to the workbook was lost. Reload the workbook.",
    de: "Die Verbindung zur Arbeitsmappe ist abgebrochen. Die Arbeitsmappe neu laden.",
    nl: "De verbinding met de werkmap is verbroken. Laad de werkmap opnieuw.",
  },
  "workbook.gone": {
    nb: "Noe som skulle brukes, finnes ikke lenger i arbeidsboken. Les den på nytt og prøv igjen.",
    en: "Something that was to be used is no longer in the workbook. Read it anew and try again.",
    de: "Etwas Benötigtes ist nicht mehr in der Arbeitsmappe. Sie neu einlesen und erneut versuchen.",
    nl: "Iets wat nodig was, staat niet meer in de werkmap. Lees de werkmap opnieuw en probeer het nog eens.",
  },
  "workbook.tooLarge": {
    nb: "Excel klarer ikke å levere eller ta imot så mye på én gang. Lukk andre arbeidsbøker og prøv igjen, eller del arket.",
    en: "Excel cannot give or take that much at once. Close other workbooks and try again, or split the sheet.",
    de: "Excel kann so viel nicht auf einmal liefern oder annehmen. Andere Arbeitsmappen schließen und erneut versuchen oder das Blatt teilen.",
    nl: "Excel kan niet zoveel in één keer leveren of aannemen. Sluit andere werkmappen en probeer het opnieuw, of splits het blad.",
  },
  "workbook.merged": {
    nb: "Sammenslåtte celler på arket «{sheet}» står i veien. Opphev sammenslåingen og prøv igjen.",
    en: "Merged cells on the sheet “{sheet}” are in the way. Unmerge them and try again.",
    de: "Verbundene Zellen auf dem Blatt „{sheet}“ sind im Weg. Den Zellverbund aufheben und erneut versuchen.",
    nl: "Samengevoegde cellen op het blad ‘{sheet}’ zitten in de weg. Splits de cellen en probeer het opnieuw.",
  },
  "workbook.merged.somewhere": {
    nb: "Sammenslåtte celler på arket står i veien. Opphev sammenslåingen og prøv igjen.",
    en: "Merged cells on the sheet are in the way. Unmerge them and try again.",
    de: "Verbundene Zellen auf dem Blatt sind im Weg. Den Zellverbund aufheben und erneut versuchen.",
    nl: "Samengevoegde cellen op het blad zitten in de weg. Splits de cellen en probeer het opnieuw.",
  },
  "workbook.noRoom": {
    nb: "Det er ikke plass til flere rader på arket «{sheet}». Tøm de nederste radene og prøv igjen.",
    en: "There is no room for more rows on the sheet “{sheet}”. Empty its lowest rows and try again.",
    de: "Auf dem Blatt „{sheet}“ ist kein Platz für weitere Zeilen. Die untersten Zeilen leeren und erneut versuchen.",
    nl: "Er is geen ruimte voor meer rijen op het blad ‘{sheet}’. Maak de onderste rijen leeg en probeer het opnieuw.",
  },
  "workbook.noRoom.somewhere": {
    nb: "Det er ikke plass til flere rader på arket. Tøm de nederste radene og prøv igjen.",
    en: "There is no room for more rows on the sheet. Empty its lowest rows and try again.",
    de: "Auf dem Blatt ist kein Platz für weitere Zeilen. Die untersten Zeilen leeren und erneut versuchen.",
    nl: "Er is geen ruimte voor meer rijen op het blad. Maak de onderste rijen leeg en probeer het opnieuw.",
  },
  "workbook.dialogOpen": {
    nb: "Et vindu står åpent i Excel. Lukk det og prøv igjen.",
    en: "A dialog is open in Excel. Close it and try again.",
    de: "In Excel ist ein Dialogfeld geöffnet. Es schließen und erneut versuchen.",
    nl: "Er staat een dialoogvenster open in Excel. Sluit het en probeer het opnieuw.",
  },
  "workbook.unexpected": {
    nb: "Excel svarte med feilen {code}. Prøv igjen; hjelper ikke det, lagre og åpne arbeidsboken på nytt.",
    en: "Excel answered with the error {code}. Try again; if that does not help, save and reopen the workbook.",
    de: "Excel hat mit dem Fehler {code} geantwortet. Erneut versuchen; hilft das nicht, die Arbeitsmappe speichern und neu öffnen.",
    nl: "Excel antwoordde met de fout {code}. Probeer het opnieuw; helpt dat niet, sla de werkmap dan op en open haar opnieuw.",
  },

  "tab.total": { nb: "Sum", en: "Total", de: "Summe", nl: "Totaal" },
  "tab.page": { nb: "Side", en: "Page", de: "Seite", nl: "Pagina" },
  "tab.pageOf": { nb: "av", en: "of", de: "von", nl: "van" },
} as const satisfies Words;
