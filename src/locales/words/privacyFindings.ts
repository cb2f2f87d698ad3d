import type { Words } from "../words";

/** Findings about what may not be kept on people, and about their consent: what it is, why it matters, what to do. */
export const privacyFindingWords = {
  "finding.personalNumber.inText": {
    nb: "Teksten i kolonnen {field} inneholder et fødselsnummer: «{value}». Det krever saklig behov; fjern nummeret fra cellen.",
    en: "The text in the column {field} holds a personal number: “{value}”. That needs a legal ground; remove the number from the cell.",
    de: "Der Text in der Spalte {field} enthält eine Personennummer: „{value}“. Sie braucht eine Rechtsgrundlage; die Nummer entfernen.",
    nl: "De tekst in de kolom {field} bevat een persoonsnummer: ‘{value}’. Daarvoor is een wettelijke grond nodig; verwijder het nummer.",
  },
  "finding.sensitive.column": {
    nb: "Kolonnen «{heading}» ser ut til å inneholde opplysninger om {kind}. De har et særlig vern (personvernforordningen artikkel 9 og 10); slett kolonnen hvis du ikke har et klart grunnlag.",
    en: "The column “{heading}” seems to hold information on {kind}. It is specially protected (GDPR articles 9 and 10); delete the column unless you have a clear legal ground.",
    de: "Die Spalte „{heading}“ enthält offenbar Angaben über {kind}. Sie sind besonders geschützt (DSGVO Artikel 9 und 10); die Spalte löschen, wenn keine klare Rechtsgrundlage besteht.",
    nl: "De kolom ‘{heading}’ lijkt gegevens te bevatten over {kind}. Die zijn extra beschermd (AVG artikel 9 en 10); verwijder de kolom als er geen duidelijke grondslag is.",
  },
  "finding.sensitive.text": {
    nb: "Notatet ser ut til å si noe om {kind}. Slike opplysninger har et særlig vern (personvernforordningen artikkel 9 og 10); skriv det som trengs uten dem.",
    en: "The note seems to say something about {kind}. Such information is specially protected (GDPR articles 9 and 10); write what is needed without it.",
    de: "Die Notiz sagt offenbar etwas über {kind}. Solche Angaben sind besonders geschützt (DSGVO Artikel 9 und 10); das Nötige ohne sie schreiben.",
    nl: "De notitie lijkt iets te zeggen over {kind}. Zulke gegevens zijn extra beschermd (AVG artikel 9 en 10); schrijf wat nodig is zonder die gegevens.",
  },
  "sensitive.health": { nb: "helse", en: "health", de: "Gesundheit", nl: "gezondheid" },
  "sensitive.belief": {
    nb: "religion eller livssyn",
    en: "religion or belief",
    de: "Religion oder Weltanschauung",
    nl: "geloof of levensovertuiging",
  },
  "sensitive.union": {
    nb: "fagforeningsmedlemskap",
    en: "trade-union membership",
    de: "Gewerkschaftszugehörigkeit",
    nl: "lidmaatschap van een vakbond",
  },
  "sensitive.crime": { nb: "straffbare forhold", en: "crime", de: "Straftaten", nl: "strafbare feiten" },
  "sensitive.ethnicity": { nb: "etnisk opprinnelse", en: "ethnic origin", de: "ethnische Herkunft", nl: "etnische afkomst" },
  "sensitive.sexuality": { nb: "seksuell orientering", en: "sexual orientation", de: "sexuelle Orientierung", nl: "seksuele gerichtheid" },
  "sensitive.politics": { nb: "politisk oppfatning", en: "political opinion", de: "politische Meinung", nl: "politieke opvatting" },
  "finding.consent.dateMissing": {
    nb: "Det står ikke når samtykket ble gitt, og et samtykke må kunne dokumenteres. Fyll inn datoen, eller be om samtykket på nytt.",
    en: "It does not say when the consent was given, and a consent must be provable. Fill in the date or ask for it again.",
    de: "Wann die Einwilligung erteilt wurde, ist nicht vermerkt, sie muss aber nachweisbar sein. Datum ergänzen oder neu einholen.",
    nl: "Er staat niet wanneer de toestemming is gegeven, en die moet aantoonbaar zijn. Vul de datum in of vraag opnieuw toestemming.",
  },
  "finding.consent.noDates": {
    nb: "Ingen kolonne sier når samtykkene ble gitt, og et samtykke må kunne dokumenteres. Legg til en kolonne for datoen.",
    en: "No column says when consents were given, and a consent must be provable. Add a column for the date.",
    de: "Keine Spalte sagt, wann Einwilligungen erteilt wurden, sie müssen aber nachweisbar sein. Eine Spalte für das Datum hinzufügen.",
    nl: "Geen kolom zegt wanneer toestemmingen zijn gegeven, en die moeten aantoonbaar zijn. Voeg een kolom voor de datum toe.",
  },
  "finding.consent.dateFuture": {
    nb: "Samtykket er datert {date}, etter rapportdatoen. Kontroller datoen; til da er det ikke dokumentert.",
    en: "The consent is dated {date}, after the report date. Check the date; until then it is not proved.",
    de: "Die Einwilligung ist auf {date} datiert, nach dem Stichtag. Datum prüfen; bis dahin ist sie nicht nachgewiesen.",
    nl: "De toestemming heeft de datum {date}, na de rapportdatum. Controleer de datum; tot dan is ze niet aangetoond.",
  },
  "finding.consent.withdrawnEarly": {
    nb: "Samtykket er trukket tilbake {date}, før det ble gitt {given}. Kontroller begge datoene.",
    en: "The consent was withdrawn on {date}, before it was given on {given}. Check both dates.",
    de: "Die Einwilligung wurde am {date} widerrufen, bevor sie am {given} erteilt wurde. Beide Daten prüfen.",
    nl: "De toestemming is op {date} ingetrokken, voordat ze op {given} werd gegeven. Controleer beide datums.",
  },
  "finding.consent.stillYes": {
    nb: "Samtykket ble trukket tilbake {date}, men står fortsatt som ja. Sett det til nei, så kunden ikke kontaktes.",
    en: "The consent was withdrawn on {date}, but still says yes. Set it to no, so that the customer is not contacted.",
    de: "Die Einwilligung wurde am {date} widerrufen, steht aber noch auf Ja. Auf Nein setzen, damit der Kunde nicht kontaktiert wird.",
    nl: "De toestemming is op {date} ingetrokken, maar staat nog op ja. Zet haar op nee, zodat de klant niet wordt benaderd.",
  },
} as const satisfies Words;
