import type { Words } from "../words";

/** Findings about customers, suppliers and cells: what is wrong, why it matters, what to do. */
export const findingWords = {
  "severity.error": { nb: "Feil", en: "Error", de: "Fehler", nl: "Fout" },
  "severity.warning": { nb: "Advarsel", en: "Warning", de: "Warnung", nl: "Waarschuwing" },
  "severity.info": { nb: "Merknad", en: "Note", de: "Hinweis", nl: "Opmerking" },

  "finding.onFormula": {
    nb: "{finding} Cellen er en formel; rett cellen som den henter verdien fra.",
    en: "{finding} The cell is a formula; change the cell that it takes its value from.",
    de: "{finding} Die Zelle ist eine Formel; die Zelle ändern, aus der sie ihren Wert nimmt.",
    nl: "{finding} De cel is een formule; wijzig de cel waaruit die haar waarde haalt.",
  },
  "finding.cell.formula": {
    nb: "Cellen er en formel med resultatet «{value}», som burde vært «{after}». Formelen er ikke rørt; rett cellen som den henter verdien fra.",
    en: "The cell is a formula with the result “{value}”, which should be “{after}”. The formula was left alone; change the cell that it takes its value from.",
    de: "Die Zelle ist eine Formel mit dem Ergebnis „{value}“, das „{after}“ lauten sollte. Die Formel bleibt unberührt; die Zelle ändern, aus der sie ihren Wert nimmt.",
    nl: "De cel is een formule met als resultaat ‘{value}’, dat ‘{after}’ zou moeten zijn. De formule is niet aangeraakt; wijzig de cel waaruit die haar waarde haalt.",
  },
  "finding.customerNumber.missing": {
    nb: "Kunden mangler kundenummer, så fakturaer kan ikke knyttes sikkert til den. Gi den et nummer.",
    en: "The customer has no number, so invoices cannot be tied to it safely. Give it one.",
    de: "Dem Kunden fehlt die Kundennummer, Rechnungen lassen sich ihm nicht sicher zuordnen. Nummer vergeben.",
    nl: "De klant heeft geen nummer, dus facturen zijn er niet zeker aan te koppelen. Geef een nummer.",
  },
  "finding.customerNumber.repeated": {
    nb: "Kundenummer {value} står også i {where}. Fakturaer kan høre til begge; gi den ene et eget nummer eller slå dem sammen.",
    en: "Customer number {value} also stands in {where}. Invoices could belong to either; give one its own number or merge them.",
    de: "Kundennummer {value} steht auch in {where}. Rechnungen könnten zu beiden gehören; eine eigene Nummer vergeben oder zusammenführen.",
    nl: "Klantnummer {value} staat ook in {where}. Facturen kunnen bij beide horen; geef er een een eigen nummer of voeg ze samen.",
  },
  "finding.customerNumber.sameTwice": {
    nb: "Kundenummer {value} står med samme navn også i {where}. Kunden ser ut til å være ført to ganger; behold én rad.",
    en: "Customer number {value} also stands in {where}, with the same name. The customer seems to be entered twice; keep one row.",
    de: "Kundennummer {value} steht mit demselben Namen auch in {where}. Der Kunde ist offenbar doppelt erfasst; eine Zeile behalten.",
    nl: "Klantnummer {value} staat met dezelfde naam ook in {where}. De klant lijkt dubbel ingevoerd; houd één rij over.",
  },
  "finding.supplierNumber.missing": {
    nb: "Leverandøren mangler leverandørnummer. Gi den et nummer.",
    en: "The supplier has no number. Give it one.",
    de: "Dem Lieferanten fehlt die Lieferantennummer. Nummer vergeben.",
    nl: "De leverancier heeft geen nummer. Geef een nummer.",
  },
  "finding.supplierNumber.repeated": {
    nb: "Leverandørnummer {value} står også i {where}. Gi den ene et eget nummer eller slå dem sammen.",
    en: "Supplier number {value} also stands in {where}. Give one its own number or merge them.",
    de: "Lieferantennummer {value} steht auch in {where}. Eine eigene Nummer vergeben oder zusammenführen.",
    nl: "Leveranciersnummer {value} staat ook in {where}. Geef er een een eigen nummer of voeg ze samen.",
  },
  "finding.supplierNumber.sameTwice": {
    nb: "Leverandørnummer {value} står med samme navn også i {where}. Leverandøren ser ut til å være ført to ganger; behold én rad.",
    en: "Supplier number {value} also stands in {where}, with the same name. The supplier seems to be entered twice; keep one row.",
    de: "Lieferantennummer {value} steht mit demselben Namen auch in {where}. Der Lieferant ist offenbar doppelt erfasst; eine Zeile behalten.",
    nl: "Leveranciersnummer {value} staat met dezelfde naam ook in {where}. De leverancier lijkt dubbel ingevoerd; houd één rij over.",
  },
  "finding.name.missing": {
    nb: "Navnet mangler, så ingen kan se hvem raden gjelder. Fyll det inn.",
    en: "The name is missing, so nobody can tell whom the row is about. Fill it in.",
    de: "Der Name fehlt, daher ist nicht zu erkennen, um wen es geht. Bitte ergänzen.",
    nl: "De naam ontbreekt, dus niemand kan zien over wie de rij gaat. Vul hem in.",
  },
  "finding.organisationNumber.length": {
    nb: "Et norsk organisasjonsnummer har ni sifre; «{value}» har ikke det. Slå opp nummeret i Brønnøysundregistrene.",
    en: "A Norwegian organisation number has nine digits; “{value}” does not. Look it up in the Brønnøysund Register.",
    de: "Eine norwegische Organisationsnummer hat neun Ziffern; „{value}“ nicht. Im Brønnøysund-Register nachschlagen.",
    nl: "Een Noors organisatienummer heeft negen cijfers; ‘{value}’ niet. Zoek het op in het Brønnøysund-register.",
  },
  "finding.organisationNumber.checkDigit": {
    nb: "Kontrollsifferet i organisasjonsnummeret {value} stemmer ikke, så nummeret er feilskrevet. Slå det opp i Brønnøysundregistrene.",
    en: "The check digit of organisation number {value} is wrong, so the number is mistyped. Look it up in the Brønnøysund Register.",
    de: "Die Prüfziffer der Organisationsnummer {value} stimmt nicht, sie ist also falsch geschrieben. Im Brønnøysund-Register nachschlagen.",
    nl: "Het controlecijfer van organisatienummer {value} klopt niet; het is dus verkeerd getypt. Zoek het op in het Brønnøysund-register.",
  },
  "finding.organisationNumber.firstDigit": {
    nb: "Organisasjonsnummer begynner vanligvis med 8 eller 9; {value} gjør ikke det. Kontroller det.",
    en: "Organisation numbers usually begin with 8 or 9; {value} does not. Check it.",
    de: "Organisationsnummern beginnen in der Regel mit 8 oder 9; {value} nicht. Bitte prüfen.",
    nl: "Organisatienummers beginnen meestal met 8 of 9; {value} niet. Controleer het.",
  },
  "finding.vatId.format": {
    nb: "«{value}» er ikke et gyldig mva-nummer i {country}, og salg uten mva krever et som er det. Kontroller det med kunden eller i landets register.",
    en: "“{value}” is not a valid VAT number of {country}, and sales without VAT need one that is. Check it with the customer or in the country's register.",
    de: "„{value}“ ist keine gültige USt-IdNr. für {country}; steuerfreie Umsätze setzen eine gültige voraus. Beim Kunden oder im Register des Landes prüfen.",
    nl: "‘{value}’ is geen geldig btw-nummer van {country}, en voor verkoop zonder btw is er een nodig. Controleer het bij de klant of in het register van het land.",
  },
  "finding.email.format": {
    nb: "«{value}» er ikke en e-postadresse som kan brukes. Rett den, eller tøm cellen.",
    en: "“{value}” is not an e-mail address that can be used. Correct it or empty the cell.",
    de: "„{value}“ ist keine brauchbare E-Mail-Adresse. Korrigieren oder Zelle leeren.",
    nl: "‘{value}’ is geen bruikbaar e-mailadres. Verbeter het of maak de cel leeg.",
  },
  "finding.phone.format": {
    nb: "«{value}» er ikke et gyldig telefonnummer i landet. Kontroller sifrene, eller skriv landkode (+) foran et utenlandsk nummer.",
    en: "“{value}” is not a valid telephone number in the country. Check the digits, or write the country code (+) before a foreign number.",
    de: "„{value}“ ist im Land keine gültige Telefonnummer. Ziffern prüfen oder ausländischen Nummern die Landesvorwahl (+) voranstellen.",
    nl: "‘{value}’ is geen geldig telefoonnummer in het land. Controleer de cijfers of zet de landcode (+) voor een buitenlands nummer.",
  },
  "finding.postcode.zeros": {
    nb: "Postnummeret «{value}» har mistet nuller foran, fordi Excel har lest det som et tall. Skriv {padded} som tekst.",
    en: "Postcode “{value}” has lost its leading zeros, because Excel took it for a number. Write {padded} as text.",
    de: "Der Postleitzahl „{value}“ fehlen führende Nullen, weil Excel sie als Zahl gelesen hat. {padded} als Text schreiben.",
    nl: "Postcode ‘{value}’ is voorloopnullen kwijt, omdat Excel hem als getal las. Schrijf {padded} als tekst.",
  },
  "finding.postcode.format": {
    nb: "«{value}» har ikke formen til et postnummer i landet. Kontroller det, eller fyll inn landet.",
    en: "“{value}” does not look like a postcode of the country. Check it, or fill in the country.",
    de: "„{value}“ hat nicht die Form einer Postleitzahl des Landes. Prüfen oder das Land ergänzen.",
    nl: "‘{value}’ heeft niet de vorm van een postcode van het land. Controleer hem of vul het land in.",
  },
  "finding.country.inferred": {
    nb: "{count} {count|rad oppgir|rader oppgir} ikke land, og {count|er|er} ut fra mva-nummer, landnummer, postnummer, nettadresse eller selskapsform regnet til: {countries}. Fyll inn landet der det er feil.",
    en: "{count} {count|row names|rows name} no country. By VAT number, calling code, postcode, domain or legal form {count|it was|they were} taken for: {countries}. Fill in the country where that is wrong.",
    de: "{count} {count|Zeile nennt|Zeilen nennen} kein Land. Nach USt-IdNr., Landesvorwahl, Postleitzahl, Domain oder Rechtsform {count|wurde sie|wurden sie} zugeordnet: {countries}. Land eintragen, wo das nicht stimmt.",
    nl: "{count} {count|rij noemt|rijen noemen} geen land. Op grond van btw-nummer, landnummer, postcode, domein of rechtsvorm {count|is die|zijn ze} gerekend tot: {countries}. Vul het land in waar dat niet klopt.",
  },
  "country.rows": {
    nb: "{country} ({count})",
    en: "{country} ({count})",
    de: "{country} ({count})",
    nl: "{country} ({count})",
  },
  "finding.country.notTold": {
    nb: "{count} {count|rad oppgir|rader oppgir} ikke land, og ikke noe annet viser det. Postnummer, telefon og organisasjonsnummer er derfor ikke kontrollert eller vasket der. Fyll inn land.",
    en: "{count} {count|row names|rows name} no country, and nothing else shows it. Postcodes, phone numbers and organisation numbers there were therefore neither checked nor cleaned. Fill in the country.",
    de: "{count} {count|Zeile nennt|Zeilen nennen} kein Land, und nichts anderes zeigt es. Postleitzahlen, Telefon- und Registernummern wurden dort deshalb weder geprüft noch bereinigt. Land eintragen.",
    nl: "{count} {count|rij noemt|rijen noemen} geen land, en niets anders toont het. Postcodes, telefoon- en KVK-nummers zijn daar daarom niet gecontroleerd of opgeschoond. Vul het land in.",
  },
  "finding.country.assumed": {
    nb: "De fleste verdiene i kolonnen {field} ({count}) har ikke formen som brukes i {country}, og radene sier ikke hvilket land de gjelder. De er derfor ikke kontrollert. Fyll inn land, eller velg riktig land i innstillingene.",
    en: "Most values of the column {field} ({count}) do not have the form used in {country}, and the rows do not say which country they belong to. They were therefore not checked. Fill in the country, or choose the right one in the settings.",
    de: "Die meisten Werte der Spalte {field} ({count}) haben nicht die in {country} übliche Form, und die Zeilen nennen kein Land. Sie wurden daher nicht geprüft. Land ergänzen oder in den Einstellungen das richtige wählen.",
    nl: "De meeste waarden in de kolom {field} ({count}) hebben niet de vorm die in {country} gebruikelijk is, en de rijen noemen geen land. Ze zijn daarom niet gecontroleerd. Vul het land in of kies het juiste land in de instellingen.",
  },
  "finding.personalNumber.kept": {
    nb: "Arket har en kolonne med fødselsnumre. De krever saklig behov (personopplysningsloven § 12) og tas ikke med i kartoteket. Vurder å slette kolonnen.",
    en: "The sheet has a column of personal numbers. They need a legal ground and are left out of the register. Consider deleting the column.",
    de: "Das Blatt enthält eine Spalte mit Personennummern. Sie brauchen eine Rechtsgrundlage und kommen nicht in die Kartei. Löschen der Spalte erwägen.",
    nl: "Het blad heeft een kolom met persoonsnummers. Daarvoor is een wettelijke grond nodig; ze komen niet in het bestand. Overweeg de kolom te verwijderen.",
  },

  "finding.personalNumber.elsewhere": {
    nb: "Kolonnen {field} har minst ett fødselsnummer. Det krever saklig behov (personopplysningsloven § 12). Bruk et kundenummer, et leverandørnummer eller virksomhetens organisasjonsnummer i stedet.",
    en: "The column {field} holds at least one personal number, which needs a legal ground. Use a customer or supplier number, or the firm's organisation number, instead.",
    de: "Die Spalte {field} enthält mindestens eine Personennummer, die eine Rechtsgrundlage braucht. Stattdessen eine Kunden- oder Lieferantennummer oder die Organisationsnummer der Firma verwenden.",
    nl: "De kolom {field} bevat minstens één persoonsnummer; daarvoor is een wettelijke grond nodig. Gebruik in plaats daarvan een klant- of leveranciersnummer of het organisatienummer van het bedrijf.",
  },

  "finding.column.misread": {
    nb: "De fleste cellene i kolonnen {field} ({count}) er noe annet enn det kolonnen skal ha, for eksempel «{value}», og regnes som tomme. Velg et annet felt for kolonnen, eller rett cellene.",
    en: "Most cells of the column {field} ({count}) are something other than it should hold, such as “{value}”, and count as empty. Choose another field for the column or correct the cells.",
    de: "Die meisten Zellen der Spalte {field} ({count}) enthalten etwas anderes als vorgesehen, etwa „{value}“, und gelten als leer. Ein anderes Feld für die Spalte wählen oder die Zellen korrigieren.",
    nl: "De meeste cellen van de kolom {field} ({count}) bevatten iets anders dan de bedoeling is, zoals ‘{value}’, en tellen als leeg. Kies een ander veld voor de kolom of verbeter de cellen.",
  },
  "finding.cell.error": {
    nb: "Cellen viser Excel-feilen {value}. Rett formelen; til da regnes cellen som tom.",
    en: "The cell shows Excel's error {value}. Correct the formula; until then the cell counts as empty.",
    de: "Die Zelle zeigt den Excel-Fehler {value}. Formel korrigieren; bis dahin gilt die Zelle als leer.",
    nl: "De cel toont de Excel-fout {value}. Verbeter de formule; tot dan telt de cel als leeg.",
  },
  "finding.cell.ambiguousDate": {
    nb: "«{value}» kan være dag-måned eller måned-dag, og kolonnen avgjør det ikke. Skriv datoen entydig.",
    en: "“{value}” could be day-month or month-day, and the column does not decide. Write the date unambiguously.",
    de: "„{value}“ kann Tag-Monat oder Monat-Tag sein, und die Spalte entscheidet es nicht. Datum eindeutig schreiben.",
    nl: "‘{value}’ kan dag-maand of maand-dag zijn en de kolom beslist dat niet. Schrijf de datum eenduidig.",
  },
  "finding.cell.notNumber": {
    nb: "«{value}» er ikke et tall. Rett cellen; til da regnes den som tom.",
    en: "“{value}” is not a number. Correct the cell; until then it counts as empty.",
    de: "„{value}“ ist keine Zahl. Zelle korrigieren; bis dahin gilt sie als leer.",
    nl: "‘{value}’ is geen getal. Verbeter de cel; tot dan telt hij als leeg.",
  },
  "finding.cell.notDate": {
    nb: "«{value}» er ikke en dato. Rett cellen; til da regnes den som tom.",
    en: "“{value}” is not a date. Correct the cell; until then it counts as empty.",
    de: "„{value}“ ist kein Datum. Zelle korrigieren; bis dahin gilt sie als leer.",
    nl: "‘{value}’ is geen datum. Verbeter de cel; tot dan telt hij als leeg.",
  },
  "finding.cell.notFlag": {
    nb: "«{value}» er verken ja eller nei. Rett cellen; til da regnes den som tom.",
    en: "“{value}” is neither yes nor no. Correct the cell; until then it counts as empty.",
    de: "„{value}“ ist weder Ja noch Nein. Zelle korrigieren; bis dahin gilt sie als leer.",
    nl: "‘{value}’ is geen ja en geen nee. Verbeter de cel; tot dan telt hij als leeg.",
  },
  "finding.cell.notText": {
    nb: "«{value}» er ikke en tekst. Rett cellen; til da regnes den som tom.",
    en: "“{value}” is not a text. Correct the cell; until then it counts as empty.",
    de: "„{value}“ ist kein Text. Zelle korrigieren; bis dahin gilt sie als leer.",
    nl: "‘{value}’ is geen tekst. Verbeter de cel; tot dan telt hij als leeg.",
  },
} as const satisfies Words;
