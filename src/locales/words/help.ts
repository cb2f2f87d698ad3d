import type { Words } from "../words";

/** The page that Excel opens where a person asks for help with the add-in. */
export const helpWords = {
  "help.start": {
    nb: "Åpne en arbeidsbok med fakturaer, gå til fanen Kundekartotek på båndet og velg «Vis panelet». På iPad ligger tillegget under Hjem, Tillegg. Panelet viser hva det har funnet, og spør før det skriver.",
    en: "Open a workbook with invoices, go to the Customer Register tab on the ribbon and choose “Show pane”. On an iPad the add-in is under Home, Add-ins. The pane shows what it found and asks before it writes.",
    de: "Öffnen Sie eine Arbeitsmappe mit Rechnungen, gehen Sie im Menüband auf die Registerkarte Kundenkartei und wählen Sie „Bereich anzeigen“. Auf dem iPad finden Sie das Add-In unter Start, Add-Ins. Der Bereich zeigt, was er gefunden hat, und fragt, bevor er schreibt.",
    nl: "Open een werkmap met facturen, ga op het lint naar het tabblad Klantenbestand en kies ‘Deelvenster tonen’. Op een iPad staat de invoegtoepassing onder Start, Invoegtoepassingen. Het deelvenster laat zien wat het vond en vraagt het voordat het schrijft.",
  },
  "help.needs": {
    nb: "Det trengs Excel 2021 eller nyere, Microsoft 365, Excel på nettet eller Excel på iPad.",
    en: "It needs Excel 2021 or newer, Microsoft 365, Excel on the web or Excel on iPad.",
    de: "Erforderlich ist Excel 2021 oder neuer, Microsoft 365, Excel im Web oder Excel auf dem iPad.",
    nl: "Nodig is Excel 2021 of nieuwer, Microsoft 365, Excel op het web of Excel op de iPad.",
  },
  "help.privacy": {
    nb: "Dataene blir i arbeidsboken. Tillegget sender dem ikke noe sted.",
    en: "The data stay in the workbook. The add-in sends them nowhere.",
    de: "Die Daten bleiben in der Arbeitsmappe. Das Add-In versendet sie nicht.",
    nl: "De gegevens blijven in de werkmap. De invoegtoepassing verstuurt ze niet.",
  },
  "help.support": {
    nb: "Er noe galt, hjelper den som har installert tillegget hos dere. Panelets meldinger sier hva som er galt, hvor, og hva som kan gjøres.",
    en: "Where something is wrong, whoever installed the add-in in your firm can help. The pane's messages say what is wrong, where, and what to do.",
    de: "Wenn etwas nicht stimmt, hilft, wer das Add-In bei Ihnen installiert hat. Die Meldungen im Bereich sagen, was falsch ist, wo, und was zu tun ist.",
    nl: "Als er iets mis is, helpt wie de invoegtoepassing bij u heeft geïnstalleerd. De meldingen in het deelvenster zeggen wat er mis is, waar, en wat u kunt doen.",
  },
} as const satisfies Words;
