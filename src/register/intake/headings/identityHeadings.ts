import type { HeadingTable } from "./headingWords";

export const identityHeadings: HeadingTable = {
  customerNumber: {
    sure:
      "acct no customer, kundenummer, kundenr, kundeid, kunde id, kunde-id, kdnr, kd nr, kundekode, kundekonto, kundekontonr, kundes nr, knr, k nr, kunde nummer, " +
      "customer number, customer id, customerid, custid, custno, custnr, cust id, customer no, customer code, customer account, customer key, " +
      "account number customer, client number, client id, clientid, client no, client code, debtor number, debtor id, debtor code, buyer id, bill to id, bill to customer no, sold to, sell to customer no, " +
      "kundennummer, kundennr, kdnr, kd-nr, kunden-id, kundenid, debitorennummer, debitorennr, debitorennr, debitornr, debitornummer, debitorenkonto, debitor nr, deb nr, debnr, " +
      "klantnummer, klantnr, klant id, klantid, klantcode, klant nr, debiteurnummer, debiteurnr, debiteurennummer, debiteurennr, debiteur nr, debiteurcode, relatienummer, relatienr, relatiecode",
    likely: "kunde, customer, client, debitor, debtor, debiteur, klant, kunden, kundereferanse nr, account id, accountid, member id, medlemsnummer, medlemsnr, abonnentnummer",
    onlyOn: { customers: "id, nr, nummer, no, number, key, nøkkel, code, kode, #, record id, rec id, relatie, account number, account no, konto, kontonr, kontonummer, a c, a c ref, a c no, account ref, account reference, kontonummer kunde, kunden id, unique id", invoices: "konto, account, kontonr, kontonummer, account no, account code, account ref, account reference, a c, a c ref, a c no, code, kode, relatie", payments: "konto, account, account code, account ref, a c, a c ref, relatie" },
  },
  supplierNumber: {
    sure:
      "leverandørnummer, leverandørnr, leverandør nr, leverandør id, leverandørid, lev nr, levnr, leverandørkode, leverandørkonto, " +
      "supplier number, supplier no, supplier id, supplierid, supplier code, vendor number, vendor no, vendor id, vendorid, vendor code, creditor number, creditor id, " +
      "lieferantennummer, lieferantennr, lieferanten-nr, lieferant nr, lieferanten id, liefnr, lief nr, kreditorennummer, kreditorennr, kreditornr, kreditor nr, " +
      "leveranciersnummer, leveranciernummer, leveranciernr, leveranciersnr, leverancier nr, leverancier id, leverancierscode, crediteurnummer, crediteurnr, crediteurennummer, crediteur nr, crediteurcode",
    likely: "leverandør, supplier, vendor, lieferant, kreditor, leverancier, crediteur, creditor",
    onlyOn: { suppliers: "id, nr, nummer, no, number, key, code, kode, #" },
  },
  name: {
    sure:
      "name adressattyp unternehmen, navn, etternavn fornavn, fornavn etternavn, fornavn og etternavn, kundenavn, kundens navn, firma, firmanavn, firma navn, foretaksnavn, foretak, bedrift, bedriftsnavn, virksomhet, virksomhetsnavn, selskap, selskapsnavn, fullt navn, leverandørnavn, leverandørens navn, navn på kunde, kunde navn, organisasjonsnavn, " +
      "name, last name first name, first name last name, first and last name, surname forename, surname first name, customer name, customername, cust name, client name, company, company name, companyname, full name, fullname, business name, organisation name, organization name, organization, organisation, account name, supplier name, vendor name, debtor name, bill to name, trading name, legal name, " +
      "kundenname, nachname vorname, vorname nachname, vor und nachname, name vorname, firmenname, firmenbezeichnung, unternehmen, unternehmensname, name 1, name1, name des kunden, lieferantenname, debitorname, debitorenname, vollständiger name, " +
      "naam, achternaam voornaam, voornaam achternaam, voor en achternaam, klantnaam, bedrijfsnaam, bedrijf, firmanaam, organisatienaam, organisatie, relatienaam, debiteurnaam, debiteurennaam, leveranciersnaam, leveranciernaam, crediteurnaam, volledige naam, naam klant, statutaire naam",
    likely: "kunde, customer, client, debitor, debtor, debiteur, klant, leverandør, supplier, vendor, lieferant, leverancier, kunden, betaler, payer, kjøper, buyer, relatie",
    onlyOn: { customers: "account, title, bezeichnung, betegnelse, omschrijving, kontonavn kunde", invoices: "contact name, contact, kontakt, kontaktnavn, kontobezeichnung, kontonavn, mottaker, empfänger, ontvanger", payments: "contact name, innbetaler, avsender, auftraggeber, from, van, fra" },
  },
  firstName: {
    sure:
      "vorname adressattyp natürl person, fornavn, first name, firstname, given name, givenname, forename, christian name, fname, vorname, rufname, voornaam, roepnaam, first names, fornamn, f navn, kontakt fornavn, contact first name, contactfirstname",
  },
  lastName: {
    sure:
      "name adressattyp natürl person, etternavn, last name, lastname, surname, family name, familyname, lname, slektsnavn, nachname, familienname, zuname, achternaam, familienaam, e navn, kontakt etternavn, contact last name, contactlastname",
  },
  organisationNumber: {
    sure:
      "organisasjonsnummer, organisasjonsnr, orgnr, org nr, org nummer, orgnummer, org, foretaksnummer, foretaksnr, virksomhetsnummer, bedriftsnummer, org no, enhetsregisternummer, " +
      "organisation number, organization number, organisation no, organization no, company number, company no, company registration number, registration number, registration no, company reg no, reg no, business number, business registration number, company id, companyid, crn, " +
      "handelsregisternummer, handelsregisternr, hr nummer, hrb, hr nr, registernummer, hrb nr, firmenbuchnummer, " +
      "kvk, kvk nummer, kvknr, kvk nr, kamer van koophandel, kvk number, ondernemingsnummer, organisationsnummer, cvr, cvr nr",
  },
  vatId: {
    sure:
      "mva nummer, mvanr, mva nr, mva-nummer, momsnummer, momsnr, mva id, mva registreringsnummer, merverdiavgiftsnummer, " +
      "vat id, vatid, vat number, vat no, vat reg no, vat registration number, vat identification number, vat code, tax id, taxid, tax number, tax registration number, eu vat number, eu vat, gst number, ein, " +
      "ust-idnr, ust id, ustid, ust idnr, ust id nr, umsatzsteuer id, umsatzsteuer-identifikationsnummer, umsatzsteuer id nr, steuernummer, steuernr, uid, uid nummer, ust nr, " +
      "btw nummer, btwnr, btw nr, btw-nummer, btw id, btw-id, btw identificatienummer, btw-identificatienummer",
    likely: "mva, vat, btw, ust",
  },
  vatRegistered: {
    sure: "mva registrert, mva-registrert, mva pliktig, mvaregistrert, registrert i mva, momsregistrert, vat registered, vat liable, subject to vat, umsatzsteuerpflichtig, ust pflichtig, vorsteuerabzugsberechtigt, btw plichtig, btw-plichtig",
  },
  personalNumber: {
    sure:
      "personennummer, persoonsnummer, fødselsnummer, fødselsnr, fnr, f nr, personnummer, personnr, pnr, fødsels og personnummer, d nummer, d-nummer, " +
      "personal number, personal identity number, social security number, social security no, ssn, soc sec id, soc sec no, national id, national id number, national insurance number, nino, id number national, identity number, " +
      "sozialversicherungsnummer, svnr, steuer-id, steueridentifikationsnummer, personalausweisnummer, " +
      "bsn, burgerservicenummer, sofinummer, sofi nummer, rijksregisternummer",
  },
  customerType: {
    sure: "kundetype, type kunde, customer type, customertype, client type, kundenart, kundentyp, kundtyp, kundtype, klanttype, klantsoort, b2b b2c, type klant, kunde type, privat bedrift, bedrift privat, juridisk form kunde, entity type, debtor type",
    onlyOn: { customers: "type, typ, art, soort, privat, private or business" },
  },
  category: {
    sure: "kategori, kundekategori, kundegruppe, gruppe, segment, kundesegment, prisgruppe kunde, category, customer group, customer category, customer segment, customer class, kategorie, kundengruppe, kundenkategorie, kundensegment, categorie, klantgroep, klantcategorie, klantsegment, leverandørgruppe, leverandørkategori, supplier group, vendor group, lieferantengruppe, leveranciersgroep, debitorgruppe, debtor group",
    likely: "klasse, class, groep, tags, tag, etiketter, kuisine, cuisine",
    onlyOn: { customers: "type", suppliers: "type, typ, art, soort" },
  },
  groupCompany: {
    sure: "group, konsern, konsernselskap, morselskap, konserntilhørighet, group company, parent company, parent, holding, corporate group, concern, konzern, konzernzugehörigkeit, muttergesellschaft, mutterunternehmen, moederbedrijf, moedermaatschappij, moederonderneming",
  },
  industry: {
    sure: "bransje, næring, næringskode, nace, nace kode, nacekode, næringsgruppe, industry, industry code, sector, branch of industry, sic code, naics, branche, wirtschaftszweig, industrie, wz code, sbi code, sbi, bedrijfstak, bransjekode, sektor",
  },
  companySize: { sure: "størrelse, bedriftsstørrelse, firmastørrelse, company size, size, unternehmensgröße, firmengröße, größe, bedrijfsgrootte, grootte, omvang" },
  employees: { sure: "ansatte, antall ansatte, ant ansatte, employees, number of employees, no of employees, employee count, headcount, mitarbeiter, mitarbeiterzahl, anzahl mitarbeiter, beschäftigte, medewerkers, aantal medewerkers, werknemers, aantal werknemers, personeel" },
  occupation: { sure: "yrke, beruf, occupation, profession, beroep" },
  lifeCycle: {
    sure: "livsfase, kundestatus, livssyklus, kundefase, life cycle, lifecycle, life cycle stage, lifecycle stage, customer status, lead status, stage, lebenszyklus, kundenstatus, levenscyclus, klantstatus, klantfase",
    onlyOn: { customers: "status, fase, phase, aktiv, active, actief" },
  },
  relation: {
    sure: "relasjon, relasjonstype, type relasjon, forretningsforhold, kunde leverandør, messekontakt, relationship, relationship type, business relation, customer supplier, trade fair contact, beziehung, beziehungsart, geschäftsbeziehung, art der beziehung, kunde lieferant, kunde lieferant messekontakt, messekontakt, relatiesoort, relatietype, soort relatie, type relatie, klant leverancier, beurscontact",
    likely: "kontaktgruppe, contact group, kontaktart kunde, messe, trade fair, beurs",
  },
};
