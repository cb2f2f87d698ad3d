import { describe, expect, test } from "@jest/globals";
import { fieldNames, fields } from "../../../src/register/fields/catalogue";
import type { FieldName, SheetKind } from "../../../src/register/fields/catalogue";
import { meaningStrength, readHeading } from "../../../src/register/intake/headings/readHeading";
import { fieldWords } from "../../../src/locales/words/fields";

const SURE_ENOUGH = 0.6;

/** The field that a heading says most strongly on such a sheet. */
function fieldSaid(heading: string, kind: SheetKind): FieldName | null {
  const reading = readHeading(heading);
  let best: { field: FieldName | null; strength: number } = { field: null, strength: SURE_ENOUGH };
  for (const field of fieldNames) {
    const strength = meaningStrength(reading, field, kind);
    if (strength > best.strength && (fields[field].on as readonly SheetKind[]).includes(kind)) best = { field, strength };
  }
  return best.field;
}

describe("headings on invoice sheets", () => {
  test.each<[string, FieldName | null, string]>([
    ["Kd.nr", "customerNumber", "abbreviated, Norwegian"],
    ["KdNr", "customerNumber", "camel case"],
    ["Kundenr.", "customerNumber", "with a full stop"],
    ["KUNDE_NR", "customerNumber", "capitals, underscore"],
    ["Kundenummmer", "customerNumber", "misspelt within the number word"],
    ["Klantnr.", "customerNumber", "Dutch"],
    ["Debitorennr.", "customerNumber", "German"],
    ["Cust ID", "customerNumber", "English, abbreviated"],
    ["customerID", "customerNumber", "one word for machines"],
    ["Our customer number", "customerNumber", "the end of a longer heading"],
    ["Invoice #", "invoiceNumber", "a sign for the number"],
    ["Inv. No.", "invoiceNumber", "abbreviated twice"],
    ["Rechnungs-Nr.", "invoiceNumber", "hyphen"],
    ["Fakturanumer", "invoiceNumber", "a letter missing"],
    ["Factuurnummer", "invoiceNumber", "Dutch"],
    ["Due Dt", "dueDate", "abbreviated"],
    ["Forfall", "dueDate", "short form"],
    ["Forfalsdato", "dueDate", "the commonest misspelling"],
    ["Fälligkeitsdatum", "dueDate", "umlaut"],
    ["Faelligkeitsdatum", "dueDate", "umlaut as two letters"],
    ["Vervaldatum", "dueDate", "Dutch"],
    ["requiredDate", null, "the day goods are wanted is no due date"],
    ["shippedDate", null, "nor is the day they were sent"],
    ["InvoiceAmount", "gross", "camel case"],
    ["Beloep", "gross", "ø as two letters"],
    ["Beløp (NOK)", "gross", "currency in parentheses"],
    ["Betrag in EUR", "gross", "currency in words"],
    ["Beløp inkl. mva.", "gross", "with VAT"],
    ["Beløp eks. mva.", "net", "without VAT"],
    ["Bedrag excl. BTW", "net", "without VAT, Dutch"],
    ["MVA 25%", "vat", "with the rate"],
    ["RestBeløp", "remaining", "camel case with ø"],
    ["Openstaand bedrag", "remaining", "Dutch"],
    ["Offener Betrag", "remaining", "German"],
    ["Balance Due", "remaining", "English"],
    ["Bal.", "remaining", "abbreviated"],
    ["SettledDate", "paidDate", "the receivables file"],
    ["Bezahlt am", "paidDate", "German"],
    ["KID-nr", "kid", "Norwegian payment reference"],
    ["Vår ref.", null, "our reference is not theirs"],
    ["Deres ref", "theirReference", "theirs is"],
    ["Dager over forfall", null, "days overdue are no due date"],
    ["Rechn.-Datum", "invoiceDate", "the first word cut short"],
    ["Fact.datum", "invoiceDate", "the same, Dutch"],
    ["bez. am", "paidDate", "a verb cut short"],
    ["Openst. bedrag", "remaining", "cut short, two words"],
    ["Mva %", null, "a rate is no amount"],
    ["BTW %", null, "nor is it in Dutch"],
    ["Mva-sats", null, "nor in words"],
    ["Rente", null, "interest is no value date, whose name begins alike"],
    ["Beløp eks.", "net", "without VAT, cut short"],
    ["Bedrag incl.", "gross", "with VAT, cut short"],
    ["Soll", "debit", "German ledger"],
    ["Beløp kredit", "credit", "Norwegian ledger"],
  ])("%s is %s (%s)", (heading, field) => {
    expect(fieldSaid(heading, "invoices")).toBe(field);
  });
});

describe("headings on customer sheets", () => {
  test.each<[string, FieldName | null, string]>([
    ["Org.nr", "organisationNumber", ""],
    ["Organisasjonsnumer", "organisationNumber", "misspelt"],
    ["KVK-nummer", "organisationNumber", "Dutch"],
    ["USt-IdNr.", "vatId", "German"],
    ["Btw-nr.", "vatId", "Dutch"],
    ["salesRepEmployeeNumber", null, "an employee's number is no customer's"],
    ["contactLastName", "lastName", ""],
    ["Adrese", "street", "misspelt"],
    ["e-mailadres", "email", "Dutch"],
    ["Kontakt e-post", "email", ""],
    ["Tlf.", "phone", ""],
    ["PLZ", "postcode", "German"],
    ["Cred.limit", "creditLimit", "abbreviated"],
    ["County", "region", "one letter from country, and exact"],
    ["soc_sec_id", "personalNumber", ""],
    ["Kundeansv.", "responsible", "cut short"],
    ["Bet.form", "paymentMethod", "both words cut short"],
    ["Kredietlim.", "creditLimit", "cut short, Dutch"],
    ["crd_lmt", "creditLimit", "without vowels"],
    ["acct_mgr", "responsible", "without vowels"],
    ["addr_line_1", "street", "for machines"],
    ["Telefon privat", "phone", "qualified"],
    ["Etternavn, fornavn", "name", "both names in one column"],
    ["Prosjektnr", null, "a project's number is no wanted project"],
    ["Kommunenr.", null, "a municipality's number is no place"],
    ["Postnr./sted", "postcodeAndPlace", "two in one"],
    ["PLZ Ort", "postcodeAndPlace", "two in one, German"],
    ["Kunde/Lieferant/Messekontakt", "relation", "what somebody is to us"],
  ])("%s is %s %s", (heading, field) => {
    expect(fieldSaid(heading, "customers")).toBe(field);
  });
});

test.each(["nb", "en", "de", "nl"] as const)("every heading of our own tabs in %s is read back as its field", (language) => {
  const misread = fieldNames.filter((field) => {
    const reading = readHeading(fieldWords[`field.${field}`][language]);
    return !fields[field].on.some((kind) => meaningStrength(reading, field, kind) >= 0.8);
  });
  expect(misread).toEqual([]);
});
