import type { Rule } from "./rule";
import { account } from "./rules/account";
import { birthday } from "./rules/birthday";
import { companyNumber } from "./rules/companyNumber";
import { consentDate } from "./rules/consentDate";
import { consentWithdrawn } from "./rules/consentWithdrawn";
import { contactCustomer } from "./rules/contactCustomer";
import { contactFuture } from "./rules/contactFuture";
import { countryInferred } from "./rules/countryInferred";
import { country } from "./rules/country";
import { creditExceeded } from "./rules/creditExceeded";
import { creditLarger } from "./rules/creditLarger";
import { creditReference } from "./rules/creditReference";
import { currency } from "./rules/currency";
import { discount } from "./rules/discount";
import { documentCurrency } from "./rules/documentCurrency";
import { creditedInvoice } from "./rules/creditedInvoice";
import { documentCustomer } from "./rules/documentCustomer";
import { eInvoiceAddress } from "./rules/eInvoiceAddress";
import { eInvoiceWanted } from "./rules/eInvoiceWanted";
import { email } from "./rules/email";
import { emailTypo } from "./rules/emailTypo";
import { excludedInvoice } from "./rules/excludedInvoice";
import { firstContact } from "./rules/firstContact";
import { iban } from "./rules/iban";
import { ibanAccount } from "./rules/ibanAccount";
import { invoiceAmount } from "./rules/invoiceAmount";
import { invoiceDateRange } from "./rules/invoiceDateRange";
import { invoiceDates } from "./rules/invoiceDates";
import { invoiceFuture } from "./rules/invoiceFuture";
import { invoiceNumbers } from "./rules/invoiceNumbers";
import { invoiceOverpaid } from "./rules/invoiceOverpaid";
import { invoiceRemaining } from "./rules/invoiceRemaining";
import { invoiceVat } from "./rules/invoiceVat";
import { kid } from "./rules/kid";
import { kidRepeated } from "./rules/kidRepeated";
import { lineInvoice } from "./rules/lineInvoice";
import { misfit } from "./rules/misfit";
import { nameMissing } from "./rules/nameMissing";
import { nameOdd } from "./rules/nameOdd";
import { negativeLimit } from "./rules/negativeLimit";
import { numberMissing } from "./rules/numberMissing";
import { numberRepeated } from "./rules/numberRepeated";
import { organisationNumber } from "./rules/organisationNumber";
import { organisationNumberRepeated } from "./rules/organisationNumberRepeated";
import { paymentExcluded } from "./rules/paymentExcluded";
import { paymentFacts } from "./rules/paymentFacts";
import { paymentFuture } from "./rules/paymentFuture";
import { paymentReference } from "./rules/paymentReference";
import { paymentTerms } from "./rules/paymentTerms";
import { personalNumber } from "./rules/personalNumber";
import { personalNumberText } from "./rules/personalNumberText";
import { phone } from "./rules/phone";
import { postcode } from "./rules/postcode";
import { postcodePlace } from "./rules/postcodePlace";
import { sensitiveColumn } from "./rules/sensitiveColumn";
import { sensitiveText } from "./rules/sensitiveText";
import { socialProfile } from "./rules/socialProfile";
import { vatId } from "./rules/vatId";
import { vatIdCountry } from "./rules/vatIdCountry";
import { vatIdNumber } from "./rules/vatIdNumber";
import { vatRegistration } from "./rules/vatRegistration";
import { website } from "./rules/website";

/** Every rule of the software. A new one is a file, a line here, its words and its table of cases. */
export const rules: readonly Rule[] = [
  misfit,
  numberMissing,
  numberRepeated,
  nameMissing,
  nameOdd,
  organisationNumber,
  companyNumber,
  organisationNumberRepeated,
  vatId,
  vatIdNumber,
  vatIdCountry,
  vatRegistration,
  personalNumber,
  personalNumberText,
  sensitiveColumn,
  sensitiveText,
  email,
  emailTypo,
  phone,
  website,
  socialProfile,
  postcode,
  postcodePlace,
  country,
  countryInferred,
  birthday,
  paymentTerms,
  negativeLimit,
  discount,
  creditExceeded,
  account,
  iban,
  ibanAccount,
  currency,
  eInvoiceAddress,
  eInvoiceWanted,
  firstContact,
  consentDate,
  consentWithdrawn,
  documentCustomer,
  documentCurrency,
  excludedInvoice,
  creditedInvoice,
  invoiceNumbers,
  invoiceDates,
  invoiceDateRange,
  invoiceFuture,
  invoiceAmount,
  invoiceVat,
  invoiceRemaining,
  invoiceOverpaid,
  creditReference,
  creditLarger,
  kid,
  kidRepeated,
  lineInvoice,
  paymentFacts,
  paymentReference,
  paymentExcluded,
  paymentFuture,
  contactCustomer,
  contactFuture,
];
