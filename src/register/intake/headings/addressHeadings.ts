import type { HeadingTable } from "./headingWords";

export const addressHeadings: HeadingTable = {
  street: {
    sure: "gateadresse, adresse, adresse 1, adresselinje 1, gate, gatenavn, besøksadresse, postadresse, vei, address, address 1, address1, address line 1, addressline1, street, street address, streetaddress, street 1, street name, addr, addr 1, addr1, postal address, mailing address, straße, strasse, anschrift, adresse, straße und hausnummer, straße nr, str, hausanschrift, adres, straat, straatnaam, adresregel 1, straat en huisnummer, bezoekadres, postadres, adres 1",
    likely: "adresselinje, address line, addressline, adresregel",
  },
  postcode: { sure: "postnummer, postnr, post nr, p nr, postkode, postcode, postal code, postalcode, post code, zip, zip code, zipcode, zip postal code, plz, postleitzahl, leitzahl, pc" },
  place: {
    sure: "po city, sa city, poststed, sted, by, postort, stad, city, town, suburb, locality, place, city town, post town, ort, stadt, wohnort, ortschaft, plaats, woonplaats, stad, vestigingsplaats, plaatsnaam, bynavn, postadresse sted",
    likely: "location, lokasjon, kommune, municipality, gemeinde, gemeente",
  },
  postcodeAndPlace: {
    sure: "postnr sted, postnr og sted, postnr poststed, postnr og poststed, postnummer sted, postnummer og sted, postnummer poststed, postnummer og poststed, poststed og postnr, sted postnr, zip city, zip and city, city zip, city and zip, city state zip, postcode city, postcode and city, postcode town, postcode and town, postcode place, plz ort, plz und ort, plz wohnort, plz stadt, plz und stadt, postleitzahl ort, postleitzahl und ort, ort plz, postcode plaats, postcode en plaats, postcode woonplaats, postcode en woonplaats, pc plaats, plaats postcode",
    likely: "postadresse, postnummer, postnr, poststed, sted, by, postcode, zip, postal code, city, town, place, plz, postleitzahl, ort, stadt, wohnort, plaats, woonplaats, stad",
  },
  region: { sure: "fylke, region, landsdel, state, county, province, state province, territory, distrikt, bundesland, kanton, gebiet, provincie, regio" },
  country: { sure: "land, landkode, landskode, land kode, country, country code, countrycode, country region, nation, ländercode, länderkennzeichen, staat, lkz, landcode, country name, landnavn" },
  deliveryAddress: { sure: "leveringsadresse, leveranseadresse, levering adresse, delivery address, shipping address, ship to, ship to address, shipto, lieferadresse, lieferanschrift, afleveradres, bezorgadres, leveradres" },
  invoiceAddress: { sure: "fakturaadresse, faktureringsadresse, faktura adresse, invoice address, billing address, bill to, bill to address, rechnungsadresse, rechnungsanschrift, factuuradres, faktura til" },
};
