import { fieldDefinition } from "../fields/catalogue";
import type { FieldName, SheetKind } from "../fields/catalogue";
import type { Evidence } from "./evidence";
import { meaningStrength } from "./headings/readHeading";
import type { HeadingReading } from "./headings/readHeading";

/** How much of a heading's word counts when the cells do not look like it at all. */
const HEADING_ALONE = 0.3;
/** Cells that fit well enough: a column of telephone numbers always has some odd ones. */
const FITS = 0.8;

/** A contact log's notes are what was said. */
const WEAKER_ON: Readonly<Partial<Record<SheetKind, Readonly<Partial<Record<FieldName, number>>>>>> = { contactLog: { notes: 0.6 } };

/** How well a column holds a field on such a sheet, 0 to 1, by its heading and by what its cells look like. */
export function columnScore(heading: HeadingReading, evidence: Evidence, field: FieldName, kind: SheetKind): number {
  const said = meaningStrength(heading, field, kind) * (WEAKER_ON[kind]?.[field] ?? 1);
  const fits = evidence.filled === 0 ? 1 : Math.min(1, fit(field, kind, evidence) / FITS);
  const byHeading = said * (HEADING_ALONE + (1 - HEADING_ALONE) * fits);
  return Math.max(byHeading, evidence.filled < 3 ? 0 : byContent(field, kind, evidence, heading));
}

/** Share of a column's cells that such a field can hold. */
function fit(field: FieldName, kind: SheetKind, e: Evidence): number {
  switch (field) {
    case "customerNumber":
      return kind === "customers" ? code(e) * e.distinct ** 2 : code(e);
    case "supplierNumber":
      return kind === "suppliers" ? code(e) * e.distinct ** 2 : code(e);
    case "invoiceNumber":
      return kind === "invoices" ? code(e) * Math.min(1, 0.4 + e.distinct) : code(e);
    case "email":
      return e.emails;
    case "website":
      return Math.max(e.urls, 0.5 * e.letters) * (1 - e.emails);
    case "phone":
    case "mobile":
    case "fax":
      return Math.max(e.phones, 0.8 * Math.max(0, 1 - e.letters - e.dates)) * (1 - e.emails);
    case "organisationNumber":
      return Math.max(e.organisationNumbers, code(e) * (e.length >= 6 && e.length <= 16 ? 1 : 0.4)) * (1 - e.fractions);
    case "personalNumber":
      // What is shorter numbers our own people.
      return Math.max(e.personalNumbers, e.length >= 6 ? code(e) : 0);
    case "postcode":
      return Math.max(e.postcodes, e.length <= 10 ? 0.6 * (1 - e.dates - e.fractions) : 0);
    case "postcodeAndPlace":
      return e.postalPlaces;
    case "currency":
      return e.currencies;
    case "side":
      return e.sides;
    case "account":
      // Short numbers are accounts of the books, such as 1500, not of a bank.
      return e.length >= 8 ? Math.max(code(e), 0.6) * (1 - e.dates) : 0.3 * code(e);
    case "customerType":
      return 0.5 + 0.5 * e.partyTypes;
    case "category":
      return fitOfType(field, e) * (1 - 0.3 * e.partyTypes);
    case "paymentTerms":
      return Math.max(e.smallNumbers, e.letters) * (1 - e.dates);
    case "status":
    case "reminderStatus":
    case "collectionStatus":
      return Math.max(e.letters, e.flags, e.smallNumbers) * (1 - e.dates);
    case "street":
    case "place":
      return Math.max(0, e.letters - e.emails - e.dates - 0.8 * e.postalPlaces);
    case "name":
    case "contactPerson":
    case "firstName":
    case "lastName":
      return Math.max(0, e.letters - e.emails - e.dates);
    case "country":
    case "region":
      return Math.max(e.letters, e.length <= 3 ? 0.5 : 0);
    default:
      return fitOfType(field, e);
  }
}

function fitOfType(field: FieldName, e: Evidence): number {
  switch (fieldDefinition(field).type) {
    case "date":
      return Math.max(e.dates, 0.9 * e.maybeDates);
    case "amount":
    case "number":
    case "percent":
      return Math.max(0, e.numbers - 0.5 * e.flags * e.letters);
    case "flag":
      return e.flags;
    case "identifier":
      return code(e);
    case "text":
      return Math.max(0, 1 - e.dates - 0.4 * e.fractions - e.emails);
  }
}

/** Numbers and codes: no fractions, no dates, few blanks, a digit in them. */
function code(e: Evidence): number {
  const words = e.oneWord + (1 - e.oneWord) * (e.letters > 0.5 ? 0.3 : 0.9);
  return Math.max(0, words * (1 - e.fractions - e.dates) * (1 - 0.5 * e.wordsOnly) - e.emails);
}

/** What the cells alone prove, whatever the heading says; less, or nothing, where a known heading says another thing. */
function byContent(field: FieldName, kind: SheetKind, e: Evidence, heading: HeadingReading): number {
  const proof = proven(field, e);
  if (proof > 0) return proof;
  return heading.known ? 0 : suggested(field, kind, e);
}

/** Shapes that hardly anything else has. */
function proven(field: FieldName, e: Evidence): number {
  switch (field) {
    case "email":
      return strong(e.emails);
    case "iban":
      return strong(e.ibans);
    case "vatId":
      return strong(e.vatIds * (1 - e.ibans));
    case "organisationNumber":
      return strong(e.organisationNumbers);
    case "personalNumber":
      return strong(e.personalNumbers);
    case "website":
      return strong(e.urls);
    case "mobile":
    case "phone":
      return field === "phone" ? strong(e.internationalPhones) : 0;
    default:
      return 0;
  }
}

/** Shapes that suggest a field where the heading is missing or unknown. */
function suggested(field: FieldName, kind: SheetKind, e: Evidence): number {
  switch (field) {
    case "name":
      return 0.6 * (e.companies >= 0.3 ? 1 : 0);
    case "currency":
      return e.currencies > 0.95 && e.letters > 0.95 && e.distinct < 0.3 ? 0.55 : 0;
    case "postcodeAndPlace":
      return e.postalPlaces > 0.8 ? 0.6 : 0;
    default:
      return kind === "customers" && field === "phone" && e.phones > 0.9 && e.postcodes < 0.1 && e.oneWord < 0.5 ? 0.5 : 0;
  }
}

function strong(share: number): number {
  return share >= 0.7 ? 0.75 * share : 0;
}
