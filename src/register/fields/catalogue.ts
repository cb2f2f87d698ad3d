/**
 * The fields that this software knows, in one table that intake, register, validation, reports and locales read.
 * A field's name is part of the `kartotek` contract: add, never rename.
 */
export type FieldType = "text" | "identifier" | "number" | "amount" | "percent" | "date" | "flag";

/** What the rows of a sheet are. */
export const sheetKinds = ["customers", "suppliers", "invoices", "invoiceLines", "payments", "contactLog"] as const;
export type SheetKind = (typeof sheetKinds)[number];

interface FieldDefinition {
  readonly type: FieldType;
  /** The kinds of sheet on which a column may hold this field. */
  readonly on: readonly SheetKind[];
  /** Stands in every register, also when no source has a value for it. */
  readonly core?: true;
}

const party = ["customers", "suppliers"] as const;
const customer = ["customers"] as const;
const invoice = ["invoices"] as const;
const line = ["invoiceLines"] as const;
const payment = ["payments"] as const;
const contact = ["contactLog"] as const;

export const fields = {
  customerNumber: { type: "identifier", on: ["customers", "invoices", "invoiceLines", "payments", "contactLog"], core: true },
  supplierNumber: { type: "identifier", on: ["suppliers", "invoices", "invoiceLines", "payments", "contactLog"], core: true },
  name: { type: "text", on: ["customers", "suppliers", "invoices", "invoiceLines", "payments", "contactLog"], core: true },
  firstName: { type: "text", on: party },
  lastName: { type: "text", on: party },
  organisationNumber: { type: "identifier", on: party, core: true },
  vatId: { type: "identifier", on: party },
  vatRegistered: { type: "flag", on: party },
  personalNumber: { type: "identifier", on: party },
  customerType: { type: "text", on: customer, core: true },
  category: { type: "text", on: party },
  groupCompany: { type: "text", on: party },
  industry: { type: "text", on: party },
  companySize: { type: "text", on: party },
  employees: { type: "number", on: party },
  occupation: { type: "text", on: party },
  lifeCycle: { type: "text", on: customer, core: true },
  /** Customer, supplier, met at a trade fair: what somebody on a mixed list is to us. */
  relation: { type: "text", on: party },

  contactPerson: { type: "text", on: ["customers", "suppliers", "contactLog"], core: true },
  position: { type: "text", on: party },
  email: { type: "text", on: party, core: true },
  phone: { type: "identifier", on: party, core: true },
  mobile: { type: "identifier", on: party },
  extension: { type: "identifier", on: party },
  fax: { type: "identifier", on: party },
  website: { type: "text", on: party },
  linkedIn: { type: "text", on: party },
  xing: { type: "text", on: party },
  formOfAddress: { type: "text", on: party },
  language: { type: "text", on: party },
  birthday: { type: "date", on: party },
  gender: { type: "text", on: party },
  interests: { type: "text", on: party },

  street: { type: "text", on: party, core: true },
  postcode: { type: "identifier", on: party, core: true },
  place: { type: "text", on: party, core: true },
  /** Both in one column, as many write them; intake takes them apart into `postcode` and `place`. */
  postcodeAndPlace: { type: "text", on: party },
  region: { type: "text", on: party },
  country: { type: "text", on: ["customers", "suppliers", "invoices", "invoiceLines"], core: true },
  deliveryAddress: { type: "text", on: party },
  invoiceAddress: { type: "text", on: party },

  paymentTerms: { type: "number", on: ["customers", "suppliers", "invoices"], core: true },
  paymentMethod: { type: "text", on: ["customers", "suppliers", "invoices", "payments"] },
  creditLimit: { type: "amount", on: party, core: true },
  openingBalance: { type: "amount", on: party },
  balance: { type: "amount", on: party },
  discount: { type: "percent", on: party },
  priceAgreement: { type: "text", on: party },
  account: { type: "identifier", on: ["customers", "suppliers", "payments"] },
  iban: { type: "identifier", on: party },
  currency: { type: "text", on: ["customers", "suppliers", "invoices", "invoiceLines", "payments"] },
  reminderStatus: { type: "text", on: ["customers", "invoices"] },
  collectionStatus: { type: "text", on: ["customers", "invoices"] },
  eInvoice: { type: "flag", on: party },
  eInvoiceAddress: { type: "identifier", on: party },
  theirReference: { type: "text", on: ["customers", "suppliers", "invoices"] },

  source: { type: "text", on: party },
  firstContact: { type: "date", on: party },
  consent: { type: "flag", on: customer },
  consentDate: { type: "date", on: customer },
  consentSource: { type: "text", on: customer },
  consentWithdrawn: { type: "date", on: customer },
  loyaltyCard: { type: "identifier", on: customer },
  productInterests: { type: "text", on: customer },
  wantedProject: { type: "text", on: customer },
  budget: { type: "amount", on: customer },
  nextAction: { type: "text", on: ["customers", "contactLog"] },
  nextActionDate: { type: "date", on: ["customers", "contactLog"] },
  responsible: { type: "text", on: ["customers", "suppliers", "contactLog"], core: true },
  notes: { type: "text", on: ["customers", "suppliers", "contactLog", "invoices"] },
  /** Only in the register: the number of the party that this one goes into, since both are the same. */
  mergedInto: { type: "identifier", on: party, core: true },

  invoiceNumber: { type: "identifier", on: ["invoices", "invoiceLines", "payments"] },
  voucher: { type: "identifier", on: ["invoices", "payments"] },
  documentKind: { type: "text", on: invoice },
  status: { type: "text", on: ["invoices", "customers", "suppliers"] },
  invoiceDate: { type: "date", on: ["invoices", "invoiceLines"] },
  dueDate: { type: "date", on: invoice },
  net: { type: "amount", on: ["invoices", "invoiceLines"] },
  vat: { type: "amount", on: ["invoices", "invoiceLines"] },
  gross: { type: "amount", on: ["invoices", "invoiceLines"] },
  /** Ledgers and banks that have no sign: what is owed, or paid out, in one column, and what lowers that, or comes in, in the other. */
  debit: { type: "amount", on: ["invoices", "payments"] },
  credit: { type: "amount", on: ["invoices", "payments"] },
  /** Beside amounts without a sign: whether each is owed or lowers what is owed, such as `S` and `H`. */
  side: { type: "text", on: ["invoices", "payments"] },
  /** Beside amounts in the row's currency, the same in the currency of the books. */
  baseAmount: { type: "amount", on: ["invoices", "payments"] },
  baseRemaining: { type: "amount", on: invoice },
  cost: { type: "amount", on: ["invoices", "invoiceLines"] },
  exchangeRate: { type: "number", on: ["invoices", "payments"] },
  kid: { type: "identifier", on: ["invoices", "payments"] },
  reference: { type: "text", on: ["invoices", "payments"] },
  creditedInvoice: { type: "identifier", on: invoice },
  paidAmount: { type: "amount", on: invoice },
  paidDate: { type: "date", on: invoice },
  remaining: { type: "amount", on: invoice },
  disputed: { type: "flag", on: invoice },
  product: { type: "text", on: line },
  quantity: { type: "number", on: line },
  unitPrice: { type: "amount", on: line },

  paymentDate: { type: "date", on: payment },
  paymentAmount: { type: "amount", on: payment },

  contactDate: { type: "date", on: contact },
  contactText: { type: "text", on: contact },
  contactChannel: { type: "text", on: contact },
} as const satisfies Readonly<Record<string, FieldDefinition>>;

export type FieldName = keyof typeof fields;

export const fieldNames = Object.keys(fields) as FieldName[];

export function fieldDefinition(name: FieldName): FieldDefinition {
  return fields[name];
}

/** The fields that a sheet of this kind can have, in catalogue order. */
export function fieldsOn(kind: SheetKind): readonly FieldName[] {
  return fieldNames.filter((name) => fieldDefinition(name).on.includes(kind));
}
