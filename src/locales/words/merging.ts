import type { Words } from "../words";

/** Merging customers, and taking them apart again. */
export const mergingWords = {
  "merge.noDate": { nb: "uten dato", en: "without date", de: "ohne Datum", nl: "zonder datum" },
  "finding.merge.sameInvoiceNumber": {
    nb: "{one} og {other} har hver sin faktura {number} ({oneAmount}, {oneDay} og {otherAmount}, {otherDay}). De er ikke slått sammen; gi den ene fakturaen et annet nummer, eller slå sammen likevel.",
    en: "{one} and {other} each have an invoice {number} ({oneAmount}, {oneDay} and {otherAmount}, {otherDay}). They were not merged; give one of the invoices another number, or merge anyway.",
    de: "{one} und {other} haben je eine Rechnung {number} ({oneAmount}, {oneDay} und {otherAmount}, {otherDay}). Sie wurden nicht zusammengeführt; einer der Rechnungen eine andere Nummer geben oder trotzdem zusammenführen.",
    nl: "{one} en {other} hebben elk een factuur {number} ({oneAmount}, {oneDay} en {otherAmount}, {otherDay}). Ze zijn niet samengevoegd; geef een van de facturen een ander nummer of voeg ze toch samen.",
  },
  "finding.merge.openingBalance": {
    nb: "Inngående saldo for {parties} er i ulike valutaer og kan ikke legges sammen. De er ikke slått sammen.",
    en: "The opening balances of {parties} are in different currencies and cannot be added up. They were not merged.",
    de: "Die Eröffnungssalden von {parties} sind in verschiedenen Währungen und lassen sich nicht addieren. Sie wurden nicht zusammengeführt.",
    nl: "De beginsaldi van {parties} zijn in verschillende valuta's en kunnen niet worden opgeteld. Ze zijn niet samengevoegd.",
  },
  "finding.decision.unknown.customers": {
    nb: "Det som er sagt om {a} og {b}, er ikke brukt: ingen kunde heter {id}. Den kan være slått sammen med en annen.",
    en: "What was said of {a} and {b} was not used: no customer is called {id}. It may have been merged into another.",
    de: "Die Angabe zu {a} und {b} wurde nicht verwendet: kein Kunde heißt {id}. Vielleicht ging er schon in einem anderen auf.",
    nl: "Wat over {a} en {b} is gezegd, is niet gebruikt: geen klant heet {id}. Misschien is die al met een andere samengevoegd.",
  },
  "finding.decision.unknown.suppliers": {
    nb: "Det som er sagt om {a} og {b}, er ikke brukt: ingen leverandør heter {id}. Den kan være slått sammen med en annen.",
    en: "What was said of {a} and {b} was not used: no supplier is called {id}. It may have been merged into another.",
    de: "Die Angabe zu {a} und {b} wurde nicht verwendet: kein Lieferant heißt {id}. Vielleicht ging er schon in einem anderen auf.",
    nl: "Wat over {a} en {b} is gezegd, is niet gebruikt: geen leverancier heet {id}. Misschien is die al met een andere samengevoegd.",
  },
  "finding.decision.itself": {
    nb: "Det er sagt noe om {id} og seg selv; det er ikke brukt.",
    en: "Something was said of {id} and itself; it was not used.",
    de: "Zu {id} und sich selbst wurde etwas angegeben; das wurde nicht verwendet.",
    nl: "Er is iets gezegd over {id} en zichzelf; dat is niet gebruikt.",
  },
  "finding.decision.bothWays": {
    nb: "{a} og {b} er sagt å være både den samme og ikke den samme. De er holdt fra hverandre.",
    en: "{a} and {b} are said to be one and not to be one. They were kept apart.",
    de: "{a} und {b} sollen derselbe und nicht derselbe sein. Sie blieben getrennt.",
    nl: "Van {a} en {b} is gezegd dat ze dezelfde zijn en niet dezelfde zijn. Ze zijn apart gehouden.",
  },
  "finding.unmerge.stays": {
    nb: "Bilag {value} kom under nummer {number} etter sammenslåingen, og blir hos {survivor}.",
    en: "Document {value} came under number {number} after the merge, and stays with {survivor}.",
    de: "Beleg {value} kam erst nach dem Zusammenführen unter Nummer {number} hinzu, darum bleibt er bei {survivor}.",
    nl: "Stuk {value} kwam onder nummer {number} na het samenvoegen, en blijft bij {survivor}.",
  },
  "finding.unmerge.rowGone": {
    nb: "Raden til {number} {name} er slettet fra kartoteket og kan ikke skilles ut igjen. Skriv den inn på nytt, så hører bilagene under nummeret til den.",
    en: "The row of {number} {name} has been deleted from the register and cannot be taken apart. Enter it again, and the documents under the number are its own.",
    de: "Die Zeile von {number} {name} wurde aus der Kartei gelöscht und lässt sich nicht wieder trennen. Neu eintragen, dann gehören die Belege unter der Nummer wieder dazu.",
    nl: "De rij van {number} {name} is uit het bestand verwijderd en kan niet meer worden gesplitst. Voer de rij opnieuw in, dan horen de stukken onder dat nummer erbij.",
  },
  "workflow.noRegister": {
    nb: "Arbeidsboken har ikke noe kartotek ennå. Lag det først; sammenslåinger føres der.",
    en: "The workbook has no register yet. Build it first; that is where merges are kept.",
    de: "Die Arbeitsmappe hat noch keine Kartei. Zuerst erstellen; Zusammenführungen werden dort festgehalten.",
    nl: "De werkmap heeft nog geen bestand met klanten of leveranciers. Maak dat eerst; daar worden samenvoegingen bijgehouden.",
  },
  "workflow.nothingToUnmerge": {
    nb: "Det finnes ingen sammenslåing av {what} å skille.",
    en: "There is no merge of {what} to take apart.",
    de: "Es gibt keine Zusammenführung von {what}, die sich trennen ließe.",
    nl: "Er is geen samenvoeging van {what} om te splitsen.",
  },
  "workflow.mergeTotals": {
    nb: "Summene ville blitt andre etter sammenslåingen ({before} før, {after} etter), så den er tatt tilbake. Meld fra om dette.",
    en: "The totals would have been others after merging ({before} before, {after} after), so it was taken back. Please report this.",
    de: "Die Summen wären nach dem Zusammenführen andere gewesen ({before} vorher, {after} nachher), daher wurde es zurückgenommen. Bitte melden.",
    nl: "De totalen zouden na het samenvoegen anders zijn geweest ({before} ervoor, {after} erna), dus het is teruggedraaid. Meld dit alstublieft.",
  },
  "rule.merge.absorbed": { nb: "Går inn i en annen", en: "Absorbed by another", de: "Geht in anderem Eintrag auf", nl: "Gaat op in een ander" },
  "rule.merge.value": { nb: "Verdi fra en som er slått sammen", en: "Value from one that was merged", de: "Wert aus zusammengeführtem Eintrag", nl: "Waarde uit samengevoegde rij" },
  "rule.merge.source": { nb: "Nytt nummer etter sammenslåing", en: "New number after merging", de: "Neue Nummer nach Zusammenführung", nl: "Nieuw nummer na samenvoegen" },
} as const satisfies Words;
