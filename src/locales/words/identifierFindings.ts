import type { Words } from "../words";

/** Findings about numbers of firms, accounts and electronic invoices: what is wrong, why it matters, what to do. */
export const identifierFindingWords = {
  "finding.organisationNumber.foreign": {
    nb: "«{value}» har ikke formen eller kontrollsifferet til et foretaksnummer i {country}. Kontroller det i landets foretaksregister.",
    en: "“{value}” does not have the form or check digit of a company number of {country}. Check it in the country's company register.",
    de: "„{value}“ hat nicht die Form oder Prüfziffer einer Unternehmensnummer in {country}. Im Unternehmensregister des Landes prüfen.",
    nl: "‘{value}’ heeft niet de vorm of het controlecijfer van een bedrijfsnummer in {country}. Controleer het in het handelsregister van het land.",
  },
  "finding.organisationNumber.zeros": {
    nb: "Nummeret «{value}» har mistet nuller foran, fordi Excel har lest det som et tall. Skriv {padded} som tekst.",
    en: "Number “{value}” has lost its leading zeros, because Excel took it for a number. Write {padded} as text.",
    de: "Der Nummer „{value}“ fehlen führende Nullen, weil Excel sie als Zahl gelesen hat. {padded} als Text schreiben.",
    nl: "Nummer ‘{value}’ is voorloopnullen kwijt, omdat Excel het als getal las. Schrijf {padded} als tekst.",
  },
  "finding.organisationNumber.repeated": {
    nb: "Organisasjonsnummer {value} står også i {where}. Trolig er det samme virksomhet ført to ganger; slå dem sammen, eller rett det ene nummeret.",
    en: "Organisation number {value} also stands in {where}. It is probably one firm entered twice; merge them or correct one of the numbers.",
    de: "Nummer {value} steht auch in {where}. Vermutlich ist eine Firma doppelt erfasst; zusammenführen oder eine der Nummern korrigieren.",
    nl: "Nummer {value} staat ook in {where}. Waarschijnlijk is één bedrijf dubbel ingevoerd; voeg ze samen of verbeter een van de nummers.",
  },
  "finding.vatId.otherNumber": {
    nb: "Mva-nummeret {value} er ikke organisasjonsnummeret {number} med MVA bak, så de to hører til hver sin virksomhet. Rett det som er feil.",
    en: "VAT number {value} is not organisation number {number} with MVA behind it, so the two belong to different firms. Correct the one that is wrong.",
    de: "Die MVA-Nummer {value} ist nicht die Organisationsnummer {number} mit MVA dahinter, beide gehören also zu verschiedenen Firmen. Die falsche korrigieren.",
    nl: "Btw-nummer {value} is niet organisatienummer {number} met MVA erachter, dus ze horen bij twee bedrijven. Verbeter het nummer dat fout is.",
  },
  "finding.vatId.otherCountry": {
    nb: "Mva-nummeret {value} er fra {country}, men adressen er i {address}. Kontroller hvilket land salget skal behandles etter.",
    en: "VAT number {value} is of {country}, but the address is in {address}. Check which country's rules the sales come under.",
    de: "Die USt-IdNr. {value} ist aus {country}, die Adresse aber in {address}. Prüfen, nach welchem Land die Umsätze zu behandeln sind.",
    nl: "Btw-nummer {value} is van {country}, maar het adres ligt in {address}. Controleer onder de regels van welk land de verkoop valt.",
  },
  "finding.vatRegistered.noNumber": {
    nb: "Det står at den er mva-registrert, men verken mva-nummer eller organisasjonsnummer er fylt inn. Fyll inn nummeret.",
    en: "It is said to be VAT-registered, but neither VAT number nor organisation number is filled in. Fill in the number.",
    de: "Als umsatzsteuerpflichtig vermerkt, aber weder USt-IdNr. noch Organisationsnummer ist eingetragen. Nummer ergänzen.",
    nl: "Staat als btw-plichtig, maar er is geen btw-nummer of organisatienummer ingevuld. Vul het nummer in.",
  },
  "finding.vatRegistered.contradicted": {
    nb: "Det står at den ikke er mva-registrert, men nummeret ender på MVA. Kontroller hva som stemmer.",
    en: "It is said not to be VAT-registered, but its number ends in MVA. Check which of the two is right.",
    de: "Als nicht umsatzsteuerpflichtig vermerkt, die Nummer endet aber auf MVA. Prüfen, was stimmt.",
    nl: "Staat als niet btw-plichtig, maar het nummer eindigt op MVA. Controleer wat klopt.",
  },
  "finding.account.length": {
    nb: "Et norsk kontonummer har elleve sifre; «{value}» har ikke det. Kontroller det før noe betales dit.",
    en: "A Norwegian account number has eleven digits; “{value}” does not. Check it before anything is paid to it.",
    de: "Eine norwegische Kontonummer hat elf Ziffern; „{value}“ nicht. Vor einer Zahlung prüfen.",
    nl: "Een Noors rekeningnummer heeft elf cijfers; ‘{value}’ niet. Controleer het voordat er iets op wordt betaald.",
  },
  "finding.account.checkDigit": {
    nb: "Kontrollsifferet i kontonummeret {value} stemmer ikke, så nummeret er feilskrevet. Kontroller det med mottakeren.",
    en: "The check digit of account number {value} is wrong, so the number is mistyped. Check it with the payee.",
    de: "Die Prüfziffer der Kontonummer {value} stimmt nicht, sie ist also falsch geschrieben. Beim Empfänger prüfen.",
    nl: "Het controlecijfer van rekeningnummer {value} klopt niet; het is dus verkeerd getypt. Controleer het bij de ontvanger.",
  },
  "finding.iban.form": {
    nb: "«{value}» er ikke et IBAN: det begynner med landets to bokstaver og to kontrollsifre. Rett det, eller tøm cellen.",
    en: "“{value}” is no IBAN: one begins with the two letters of its country and two check digits. Correct it or empty the cell.",
    de: "„{value}“ ist keine IBAN: sie beginnt mit zwei Buchstaben des Landes und zwei Prüfziffern. Korrigieren oder Zelle leeren.",
    nl: "‘{value}’ is geen IBAN: die begint met twee letters van het land en twee controlecijfers. Verbeter het of maak de cel leeg.",
  },
  "finding.iban.length": {
    nb: "IBAN «{value}» har ikke den lengden som landet bruker, så sifre mangler eller er for mange. Kontroller det med mottakeren.",
    en: "IBAN “{value}” is not as long as those of its country, so digits are missing or too many. Check it with the payee.",
    de: "Die IBAN „{value}“ hat nicht die Länge ihres Landes, es fehlen also Zeichen oder es sind zu viele. Beim Empfänger prüfen.",
    nl: "IBAN ‘{value}’ heeft niet de lengte van het land, dus er ontbreken cijfers of er zijn er te veel. Controleer het bij de ontvanger.",
  },
  "finding.iban.checkDigits": {
    nb: "Kontrollsifrene i IBAN «{value}» stemmer ikke, så nummeret er feilskrevet. Kontroller det med mottakeren.",
    en: "The check digits of IBAN “{value}” are wrong, so the number is mistyped. Check it with the payee.",
    de: "Die Prüfziffern der IBAN „{value}“ stimmen nicht, sie ist also falsch geschrieben. Beim Empfänger prüfen.",
    nl: "De controlecijfers van IBAN ‘{value}’ kloppen niet; het nummer is dus verkeerd getypt. Controleer het bij de ontvanger.",
  },
  "finding.iban.otherAccount": {
    nb: "IBAN {value} er en annen konto enn kontonummeret {account} på samme rad. Kontroller hvilken som gjelder.",
    en: "IBAN {value} is another account than account number {account} of the same row. Check which one holds.",
    de: "Die IBAN {value} ist ein anderes Konto als die Kontonummer {account} in derselben Zeile. Prüfen, welches gilt.",
    nl: "IBAN {value} is een andere rekening dan rekeningnummer {account} in dezelfde rij. Controleer welke geldt.",
  },
  "finding.currency.unknown": {
    nb: "«{value}» er ingen valuta som er i bruk, så beløpene havner i egne tall som ingen leter etter. Skriv koden på tre bokstaver, for eksempel NOK.",
    en: "“{value}” is no currency in use, so its amounts end up in figures of their own that nobody looks for. Write the code of three letters, such as EUR.",
    de: "„{value}“ ist keine gültige Währung, die Beträge landen daher in eigenen Zahlen. Den Code aus drei Buchstaben schreiben, etwa EUR.",
    nl: "‘{value}’ is geen valuta die in gebruik is, dus de bedragen komen in aparte cijfers terecht. Schrijf de code van drie letters, zoals EUR.",
  },
  "finding.eInvoiceAddress.format": {
    nb: "«{value}» er ikke en adresse for e-faktura (EHF), så fakturaer dit blir avvist. Den består av 0192, kolon og organisasjonsnummeret.",
    en: "“{value}” is no address for electronic invoices, so invoices to it are refused. A Norwegian one is 0192, a colon and the organisation number.",
    de: "„{value}“ ist keine Adresse für E-Rechnungen, Rechnungen dorthin werden abgewiesen. Eine norwegische besteht aus 0192, Doppelpunkt und Organisationsnummer.",
    nl: "‘{value}’ is geen adres voor e-facturen, dus facturen ernaartoe worden geweigerd. Een Noors adres is 0192, een dubbele punt en het organisatienummer.",
  },
  "finding.eInvoiceAddress.noScheme": {
    nb: "Adressen {value} mangler 0192 foran, som sier at nummeret er norsk. Skriv {full}.",
    en: "Address {value} lacks the 0192 that says that the number is Norwegian. Write {full}.",
    de: "Der Adresse {value} fehlt 0192 davor, das die Nummer als norwegisch ausweist. {full} schreiben.",
    nl: "Adres {value} mist 0192 ervoor, dat zegt dat het nummer Noors is. Schrijf {full}.",
  },
  "finding.eInvoice.noAddress": {
    nb: "Kunden vil ha e-faktura, men har verken adresse for den eller organisasjonsnummer. Fyll inn ett av dem.",
    en: "The customer wants electronic invoices, but has neither an address for them nor an organisation number. Fill in one of them.",
    de: "Der Kunde möchte E-Rechnungen, hat aber weder eine Adresse dafür noch eine Organisationsnummer. Eines davon ergänzen.",
    nl: "De klant wil e-facturen, maar heeft geen adres daarvoor en geen organisatienummer. Vul een van beide in.",
  },
  "finding.eInvoice.noReference": {
    nb: "Offentlige kunder avviser e-faktura uten deres referanse, og den mangler her. Fyll den inn.",
    en: "Public customers refuse electronic invoices without their reference, and it is missing here. Fill it in.",
    de: "Öffentliche Auftraggeber weisen E-Rechnungen ohne ihre Referenz ab, und hier fehlt sie. Bitte ergänzen.",
    nl: "Overheidsklanten weigeren e-facturen zonder hun referentie, en die ontbreekt hier. Vul haar in.",
  },
  "finding.kid.format": {
    nb: "«{value}» er ikke et KID-nummer: det har 2 til 25 sifre. Betalinger med det blir ikke funnet igjen; rett det.",
    en: "“{value}” is no KID: one has 2 to 25 digits. Payments with it are not recognised; correct it.",
    de: "„{value}“ ist keine KID: sie hat 2 bis 25 Ziffern. Zahlungen damit werden nicht erkannt; bitte korrigieren.",
    nl: "‘{value}’ is geen KID: die heeft 2 tot 25 cijfers. Betalingen ermee worden niet herkend; verbeter het.",
  },
  "finding.kid.checkDigit": {
    nb: "Kontrollsifferet i KID {value} stemmer ikke med {check}, som de andre i kolonnen bruker. Kontroller nummeret.",
    en: "The check digit of KID {value} does not fit {check}, which the others of the column use. Check the number.",
    de: "Die Prüfziffer der KID {value} passt nicht zu {check}, das die übrigen der Spalte verwenden. Nummer prüfen.",
    nl: "Het controlecijfer van KID {value} past niet bij {check}, dat de andere in de kolom gebruiken. Controleer het nummer.",
  },
  "finding.kid.repeated": {
    nb: "KID {value} står også på en annen kundes faktura i {where}, så en betaling kan gjelde begge. Rett det ene nummeret.",
    en: "KID {value} also stands on another customer's invoice in {where}, so a payment could be for either. Correct one of them.",
    de: "Die KID {value} steht auch auf der Rechnung eines anderen Kunden in {where}, eine Zahlung könnte für beide sein. Eine korrigieren.",
    nl: "KID {value} staat ook op een factuur van een andere klant in {where}, dus een betaling kan voor beide zijn. Verbeter er een.",
  },
  "kid.mod10": { nb: "modulus 10", en: "modulo 10", de: "Modulo 10", nl: "modulo 10" },
  "kid.mod11": { nb: "modulus 11", en: "modulo 11", de: "Modulo 11", nl: "modulo 11" },
} as const satisfies Words;
