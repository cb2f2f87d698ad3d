import type { HeadingTable } from "./headingWords";

export const contactHeadings: HeadingTable = {
  contactPerson: {
    sure: "kontaktperson, kontakt person, kontaktnavn, kontakt navn, vår kontakt, kundekontakt, contact person, contact, contact name, contactname, primary contact, main contact, ansprechpartner, ansprechperson, kontaktname, contactpersoon, contact persoon, contactnaam, aanspreekpunt, kontaktpersoner",
    likely: "kontakt, attention, attn, att, zu händen, zhd, t a v, tav",
    onlyOn: { contactLog: "person, snakket med, spoke to, spoken to, gesproken met, gesprächspartner" },
  },
  position: { sure: "stilling, stillingstittel, tittel, rolle, funksjon, position, job title, jobtitle, role, title, function, funktion, berufsbezeichnung, stelle, functie, functietitel, rol" },
  email: {
    sure: "e-post, epost, e post, epostadresse, e-postadresse, mail, mailadresse, e-mail, email, e mail, email address, e-mail address, emailaddress, mail address, e-mail-adresse, emailadresse, e mailadres, e-mailadres, emailadres, mailadres",
    likely: "faktura e-post, e-post faktura, invoice email, email invoice, rechnungs e-mail, factuur e-mail, contact email, kontakt e-post",
  },
  phone: {
    sure: "telefon, telefonnummer, telefonnr, tlf, tlf nr, tlfnr, telefon 1, fasttelefon, phone, phone number, phonenumber, phone no, telephone, telephone number, tel, tel no, tel nr, landline, work phone, business phone, main phone, telefon geschäftlich, festnetz, rufnummer, telefoon, telefoonnummer, telefoonnr, vaste telefoon, ph, contact phone, contact number",
  },
  mobile: { sure: "mobil, mobiltelefon, mobilnummer, mobilnr, mob, mobiltlf, mobile, mobile phone, mobile number, mobile no, cell, cell phone, cellphone, handy, handynummer, mobiltelefonnummer, mobilfunk, mobiel, mobiele telefoon, mobiel nummer, mobielnummer, gsm, 06 nummer" },
  extension: { sure: "internnummer, linje, extension, ext, phone extension, durchwahl, nebenstelle, doorkiesnummer, toestel, toestelnummer" },
  fax: { sure: "faks, fax, telefaks, telefax, faksnummer, faxnummer, fax number, fax no, faxnr" },
  website: { sure: "nettside, nettsted, hjemmeside, webside, webadresse, www, website, web site, web, url, homepage, home page, webpage, internet, internetseite, webseite, webadres" },
  linkedIn: { sure: "linkedin, linked in, linkedin profil, linkedin profile, linkedin url" },
  xing: { sure: "xing, xing profil, xing profile" },
  formOfAddress: { sure: "tiltaleform, tiltale, salutation, form of address, honorific, anrede, anredeform, du sie, aanhef, aanspreekvorm, aanspreektitel" },
  language: { sure: "språk, språkkode, kundespråk, language, language code, preferred language, sprache, korrespondenzsprache, taal, taalcode" },
  birthday: { sure: "fødselsdato, født, fødselsdag, bursdag, f dato, date of birth, dateofbirth, dob, birthday, birth date, birthdate, born, geburtsdatum, geburtstag, geboren, geb datum, gebdat, geboortedatum, geboren op, verjaardag" },
  gender: { sure: "kjønn, gender, sex, geschlecht, geslacht" },
  interests: { sure: "interesser, hobby, hobbyer, interests, hobbies, interessen, interesses, hobbys, hobby's" },
  contactDate: {
    sure: "kontaktdato, samtaledato, dato for kontakt, contact date, date of contact, call date, meeting date, activity date, kontaktdatum, gesprächsdatum, contactdatum, datum contact, gespreksdatum",
    onlyOn: { contactLog: "dato, date, datum, når, when, tidspunkt, time, zeitpunkt, tijdstip, opprettet, created, erstellt" },
  },
  contactText: {
    sure: "kontaktnotiz, contactnotitie, contact notitie, samtale, kontaktnotat, referat, samtalereferat, hva ble sagt, innhold, contact note, call note, call notes, conversation, conversation notes, meeting notes, gesprächsnotiz, gesprächsinhalt, inhalt, gespreksnotitie, gespreksverslag, inhoud, hendelse",
    onlyOn: { contactLog: "notat, notater, merknad, merknader, kommentar, kommentarer, tekst, beskrivelse, emne, notes, note, text, comment, comments, description, subject, summary, notiz, notizen, bemerkung, bemerkungen, beschreibung, betreff, notitie, notities, opmerking, opmerkingen, omschrijving, onderwerp" },
  },
  contactChannel: {
    sure: "kontaktweg, contactweg, kanal, kontaktkanal, kontaktmåte, kontaktform, channel, contact channel, contact method, contact type, activity type, medium, kontaktart, kontaktkanal, contactkanaal, kanaal, contactwijze, contactsoort",
    onlyOn: { contactLog: "type, typ, art, soort, via, måte" },
  },
};
