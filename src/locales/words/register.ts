import type { Words } from "../words";

/** The register's tabs, drop-downs, prompts of its validation rules, and what building it has to say. */
export const registerWords = {
  "tab.register.customers": { nb: "Kundekartotek", en: "Customer register", de: "Kundenkartei", nl: "Klantenbestand" },
  "tab.register.suppliers": {
    nb: "Leverandørkartotek",
    en: "Supplier register",
    de: "Lieferantenkartei",
    nl: "Leveranciersbestand",
  },

  "register.rowId": { nb: "Kartotek-id", en: "Register ID", de: "Kartei-ID", nl: "Bestand-ID" },
  "register.emptyCell": { nb: "(tom)", en: "(empty)", de: "(leer)", nl: "(leeg)" },
  "register.yes": { nb: "Ja", en: "Yes", de: "Ja", nl: "Ja" },
  "register.no": { nb: "Nei", en: "No", de: "Nein", nl: "Nee" },

  "register.page": { nb: "Side", en: "Page", de: "Seite", nl: "Pagina" },
  "register.of": { nb: "av", en: "of", de: "von", nl: "van" },
  "register.tableGone": {
    nb: "Tabellen i arket «{sheet}» er fjernet, så kartoteket kan ikke oppdateres. Angre fjerningen, eller slett arket og bygg på nytt.",
    en: "The table on the sheet “{sheet}” was removed, so the register cannot be updated. Undo that, or delete the sheet and build again.",
    de: "Die Tabelle auf dem Blatt „{sheet}“ wurde entfernt, die Kartei kann nicht aktualisiert werden. Das rückgängig machen oder das Blatt löschen und neu aufbauen.",
    nl: "De tabel op het blad ‘{sheet}’ is verwijderd, dus het bestand kan niet worden bijgewerkt. Maak dat ongedaan, of verwijder het blad en bouw opnieuw.",
  },

  "customerType.business": { nb: "Bedrift", en: "Business", de: "Unternehmen", nl: "Bedrijf" },
  "customerType.private": { nb: "Privat", en: "Private", de: "Privat", nl: "Particulier" },
  "customerType.public": { nb: "Offentlig", en: "Public sector", de: "Öffentlich", nl: "Overheid" },
  "customerType.association": { nb: "Lag og forening", en: "Association", de: "Verein", nl: "Vereniging" },

  "lifeCycle.suspect": { nb: "Mulig emne", en: "Suspect", de: "Möglicher Interessent", nl: "Suspect" },
  "lifeCycle.prospect": { nb: "Emne", en: "Prospect", de: "Interessent", nl: "Prospect" },
  "lifeCycle.customer": { nb: "Kunde", en: "Customer", de: "Kunde", nl: "Klant" },
  "lifeCycle.inactive": { nb: "Inaktiv", en: "Inactive", de: "Inaktiv", nl: "Inactief" },
  "lifeCycle.archived": { nb: "Arkivert", en: "Archived", de: "Archiviert", nl: "Gearchiveerd" },

  "register.rule.title": { nb: "Kontroller verdien", en: "Check the value", de: "Bitte prüfen", nl: "Controleer de waarde" },
  "register.rule.number": {
    nb: "Nummeret er i bruk på en annen rad.",
    en: "Another row has this number already.",
    de: "Diese Nummer steht schon in einer anderen Zeile.",
    nl: "Dit nummer staat al in een andere rij.",
  },
  "register.rule.list": {
    nb: "Velg helst fra listen, så blir grupperinger og rapporter riktige.",
    en: "Choose from the list if you can, so that groups and reports come out right.",
    de: "Möglichst aus der Liste wählen, damit Gruppen und Berichte stimmen.",
    nl: "Kies bij voorkeur uit de lijst, dan kloppen groepen en rapporten.",
  },
  "register.rule.organisationNumber": {
    nb: "Et norsk organisasjonsnummer har ni sifre, og kontrollsifferet må stemme.",
    en: "A Norwegian organisation number has nine digits, and its check digit must be right.",
    de: "Eine norwegische Organisationsnummer hat neun Ziffern, und die Prüfziffer muss stimmen.",
    nl: "Een Noors organisatienummer heeft negen cijfers en het controlecijfer moet kloppen.",
  },
  "register.rule.email": {
    nb: "En e-postadresse ser ut som navn@firma.no, uten mellomrom.",
    en: "An e-mail address looks like name@company.com, without spaces.",
    de: "Eine E-Mail-Adresse sieht aus wie name@firma.de, ohne Leerzeichen.",
    nl: "Een e-mailadres ziet eruit als naam@bedrijf.nl, zonder spaties.",
  },
  "register.rule.date": {
    nb: "Skriv en dato, for eksempel 31.12.2026.",
    en: "Enter a date, such as 31/12/2026.",
    de: "Ein Datum eingeben, zum Beispiel 31.12.2026.",
    nl: "Voer een datum in, bijvoorbeeld 31-12-2026.",
  },
  "register.rule.notNegative": {
    nb: "Her hører det hjemme et tall på null eller mer.",
    en: "A number of zero or more belongs here.",
    de: "Hierher gehört eine Zahl ab null.",
    nl: "Hier hoort een getal van nul of meer.",
  },
  "register.rule.amount": {
    nb: "Her hører det hjemme et tall, uten tekst rundt.",
    en: "A number belongs here, without text around it.",
    de: "Hierher gehört eine Zahl ohne Text.",
    nl: "Hier hoort een getal, zonder tekst eromheen.",
  },
  "register.rule.discount": {
    nb: "Rabatten er et tall fra 0 til 100 prosent.",
    en: "A discount lies between 0 and 100 percent.",
    de: "Ein Rabatt liegt zwischen 0 und 100 Prozent.",
    nl: "Een korting ligt tussen 0 en 100 procent.",
  },
  "register.rule.pastDate": {
    nb: "Skriv en dato som ikke ligger i framtiden.",
    en: "Enter a date that does not lie in the future.",
    de: "Ein Datum eingeben, das nicht in der Zukunft liegt.",
    nl: "Voer een datum in die niet in de toekomst ligt.",
  },
  "register.rule.account": {
    nb: "Kontonummeret har ikke riktig lengde eller kontrollsiffer. Kontroller det før noe betales dit.",
    en: "The account number does not have the right length or check digit. Check it before anything is paid to it.",
    de: "Länge oder Prüfziffer der Kontonummer stimmt nicht. Vor einer Zahlung prüfen.",
    nl: "Lengte of controlecijfer van het rekeningnummer klopt niet. Controleer het voordat er iets op wordt betaald.",
  },
  "register.rule.postcode": {
    nb: "Et norsk postnummer har fire sifre, også når det begynner med null.",
    en: "A Norwegian postcode has four digits, also where it begins with zero.",
    de: "Eine norwegische Postleitzahl hat vier Ziffern, auch mit führender Null.",
    nl: "Een Noorse postcode heeft vier cijfers, ook als hij met nul begint.",
  },
  "register.rule.website": {
    nb: "En nettadresse ser ut som www.firma.no, uten mellomrom.",
    en: "A web address looks like www.company.com, without spaces.",
    de: "Eine Webadresse sieht aus wie www.firma.de, ohne Leerzeichen.",
    nl: "Een webadres ziet eruit als www.bedrijf.nl, zonder spaties.",
  },
  "register.rule.paymentTerms": {
    nb: "Betalingsfristen er et helt antall dager.",
    en: "Payment terms are a whole number of days.",
    de: "Das Zahlungsziel ist eine ganze Zahl von Tagen.",
    nl: "De betaaltermijn is een heel aantal dagen.",
  },

  "finding.register.conflict": {
    nb: "{field} er endret både i kilden ({source}) og i kartoteket ({register}) siden forrige bygging. Ingenting er skrevet; gjør de to like.",
    en: "{field} has changed both in the source ({source}) and in the register ({register}) since the last build. Nothing was written; make the two alike.",
    de: "{field} wurde seit dem letzten Aufbau in der Quelle ({source}) und in der Kartei ({register}) geändert. Nichts wurde geschrieben; beide angleichen.",
    nl: "{field} is sinds de vorige opbouw zowel in de bron ({source}) als in het bestand ({register}) gewijzigd. Er is niets geschreven; maak beide gelijk.",
  },
  "finding.register.columnGone": {
    nb: "Kilden har nye verdier for «{field}», men kolonnen er fjernet fra kartoteket. Verdiene er ikke tatt med.",
    en: "The source has new values for “{field}”, but that column was removed from the register. They were not taken.",
    de: "Die Quelle hat neue Werte für „{field}“, aber die Spalte wurde aus der Kartei entfernt. Sie wurden nicht übernommen.",
    nl: "De bron heeft nieuwe waarden voor ‘{field}’, maar die kolom is uit het bestand verwijderd. Ze zijn niet overgenomen.",
  },
  "finding.register.second": {
    nb: "Arbeidsboken har to kartotek av samme slag. «{tab}» er eldst og gjelder; «{younger}» regnes ikke med. Derfra kan {rows} {rows|ny rad|nye rader} og {cells} {cells|endret celle|endrede celler} samles i «{tab}»; {left} {left|må|må} du se på selv.",
    en: "The workbook has two registers of the same kind. “{tab}” is the older and counts; “{younger}” does not. From there {rows} new {rows|row|rows} and {cells} edited {cells|cell|cells} can be joined into “{tab}”; {left} {left|needs|need} a look of your own.",
    de: "Die Arbeitsmappe hat zwei Karteien derselben Art. „{tab}“ ist die ältere und gilt; „{younger}“ zählt nicht mit. Daraus lassen sich {rows} neue {rows|Zeile|Zeilen} und {cells} geänderte {cells|Zelle|Zellen} in „{tab}“ vereinen; {left} {left|ist|sind} selbst anzusehen.",
    nl: "De werkmap heeft twee bestanden van dezelfde soort. ‘{tab}’ is het oudste en telt; ‘{younger}’ telt niet mee. Daaruit kunnen {rows} nieuwe {rows|rij|rijen} en {cells} gewijzigde {cells|cel|cellen} in ‘{tab}’ worden opgenomen; {left} {left|moet|moeten} u zelf bekijken.",
  },
  "finding.register.joined": {
    nb: "Det som «{younger}» hadde, er samlet i «{tab}». Arket regnes ikke med lenger, og du kan slette det.",
    en: "What “{younger}” had has been joined into “{tab}”. The sheet no longer counts, and you may delete it.",
    de: "Was „{younger}“ hatte, ist in „{tab}“ vereint. Das Blatt zählt nicht mehr mit und kann gelöscht werden.",
    nl: "Wat ‘{younger}’ had, is in ‘{tab}’ opgenomen. Het blad telt niet meer mee en u kunt het verwijderen.",
  },
  "finding.register.joinedLeft": {
    nb: "Det som «{younger}» hadde, er samlet i «{tab}», bortsett fra {left} {left|sted|steder} der de to er ulike. Se på {left|det|dem} før du sletter arket; det regnes ikke med lenger.",
    en: "What “{younger}” had has been joined into “{tab}”, but for {left} {left|place|places} where the two differ. Look at {left|it|them} before you delete the sheet; it no longer counts.",
    de: "Was „{younger}“ hatte, ist in „{tab}“ vereint, bis auf {left} {left|Stelle, an der|Stellen, an denen} beide sich unterscheiden. Vor dem Löschen des Blattes ansehen; es zählt nicht mehr mit.",
    nl: "Wat ‘{younger}’ had, is in ‘{tab}’ opgenomen, op {left} {left|plaats|plaatsen} na waar de twee verschillen. Bekijk {left|die|die} voordat u het blad verwijdert; het telt niet meer mee.",
  },
  "finding.register.secondColumns": {
    nb: "«{younger}» har egne kolonner ({columns}), som ikke samles i «{tab}». Kopier dem selv før du sletter arket.",
    en: "“{younger}” has columns of your own ({columns}), which are not joined into “{tab}”. Copy them yourself before you delete the sheet.",
    de: "„{younger}“ hat eigene Spalten ({columns}), die nicht in „{tab}“ übernommen werden. Vor dem Löschen des Blattes selbst kopieren.",
    nl: "‘{younger}’ heeft eigen kolommen ({columns}), die niet in ‘{tab}’ worden opgenomen. Kopieer ze zelf voordat u het blad verwijdert.",
  },
  "finding.register.joinConflict": {
    nb: "{field} er {younger} her og {older} i «{tab}». Det er ikke mulig å si hvilken som er riktig, så ingenting er skrevet. Rett i «{tab}» om det trengs.",
    en: "{field} is {younger} here and {older} in “{tab}”. Which is right cannot be told, so nothing was written. Correct it in “{tab}” where needed.",
    de: "{field} ist hier {younger} und in „{tab}“ {older}. Was stimmt, lässt sich nicht sagen; nichts wurde geschrieben. Bei Bedarf in „{tab}“ berichtigen.",
    nl: "{field} is hier {younger} en in ‘{tab}’ {older}. Welke klopt, is niet te zeggen; er is niets geschreven. Verbeter het zo nodig in ‘{tab}’.",
  },
  "finding.register.joinDeleted": {
    nb: "{key} er slettet fra «{tab}», men står her. Raden er ikke tatt over.",
    en: "{key} was deleted from “{tab}” but stands here. The row was not taken over.",
    de: "{key} wurde aus „{tab}“ gelöscht, steht aber hier. Die Zeile wurde nicht übernommen.",
    nl: "{key} is uit ‘{tab}’ verwijderd, maar staat hier. De rij is niet overgenomen.",
  },
} as const satisfies Words;
