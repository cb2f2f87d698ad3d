import type { Words } from "../words";

/** Totals over several currencies, which stand only with the rates that they rest on. */
export const convertedTotalWords = {
  "converted.outstanding": {
    nb: "Utestående i alle valutaer, i {currency}",
    en: "Outstanding in all currencies, in {currency}",
    de: "Offen in allen Währungen, in {currency}",
    nl: "Openstaand in alle valuta’s, in {currency}",
  },
  "converted.heading": { nb: "Per valuta", en: "By currency", de: "Nach Währung", nl: "Per valuta" },
  "converted.rate": { nb: "Kurs", en: "Rate", de: "Kurs", nl: "Koers" },
  "converted.inBase": { nb: "I {currency}", en: "In {currency}", de: "In {currency}", nl: "In {currency}" },
  "converted.byCustomer": { nb: "Per kunde i {currency}", en: "By customer in {currency}", de: "Nach Kunde in {currency}", nl: "Per klant in {currency}" },
  "converted.missing": { nb: "Mangler kurs for", en: "No rate for", de: "Ohne Kurs", nl: "Geen koers voor" },
  "converted.byRate": {
    nb: "{currency} til kurs {rate} per {day}",
    en: "{currency} at {rate} as of {day}",
    de: "{currency} zum Kurs {rate} per {day}",
    nl: "{currency} tegen koers {rate} per {day}",
  },
  "converted.byDocuments": {
    nb: "{currency} til {rates} fra {count|den åpne posten, per dens dato|de åpne postene, hver per sin dato}",
    en: "{currency} at {rates} from {count|the open item, as of its date|the open items, each as of its date}",
    de: "{currency} {rates} aus {count|dem offenen Posten, per dessen Datum|den offenen Posten, jeder per seinem Datum}",
    nl: "{currency} tegen {rates} uit {count|de open post, per haar datum|de open posten, elk per hun datum}",
  },
  "converted.oneRate": { nb: "kurs {rate}", en: "{rate}", de: "zum Kurs {rate}", nl: "koers {rate}" },
  "converted.rates": { nb: "kurs {least}–{most}", en: "{least}–{most}", de: "zu Kursen {least}–{most}", nl: "koers {least}–{most}" },
  "converted.noRate": {
    nb: "Ingen kurs for {currencies} per {day} eller før, så det regnes ikke om. Legg den inn i innstillingen «Valutakurser».",
    en: "No rate for {currencies} as of {day} or before, so nothing is converted. Enter it in the setting “Exchange rates”.",
    de: "Kein Kurs für {currencies} per {day} oder früher, daher wird nicht umgerechnet. Einzutragen unter „Wechselkurse“ in den Einstellungen.",
    nl: "Geen koers voor {currencies} per {day} of eerder, dus wordt er niet omgerekend. Vul hem in bij de instelling ‘Wisselkoersen’.",
  },
} as const satisfies Words;
