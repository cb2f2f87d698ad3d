import type { Words } from "../words";

/** What Excel itself shows of the add-in: in its list of add-ins, on the ribbon, after it was installed. */
export const ribbonWords = {
  "ribbon.name": { nb: "Kundekartotek", en: "Customer Register", de: "Kundenkartei", nl: "Klantenbestand" },
  "ribbon.description": {
    nb: "Gjør arbeidsboken til et kundekartotek: hvem kundene er, hva de har kjøpt og hva de skylder. Dataene blir i arbeidsboken.",
    en: "Turns the workbook into a customer register: who the customers are, what they bought and what they owe. The data stay in the workbook.",
    de: "Macht aus der Arbeitsmappe eine Kundenkartei: wer die Kunden sind, was sie gekauft haben und was sie schulden. Die Daten bleiben in der Arbeitsmappe.",
    nl: "Maakt van de werkmap een klantenbestand: wie de klanten zijn, wat ze kochten en wat ze nog moeten betalen. De gegevens blijven in de werkmap.",
  },
  "ribbon.customers": { nb: "Kunder", en: "Customers", de: "Kunden", nl: "Klanten" },
  "ribbon.results": { nb: "Resultater", en: "Results", de: "Ergebnisse", nl: "Resultaten" },
  "ribbon.open": { nb: "Vis panelet", en: "Show pane", de: "Bereich anzeigen", nl: "Deelvenster tonen" },
  "ribbon.open.tip": {
    nb: "Åpner Kundekartotek ved siden av arkene. Ingenting endres.",
    en: "Opens Customer Register beside the sheets. Nothing changes.",
    de: "Öffnet die Kundenkartei neben den Blättern. Nichts wird geändert.",
    nl: "Opent Klantenbestand naast de werkbladen. Er verandert niets.",
  },
  "ribbon.build": {
    nb: "Lag eller oppdater",
    en: "Build or update",
    de: "Erstellen oder aktualisieren",
    nl: "Maken of bijwerken",
  },
  "ribbon.build.tip": {
    nb: "Finner kunder, fakturaer og betalinger i arkene og viser hva som blir skrevet, før fanen Kundekartotek lages eller oppdateres.",
    en: "Finds customers, invoices and payments in the sheets and shows what will be written, before the register's tab is built or updated.",
    de: "Findet Kunden, Rechnungen und Zahlungen in den Blättern und zeigt, was geschrieben wird, bevor das Blatt der Kundenkartei erstellt oder aktualisiert wird.",
    nl: "Vindt klanten, facturen en betalingen in de werkbladen en toont wat er geschreven wordt, voordat het tabblad van het klantenbestand wordt gemaakt of bijgewerkt.",
  },
  "ribbon.check": { nb: "Kontroller", en: "Check", de: "Prüfen", nl: "Controleren" },
  "ribbon.check.tip": {
    nb: "Lister det som er feil eller bør ses på i dataene: hvor, hvorfor og hva som kan gjøres.",
    en: "Lists what is wrong or worth a look in the data: where, why, and what to do.",
    de: "Listet auf, was in den Daten falsch ist oder einen Blick verdient: wo, warum und was zu tun ist.",
    nl: "Somt op wat er in de gegevens fout is of aandacht verdient: waar, waarom en wat eraan te doen is.",
  },
  "ribbon.reports": { nb: "Rapporter", en: "Reports", de: "Berichte", nl: "Rapporten" },
  "ribbon.reports.tip": {
    nb: "Velg blant oversikt, aldersfordeling og ABC-analyse. Hver rapport får sin egen fane.",
    en: "Choose among overview, aging and ABC analysis. Each report gets a tab of its own.",
    de: "Wählen Sie zwischen Übersicht, Altersstruktur und ABC-Analyse. Jeder Bericht bekommt ein eigenes Blatt.",
    nl: "Kies uit overzicht, ouderdomsanalyse en ABC-analyse. Elk rapport krijgt een eigen tabblad.",
  },
  "ribbon.started": {
    nb: "Kundekartotek er klart",
    en: "Customer Register is ready",
    de: "Die Kundenkartei ist bereit",
    nl: "Klantenbestand is klaar voor gebruik",
  },
  "ribbon.started.text": {
    nb: "Åpne en arbeidsbok med fakturaer og velg «Vis panelet» på fanen Kundekartotek.",
    en: "Open a workbook with invoices and choose “Show pane” on the Customer Register tab.",
    de: "Öffnen Sie eine Arbeitsmappe mit Rechnungen und wählen Sie „Bereich anzeigen“ auf der Registerkarte Kundenkartei.",
    nl: "Open een werkmap met facturen en kies ‘Deelvenster tonen’ op het tabblad Klantenbestand.",
  },
} as const satisfies Words;
